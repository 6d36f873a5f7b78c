package opora.reading.internal.passport;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.regex.Pattern;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/** The years a plan is for, as its heading or its passport says them. */
final class PlanYears {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String DASH = "\\s*(?:[-–—‑/]|\\s(?:по|до)\\s|\\sи\\s)\\s*";
    private static final Pattern SCHOOL_YEAR =
            Pattern.compile(
                    "(20\\d\\d)" + DASH + "(?:20)?(\\d\\d)\\s*(?:-?[а-я]{1,3}\\s*)?(?:уч\\.|учебн)",
                    FLAGS);
    private static final Pattern YEARS =
            Pattern.compile("(20\\d\\d)\\s*(?:г\\.|гг\\.|года?)?" + DASH + "(20\\d\\d)", FLAGS);
    private static final Pattern DATES =
            Pattern.compile(
                    "(\\d{1,2})\\.(\\d{1,2})\\.(20\\d\\d)\\s*(?:г\\.|года)?"
                            + DASH
                            + "(\\d{1,2})\\.(\\d{1,2})\\.(20\\d\\d)",
                    FLAGS);
    private static final Pattern YEAR =
            Pattern.compile("(?:на|в)\\s+(20\\d\\d)\\s*(?:г\\.|год)", FLAGS);

    static @Nullable Period in(String text) {
        var dates = DATES.matcher(text);
        if (dates.find()) return days(dates.toMatchResult());
        var school = SCHOOL_YEAR.matcher(text);
        if (school.find()) {
            var from = Integer.parseInt(school.group(1));
            var to = 2000 + Integer.parseInt(school.group(2));
            return to <= from
                    ? null
                    : new Period(
                            LocalDate.of(from, Month.SEPTEMBER, 1),
                            LocalDate.of(to, Month.AUGUST, 31));
        }
        var years = YEARS.matcher(text);
        if (years.find())
            return years(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)));
        var year = YEAR.matcher(text);
        return year.find()
                ? years(Integer.parseInt(year.group(1)), Integer.parseInt(year.group(1)))
                : null;
    }

    static @Nullable Period years(int from, int to) {
        return to < from || to - from > 30
                ? null
                : new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    /** The years that terms speak of; null where they name none. */
    static @Nullable Period spanned(List<String> terms) {
        var years =
                terms.stream()
                        .flatMap(term -> Pattern.compile("\\b20\\d\\d\\b").matcher(term).results())
                        .mapToInt(year -> Integer.parseInt(year.group()))
                        .summaryStatistics();
        return years.getCount() == 0 ? null : years(years.getMin(), years.getMax());
    }

    private static @Nullable Period days(java.util.regex.MatchResult match) {
        try {
            var from = day(match, 1);
            var to = day(match, 4);
            return to.isBefore(from) ? null : new Period(from, to);
        } catch (java.time.DateTimeException noSuchDay) {
            return null;
        }
    }

    private static LocalDate day(java.util.regex.MatchResult match, int group) {
        return LocalDate.of(
                Integer.parseInt(match.group(group + 2)),
                Integer.parseInt(match.group(group + 1)),
                Integer.parseInt(match.group(group)));
    }

    private PlanYears() {}
}
