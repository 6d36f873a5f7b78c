package opora.shared.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Months side by side, the common axis of occurrences (ось месяцев).
 *
 * @param months at most 36
 */
public record MonthAxis(YearMonth start, int months) {

    /** The school year the day lies in, September to August. */
    public static MonthAxis schoolYear(LocalDate day) {
        var year = day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
        return new MonthAxis(YearMonth.of(year, 9), 12);
    }

    public List<YearMonth> all() {
        return IntStream.range(0, months).mapToObj(start::plusMonths).toList();
    }

    /** Column of the day's month, kept inside the axis. */
    public int column(LocalDate day) {
        return Math.clamp(start.until(YearMonth.from(day), ChronoUnit.MONTHS), 0, months - 1);
    }

    public boolean shows(LocalDate from, LocalDate to) {
        return !YearMonth.from(to).isBefore(start)
                && YearMonth.from(from).isBefore(start.plusMonths(months));
    }

    /** How far along the axis the day stands, in percent. */
    public int percent(LocalDate day) {
        var first = start.atDay(1);
        var length = ChronoUnit.DAYS.between(first, start.plusMonths(months).atDay(1));
        return Math.clamp(Math.round(100.0 * ChronoUnit.DAYS.between(first, day) / length), 0, 100);
    }
}
