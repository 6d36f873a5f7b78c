package opora.reading.internal.passport;

import java.util.regex.Pattern;

/** The words of a deadline inside an item of an order. */
final class OrderTerm {

    private static final String DAY =
            "\\d{1,2}(?:\\.\\d{1,2}(?:\\.\\d{4})?|\\s+(?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)\\p{L}*(?:\\s+20\\d\\d)?)(?:\\s*(?:года|г\\.))?";
    private static final Pattern TERM =
            Pattern.compile(
                    "(?:ежегодно|ежеквартально|ежемесячно)(?:\\s+(?:до|не позднее)\\s+(?:"
                            + DAY
                            + "|\\d{1,2} числа))?|(?:до|не позднее|с)\\s+"
                            + DAY,
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    static String in(String item) {
        var found = TERM.matcher(item);
        return found.find() ? found.group().strip() : "";
    }

    private OrderTerm() {}
}
