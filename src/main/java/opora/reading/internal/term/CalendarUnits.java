package opora.reading.internal.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/** Cuts a stretch of days into calendar units, clipped to it. */
final class CalendarUnits {

    /** Units that overlap the frame; with a step above one they are counted from its first day. */
    static List<Period> in(Period frame, Unit unit, int step) {
        if (unit == Unit.YEAR && step == 1 && oneYear(frame)) return List.of(frame);
        var found = new ArrayList<Period>();
        var start = step > 1 ? frame.startsOn() : startOf(frame.startsOn(), unit);
        while (!start.isAfter(frame.endsOn())) {
            var next = next(start, unit, step);
            var end =
                    unit == Unit.SCHOOL_HALF || unit == Unit.SCHOOL_QUARTER
                            ? lastSchoolDay(next)
                            : next.minusDays(1);
            var clipped = clip(new Period(start, end), frame);
            if (clipped != null) found.add(clipped);
            start = next;
        }
        return found;
    }

    /** The whole unit that a day stands in. */
    static Period whole(LocalDate day, Unit unit) {
        var start = startOf(day, unit);
        var next = next(start, unit, 1);
        var school = unit == Unit.SCHOOL_HALF || unit == Unit.SCHOOL_QUARTER;
        return new Period(start, school ? lastSchoolDay(next) : next.minusDays(1));
    }

    static boolean oneYear(Period frame) {
        return frame.endsOn().isBefore(frame.startsOn().plusYears(1));
    }

    static @Nullable Period clip(Period span, Period frame) {
        if (!span.overlaps(frame)) return null;
        return new Period(
                later(span.startsOn(), frame.startsOn()), earlier(span.endsOn(), frame.endsOn()));
    }

    static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    static LocalDate startOf(LocalDate day, Unit unit) {
        return switch (unit) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case DECADE ->
                    day.withDayOfMonth(
                            day.getDayOfMonth() > 20 ? 21 : day.getDayOfMonth() > 10 ? 11 : 1);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> monthOf(day, (day.getMonthValue() - 1) / 3 * 3 + 1);
            case HALF_YEAR -> monthOf(day, day.getMonthValue() > 6 ? 7 : 1);
            case YEAR -> monthOf(day, 1);
            case SCHOOL_YEAR ->
                    day.getMonthValue() >= 9 ? monthOf(day, 9) : monthOf(day.minusYears(1), 9);
            case SCHOOL_HALF -> monthOf(day, day.getMonthValue() >= 9 ? 9 : 1);
            case SCHOOL_QUARTER -> {
                var month = day.getMonthValue();
                yield monthOf(day, month >= 11 ? 11 : month >= 9 ? 9 : month >= 4 ? 4 : 1);
            }
        };
    }

    private static LocalDate next(LocalDate start, Unit unit, int step) {
        return switch (unit) {
            case DAY -> start.plusDays(step);
            case WEEK -> start.plusWeeks(step);
            case DECADE ->
                    step > 1
                            ? start.plusDays(10L * step)
                            : startOf(
                                    start.plusDays(start.getDayOfMonth() > 20 ? 12 : 10),
                                    Unit.DECADE);
            case MONTH -> start.plusMonths(step);
            case QUARTER -> start.plusMonths(3L * step);
            case HALF_YEAR -> start.plusMonths(6L * step);
            case YEAR, SCHOOL_YEAR -> start.plusYears(step);
            case SCHOOL_HALF ->
                    startOf(start.plusMonths(start.getMonthValue() == 9 ? 4 : 8), Unit.SCHOOL_HALF);
            case SCHOOL_QUARTER -> nextSchoolQuarter(start);
        };
    }

    private static LocalDate nextSchoolQuarter(LocalDate start) {
        var months =
                switch (start.getMonthValue()) {
                    case 9, 11 -> 2;
                    case 1 -> 3;
                    default -> 5;
                };
        return start.withDayOfMonth(1).plusMonths(months);
    }

    /** School halves and quarters that run up to September end in May. */
    private static LocalDate lastSchoolDay(LocalDate next) {
        return next.getMonthValue() == 9 ? LocalDate.of(next.getYear(), 5, 31) : next.minusDays(1);
    }

    private static LocalDate monthOf(LocalDate day, int month) {
        return LocalDate.of(day.getYear(), month, 1);
    }

    private CalendarUnits() {}
}
