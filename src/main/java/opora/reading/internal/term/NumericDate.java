package opora.reading.internal.term;

import opora.reading.internal.term.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A date in digits: 01.09.2022, 1.9.22, 01/09/2022, 01-09-2022, 2022-09-01, 09.2022, 09.12; or a
 * time of day, which dates nothing.
 */
record NumericDate(Token token, int end) {

    /** Up to three groups of digits with one and the same mark between. */
    private record Groups(int[] value, int[] digits, int count, char mark, int[] end) {}

    static @Nullable NumericDate at(String text, int start) {
        var groups = groups(text, start);
        var v = groups.value;
        var d = groups.digits;
        if (groups.count == 3 && d[0] == 4 && d[1] <= 2 && d[2] <= 2 && groups.mark != '/') {
            return full(text, start, groups, v[2], v[1], v[0]);
        }
        if (groups.count == 3
                && d[0] <= 2
                && d[1] <= 2
                && (d[2] == 4 || d[2] == 2 && groups.mark == '.')) {
            return full(text, start, groups, v[0], v[1], d[2] == 4 ? v[2] : 2000 + v[2]);
        }
        if (groups.count < 2 || d[0] > 2) return null;
        var printed = text.substring(start, groups.end[1]);
        if (groups.mark == ':' && d[1] == 2) {
            return new NumericDate(Token.mark(Kind.CLOCK, printed), groups.end[1]);
        }
        if (d[1] == 4 && (groups.mark == '.' || groups.mark == '/') && month(v[0]) && year(v[1])) {
            return new NumericDate(Token.monthOfYear(v[0], v[1], printed), groups.end[1]);
        }
        if (groups.mark == '.' && d[1] == 2 && tight(text, start, groups))
            return short_(v, printed, groups.end[1]);
        return null;
    }

    private static @Nullable NumericDate full(
            String text, int start, Groups g, int day, int month, int year) {
        if (!month(month) || day < 1 || day > 31 || !year(year)) return null;
        return new NumericDate(
                Token.date(day, month, year, text.substring(start, g.end[2])), g.end[2]);
    }

    private static @Nullable NumericDate short_(int[] v, String printed, int end) {
        if (month(v[1]) && v[0] >= 1 && v[0] <= 31)
            return new NumericDate(Token.date(v[0], v[1], 0, printed), end);
        return v[0] < 24 ? new NumericDate(Token.mark(Kind.CLOCK, printed), end) : null;
    }

    private static boolean month(int value) {
        return value >= 1 && value <= 12;
    }

    private static boolean year(int value) {
        return value >= 1990 && value <= 2099;
    }

    private static boolean tight(String text, int start, Groups g) {
        return text.substring(start, g.end[1]).indexOf(' ') < 0;
    }

    private static Groups groups(String text, int start) {
        var groups = new Groups(new int[3], new int[3], 0, '.', new int[3]);
        var value = groups.value;
        var digits = groups.digits;
        var count = 0;
        var mark = '\0';
        var at = start;
        while (count < 3) {
            var end = at;
            while (end < text.length() && Character.isDigit(text.charAt(end))) end++;
            if (end == at || end - at > 4) break;
            for (var i = at; i < end; i++) value[count] = value[count] * 10 + text.charAt(i) - '0';
            digits[count] = end - at;
            groups.end[count++] = end;
            var next = separator(text, end, mark, count);
            if (next < 0) break;
            mark = markOf(text.charAt(end));
            at = next;
        }
        return new Groups(value, digits, mark == '-' && count < 3 ? 1 : count, mark, groups.end);
    }

    /** Where the next group begins, or -1; a space is let in only after a dot. */
    private static int separator(String text, int end, char mark, int count) {
        if (count == 3 || end >= text.length()) return -1;
        var found = markOf(text.charAt(end));
        if (found == '\0' || mark != '\0' && mark != found) return -1;
        var next = end + 1;
        if (found == '.') {
            while (next < text.length() && Folding.isSpace(text.charAt(next))) next++;
        }
        return next;
    }

    private static char markOf(char c) {
        if (c == '.' || c == '/' || c == ':') return c;
        return Folding.isDash(c) ? '-' : '\0';
    }
}
