package opora.reading.internal.party;

import java.util.regex.Pattern;
import opora.reading.Note;
import opora.reading.Party;
import opora.reading.PartyKind;
import org.jspecify.annotations.Nullable;

/** What a person should check in a party that the cell does not make plain. */
public final class PartyDoubt {

    private static final Pattern ONE_WORD =
            Pattern.compile("(?!\\S+(?:ком|центр|служба|рия)$)[А-ЯЁ][а-яё]+(-[А-ЯЁ]?[а-яё]+)?");
    private static final Pattern RANGE =
            Pattern.compile(".*№\\s*\\d+\\s*([-–—,]|\\sи\\s)\\s*№?\\s*\\d+.*");
    private static final Pattern AFTER_BODY =
            Pattern.compile("(?:.* )?(?:[Оо]бразовани(?:я|ем)|[А-ЯЁ]{2,}) (?<last>[А-ЯЁ][а-яё]+)");
    private static final Pattern AFTER_NOUN =
            Pattern.compile(".* (?<before>[а-яё]+) (?<last>[А-ЯЁ][а-яё]+)");
    private static final Pattern NO_PARTY =
            Pattern.compile("(?iU)(по|в|во|на|при|согласно|в соответствии)\\s");
    private static final Pattern ENDS_UNKNOWN = Pattern.compile(".+ (?<last>[А-ЯЁ][а-яё]+)");

    public static @Nullable Note of(Party party) {
        if (party.kind() == PartyKind.PERSON)
            return party.name().endsWith(".")
                    ? null
                    : Note.of("reading.row.bareSurname", party.name());
        if (RANGE.matcher(party.raw()).matches())
            return Note.of("reading.row.rangeOfBodies", party.raw());
        if (NO_PARTY.matcher(party.raw()).lookingAt()
                || afterBody(party.raw())
                || afterNoun(party.raw())) return Note.of("reading.row.unknownParty", party.raw());
        if (party.kind() == PartyKind.ROLE) return role(party);
        boolean small =
                party.kind() == PartyKind.GROUP
                        && Surname.like(Wording.capital(party.raw().split("[\\s,;]+")[0]));
        boolean unknown =
                small
                        || ONE_WORD.matcher(party.raw()).matches()
                                && party.name().indexOf(' ') < 0
                                && !Lexicon.knows(Letters.russian(party.raw()));
        return unknown ? Note.of("reading.row.unknownParty", party.raw()) : null;
    }

    /** «УО Белова»: a body and somebody of it, or a body of that place. */
    private static boolean afterBody(String raw) {
        var end = AFTER_BODY.matcher(Letters.russian(raw));
        return end.matches() && Surname.like(end.group("last"));
    }

    /** «начальник отдела Белова»: somebody, or the department of somebody. */
    private static boolean afterNoun(String raw) {
        var end = AFTER_NOUN.matcher(Letters.russian(raw));
        return end.matches()
                && Surname.like(end.group("last"))
                && Lexicon.readings(end.group("before")).stream()
                        .anyMatch(form -> form.sense() == Sense.UNIT || form.sense() == Sense.BODY);
    }

    /** «педагог-психолог Ким»: the last word may be whoever holds the post. */
    private static @Nullable Note role(Party party) {
        String position = party.position();
        if (position == null) return null;
        var end = ENDS_UNKNOWN.matcher(position);
        return end.matches() && !Lexicon.knows(end.group("last"))
                ? Note.of("reading.row.unknownParty", party.raw())
                : null;
    }

    private PartyDoubt() {}
}
