package opora.reading.internal.term;

/**
 * Undoes what scanners and typesetters do to a term: letters put for digits («I5», «1О.1О», «2О2З»)
 * and soft hyphens.
 */
final class Restored {

    private static final String LETTERS = "OoОоIl|ІЗз";
    private static final String DIGITS = "0000111133";

    static String of(String text) {
        var at = firstSuspect(text);
        return at < 0 ? text : digits(withoutSoftHyphens(text));
    }

    /** Most terms need nothing, and reading must stay quick. */
    private static int firstSuspect(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\u00AD') return i;
            if (LETTERS.indexOf(c) >= 0 && (isDigit(text, i - 1) || isDigit(text, i + 1))) return i;
        }
        return -1;
    }

    /** «фев¬раль», also when the line was broken there. */
    private static String withoutSoftHyphens(String text) {
        return text.indexOf('\u00AD') < 0 ? text : text.replaceAll("\u00AD\\s*", "");
    }

    private static String digits(String text) {
        var restored = new StringBuilder(text);
        var at = 0;
        while (at < text.length()) {
            var end = at;
            while (end < text.length() && digit(text.charAt(end)) >= 0) end++;
            if (end == at) {
                at++;
                continue;
            }
            if (at == 0 || !Character.isLetter(text.charAt(at - 1))) replace(restored, at, end);
            at = end;
        }
        return restored.toString();
    }

    /** A run with a digit in it; letters at its end that begin a word («1ого», «2 о») stay. */
    private static void replace(StringBuilder text, int from, int to) {
        var end = to;
        if (end < text.length() && Character.isLetter(text.charAt(end))) {
            while (end > from && !Character.isDigit(text.charAt(end - 1))) end--;
        }
        var real = 0;
        for (var i = from; i < end; i++) if (Character.isDigit(text.charAt(i))) real++;
        if (real == 0) return;
        for (var i = from; i < end; i++) text.setCharAt(i, (char) ('0' + digit(text.charAt(i))));
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') return c - '0';
        var at = LETTERS.indexOf(c);
        return at < 0 ? -1 : DIGITS.charAt(at) - '0';
    }

    private static boolean isDigit(String text, int i) {
        return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
    }

    private Restored() {}
}
