package opora.roadmap.internal.executor;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import opora.territory.OrganisationKind;

/** Which organisations words like «ОО», «школы», «ДОУ» speak of (множество организаций). */
final class OrganisationSet {

    private static final Pattern ALL =
            Pattern.compile(
                    "\\b(ОО|ОУ|ООО|МОО|ПОО|организац\\w+|учрежден\\w+)\\b",
                    UNICODE_CHARACTER_CLASS);
    private static final Pattern PRESCHOOL =
            insensitive("\\b(М[БАК]?ДОУ|ДОУ|ДОО)\\b|дошкольн|детск\\w+ сад");
    private static final Pattern ADDITIONAL =
            insensitive("\\b(УДО|ОДО|УДОД)\\b|дополнительного образования");
    private static final Pattern SCHOOL =
            insensitive("\\b(СОШ|ООШ|НОШ|ОБОО|ОУ)\\b|школ|общеобразоват|гимнази|лице");

    /** Kinds the words name; empty when they name no set of organisations. */
    static Set<OrganisationKind> in(String text) {
        var kinds = EnumSet.noneOf(OrganisationKind.class);
        if (PRESCHOOL.matcher(text).find()) kinds.add(OrganisationKind.PRESCHOOL);
        if (ADDITIONAL.matcher(text).find()) kinds.add(OrganisationKind.ADDITIONAL);
        if (SCHOOL.matcher(text).find()) kinds.add(OrganisationKind.SCHOOL);
        if (!kinds.isEmpty() || !ALL.matcher(text).find()) return kinds;
        return EnumSet.of(
                OrganisationKind.SCHOOL, OrganisationKind.PRESCHOOL, OrganisationKind.ADDITIONAL);
    }

    private static Pattern insensitive(String words) {
        return Pattern.compile(words, CASE_INSENSITIVE | UNICODE_CASE | UNICODE_CHARACTER_CLASS);
    }

    private OrganisationSet() {}
}
