package opora.notice.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import opora.shared.calendar.WorkingDays;

/** How often somebody wants letters (как часто присылать письма); asked on working days only. */
public enum Frequency {
    DAILY,
    /** On Mondays; when that is a holiday, on the first working day after it. */
    WEEKLY,
    NONE;

    boolean on(LocalDate day, WorkingDays worked) {
        return switch (this) {
            case DAILY -> true;
            case WEEKLY ->
                    Stream.iterate(
                                    day.with(DayOfWeek.MONDAY),
                                    one -> one.isBefore(day),
                                    one -> one.plusDays(1))
                            .noneMatch(worked::worked);
            case NONE -> false;
        };
    }
}
