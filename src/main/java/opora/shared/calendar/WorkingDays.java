package opora.shared.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which days are worked: the five-day week with its exceptions (рабочие дни). */
public record WorkingDays(Map<LocalDate, Kind> exceptions) {

    public WorkingDays {
        exceptions = Map.copyOf(exceptions);
    }

    /** What an exception makes of a day. */
    public enum Kind {
        DAY_OFF,
        /** Worked, an hour shorter. */
        SHORT,
        /** A Saturday that is worked. */
        WORKING
    }

    public static WorkingDays plainWeeks() {
        return new WorkingDays(Map.of());
    }

    public boolean worked(LocalDate day) {
        var exception = exceptions.get(day);
        if (exception != null) return exception != Kind.DAY_OFF;
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /**
     * The nearest worked day of the same week, Monday to Sunday: first the days before, then those
     * after.
     */
    public Optional<LocalDate> nearestInWeek(LocalDate day) {
        var monday = day.with(DayOfWeek.MONDAY);
        var before = Stream.iterate(day, one -> !one.isBefore(monday), one -> one.minusDays(1));
        var after =
                Stream.iterate(
                        day, one -> one.isBefore(monday.plusWeeks(1)), one -> one.plusDays(1));
        return Stream.concat(before, after).filter(this::worked).findFirst();
    }
}
