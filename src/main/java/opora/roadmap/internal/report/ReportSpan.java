package opora.roadmap.internal.report;

import java.time.LocalDate;
import java.time.YearMonth;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/** The period a report is asked for (период отчёта). */
public enum ReportSpan {
    MONTH,
    QUARTER,
    HALF_YEAR,
    SCHOOL_YEAR,
    YEAR,
    WHOLE,
    OWN;

    /**
     * The days of the report inside the plan. A period that is not over is reported to this day,
     * unless what lies ahead is asked for too.
     */
    Period days(
            Period plan,
            LocalDate today,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean ahead) {
        var day = today.isAfter(plan.endsOn()) ? plan.endsOn() : today;
        var asked = asked(plan, day.isBefore(plan.startsOn()) ? plan.startsOn() : day, from, to);
        var starts = later(asked.startsOn(), plan.startsOn());
        var ends = earlier(asked.endsOn(), plan.endsOn());
        if (this != OWN && !ahead && ends.isAfter(today) && !today.isBefore(starts)) ends = today;
        return ends.isBefore(starts) ? asked : new Period(starts, ends);
    }

    private Period asked(
            Period plan, LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return switch (this) {
            case MONTH -> months(YearMonth.from(day), 1);
            case QUARTER -> months(first(day, 3), 3);
            case HALF_YEAR -> months(first(day, 6), 6);
            case YEAR -> months(YearMonth.of(day.getYear(), 1), 12);
            case SCHOOL_YEAR ->
                    months(
                            YearMonth.of(
                                    day.getMonthValue() < 9 ? day.getYear() - 1 : day.getYear(), 9),
                            12);
            case WHOLE -> plan;
            case OWN -> own(plan, from, to);
        };
    }

    private static Period own(Period plan, @Nullable LocalDate from, @Nullable LocalDate to) {
        var starts = from == null ? plan.startsOn() : from;
        var ends = to == null ? plan.endsOn() : to;
        return ends.isBefore(starts) ? new Period(ends, starts) : new Period(starts, ends);
    }

    private static YearMonth first(LocalDate day, int length) {
        int month = (day.getMonthValue() - 1) / length * length + 1;
        return YearMonth.of(day.getYear(), month);
    }

    private static Period months(YearMonth first, int count) {
        return new Period(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
