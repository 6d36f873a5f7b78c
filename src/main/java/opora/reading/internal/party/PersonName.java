package opora.reading.internal.party;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's name as cells write it: surname and initials in either order, or in full.
 *
 * @param label surname and initials
 */
record PersonName(String label, int start, int end) {

    private static final String SURNAME =
            "(?<surname>[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?|[А-ЯЁ]{2,}(?:ОВА?|ЕВА?|ИНА?|СКАЯ|СКИЙ|КО|ЮК|УК))(?![а-яёА-ЯЁ])";
    private static final String INITIALS =
            "(?<a>[А-ЯЁ])\\s?[.,]\\s?(?<b>[А-ЯЁ])(?![а-яёА-ЯЁ])(?:\\s?\\.)?";
    private static final String GIVEN =
            "(?<a>[А-ЯЁ])[а-яё]+\\s+(?<b>[А-ЯЁ])[а-яё]*(?:вич|вича|вичу|вичем|вна|вны|вне|вну|вной|ична|ичны|ичне|ичну|ичной|мич|мича|мичу|ьич|ьича|ьичу)(?:\\s+(?:оглы|кызы))?(?![а-яё])";
    private static final Pattern[] SHAPES = {
        Pattern.compile(SURNAME + "\\s*" + INITIALS),
        Pattern.compile(INITIALS + "\\s*" + SURNAME),
        Pattern.compile(SURNAME + "\\s+" + GIVEN),
        Pattern.compile(GIVEN + "\\s+" + SURNAME),
        Pattern.compile(SURNAME + "\\s+(?<a>[А-ЯЁ])\\.(?<b>)(?!\\s?[А-ЯЁ]\\.)"),
    };

    /** Initials that lost their dots, read only beside what ends like a surname. */
    private static final Pattern[] DOTLESS = {
        Pattern.compile(SURNAME + "\\s+(?<a>[А-ЯЁ])\\s?(?<b>[А-ЯЁ])(?![а-яёА-ЯЁ.\\d])"),
        Pattern.compile(SURNAME + "\\s+(?<a>[А-ЯЁ])(?<b>)(?![а-яёА-ЯЁ.\\d])"),
        Pattern.compile("(?<a>[А-ЯЁ])\\s(?<b>[А-ЯЁ])\\s+" + SURNAME),
    };

    static @Nullable PersonName at(String text, int start) {
        if (!Character.isUpperCase(text.charAt(start))) return null;
        if (start > 0 && Character.isLetter(text.charAt(start - 1))) return null;
        for (Pattern shape : SHAPES) {
            Matcher found = shape.matcher(text).region(start, text.length());
            if (found.lookingAt()
                    && surname(found.group("surname"), found.start("surname") == start))
                return new PersonName(label(found), start, found.end());
        }
        return dotless(text, start);
    }

    /** «Белова СЮ», «Белова С Ю»; «Белова УО» is a person and a department. */
    private static @Nullable PersonName dotless(String text, int start) {
        for (Pattern shape : DOTLESS) {
            Matcher found = shape.matcher(text).region(start, text.length());
            if (found.lookingAt()
                    && Surname.like(found.group("surname"))
                    && !Abbreviations.known(found.group("a") + found.group("b")))
                return new PersonName(label(found), start, found.end());
        }
        return null;
    }

    private static String label(Matcher found) {
        String second = found.group("b");
        return found.group("surname")
                + " "
                + found.group("a")
                + "."
                + (second.isEmpty() ? "" : second + ".");
    }

    /**
     * «Методисты А.Б. Петрова»: a word of the dictionary is no surname, and an adjective after
     * initials belongs to what follows. Before its initials it is one: «Седых А.А.», «Беловой
     * А.А.».
     */
    private static boolean surname(String word, boolean first) {
        if (Lexicon.knows(word)) return false;
        return first || Surname.declined(word) || !PartyWords.notSurname(word);
    }
}
