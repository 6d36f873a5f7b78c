package opora.territory;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kind of an organisation (вид организации). The order is that of facets and of guessing. */
public enum OrganisationKind {
    AUTHORITY(
            "управлени\\w+ (по )?образовани|отдел\\w* образовани|департамент|комитет\\w* (по )?образовани|\\bУО\\b|администрация"),
    EXCELLENCE_CENTRE(
            "непрерывного повышения (профессионального|педагогического) мастерства|\\bЦНППМ\\w*\\b"),
    SCIENTIFIC_CENTRE("научно-методическ\\w+ центр.*(университет|институт|академи)"),
    METHODICAL_CENTRE(
            "методическ\\w+ (центр|служб|кабинет)|центр\\w* (развития(?! реб)|оценки качества|обеспечения деятельности|сопровождения) |\\b(ИМЦ|ЦРО|РМК|ГМЦ|ИРО)\\b"),
    PRESCHOOL(
            "детск\\w+ сад|дошкольн|центр развития реб|ясли|\\b(М[БАК]?ДОУ|ДОУ|ДОО|МБДОУ|МАДОУ|МКДОУ)\\b"),
    ADDITIONAL(
            "дополнительного образования(?! взрослых)|детск\\w+ творчеств|дом\\w* творчеств|дворец|спортивн\\w+ школ|школ\\w+ искусств|музыкальн|\\b(ДДТ|ЦДТ|ДЮСШ|СЮТ|ДШИ)\\b"),
    COLLEGE("колледж|техникум|училищ"),
    SCHOOL("школ|гимнази|лице[йя]|кадетск|\\b(СОШ|ООШ|НОШ|МБОУ|МАОУ|МКОУ|МОУ)\\b"),
    COUNCIL("\\b(совет|комиссия)\\b"),
    METHODICAL_ACTIVE("методическ\\w+ актив"),
    ASSOCIATION("объединени|ассоциаци|\\b(РМО|ШМО|УМО|ГМО)\\b"),
    COMMUNITY("сообществ"),
    STRUCTURAL_UNIT("структурн\\w+ подразделени|«?точк\\w+ роста|\\bIT-?куб"),
    PARTNER("университет|институт|библиотек|музе[йя]|союз|фонд");

    private final Pattern named;

    OrganisationKind(String named) {
        this.named =
                Pattern.compile(named, CASE_INSENSITIVE | UNICODE_CASE | UNICODE_CHARACTER_CLASS);
    }

    /** Whether people answer to this organisation as teachers and heads. */
    public boolean teaches() {
        return this == SCHOOL || this == PRESCHOOL || this == ADDITIONAL || this == COLLEGE;
    }

    /** Whether it has an own legal person as a rule: councils and associations have none. */
    public boolean legal() {
        return switch (this) {
            case AUTHORITY,
                    EXCELLENCE_CENTRE,
                    SCIENTIFIC_CENTRE,
                    METHODICAL_CENTRE,
                    PRESCHOOL,
                    ADDITIONAL,
                    COLLEGE,
                    SCHOOL,
                    PARTNER ->
                    true;
            case COUNCIL, METHODICAL_ACTIVE, ASSOCIATION, COMMUNITY, STRUCTURAL_UNIT -> false;
        };
    }

    /** The kind a name speaks of; empty when it says nothing. */
    public static Optional<OrganisationKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.named.matcher(name).find()).findFirst();
    }
}
