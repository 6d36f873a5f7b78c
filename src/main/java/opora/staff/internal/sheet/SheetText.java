package opora.staff.internal.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words and days as people type them into cells. */
final class SheetText {

    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern SERIAL = Pattern.compile("\\d{4,5}(\\.0+)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})(\\s*г\\.?)?( 0?0:00(:00)?)?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})([T ].*)?");
    private static final Pattern IN_WORDS =
            Pattern.compile("(\\d{1,2})\\s+([а-я]{3,})\\.?\\s+(\\d{4})(\\s*г(ода|\\.)?)?");
    private static final List<String> MONTHS =
            List.of(
                    "янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя",
                    "дек");
    private static final int LAST_SERIAL = 80_000;
    private static final int FIRST_SERIAL = 7_000;
    private static final int CENTURY_TURNS = 40;

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
    }

    static String clean(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }

    /** A day in any of the ways schools write it; a bare year is not a day. */
    static Optional<LocalDate> day(String typed) {
        var text = folded(typed);
        try {
            if (SERIAL.matcher(text).matches()) {
                int number = (int) Double.parseDouble(text);
                return number >= FIRST_SERIAL && number <= LAST_SERIAL
                        ? Optional.of(EXCEL_ZERO.plusDays(number))
                        : Optional.empty();
            }
            var first = DAY_FIRST.matcher(text);
            if (first.matches())
                return Optional.of(
                        LocalDate.of(
                                year(first.group(3)),
                                Integer.parseInt(first.group(2)),
                                Integer.parseInt(first.group(1))));
            var iso = YEAR_FIRST.matcher(text);
            if (iso.matches())
                return Optional.of(
                        LocalDate.of(
                                Integer.parseInt(iso.group(1)),
                                Integer.parseInt(iso.group(2)),
                                Integer.parseInt(iso.group(3))));
            var words = IN_WORDS.matcher(text);
            if (words.matches())
                return month(words.group(2))
                        .map(month ->
                                LocalDate.of(
                                        Integer.parseInt(words.group(3)),
                                        month,
                                        Integer.parseInt(words.group(1))));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) return year;
        return year < CENTURY_TURNS ? 2000 + year : 1900 + year;
    }

    private static Optional<Integer> month(String word) {
        for (int at = 0; at < MONTHS.size(); at++)
            if (word.startsWith(MONTHS.get(at))) return Optional.of(at + 1);
        return Optional.empty();
    }

    /** «0,5», «1.0», «18 ч»; empty when it is no number. */
    static Optional<java.math.BigDecimal> number(String typed) {
        var text =
                folded(typed)
                        .replace(',', '.')
                        .replaceAll("\\s*(ч|час\\w*|лет|год\\w*|ставк\\w*)\\.?$", "")
                        .strip();
        try {
            return Optional.of(new java.math.BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private SheetText() {}
}
