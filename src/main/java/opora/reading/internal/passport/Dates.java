package opora.reading.internal.passport;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates of acts: «25.06.2020», «« 23 » ноября 2023 г.», «16 августа 2021 года». */
final class Dates {

    private static final List<String> MONTHS =
            List.of(
                    "янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя",
                    "дек");
    private static final Pattern FIGURES =
            Pattern.compile("(?<!\\d)(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d\\d)(?!\\d)");
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?<!\\d)[«\"“]?\\s*(\\d{1,2})\\s*[»\"”]?\\s*(\\p{L}{3,9})\\s+(20\\d\\d)");

    static @Nullable LocalDate first(String text) {
        var figures = FIGURES.matcher(text);
        if (figures.find()) {
            var year = Integer.parseInt(figures.group(3));
            return day(
                    year < 100 ? 2000 + year : year,
                    Integer.parseInt(figures.group(2)),
                    figures.group(1));
        }
        var words = WORDS.matcher(text);
        while (words.find()) {
            var name = words.group(2).toLowerCase(Locale.ROOT);
            var month = MONTHS.indexOf(name.substring(0, 3)) + 1;
            if (month > 0) return day(Integer.parseInt(words.group(3)), month, words.group(1));
        }
        return null;
    }

    private static @Nullable LocalDate day(int year, int month, String day) {
        try {
            return LocalDate.of(year, month, Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private Dates() {}
}
