package opora.notice.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How often somebody wants letters (как часто присылать письма). */
public enum Frequency {
    DAILY,
    /** On Mondays. */
    WEEKLY,
    NONE;

    boolean on(LocalDate day) {
        return switch (this) {
            case DAILY -> true;
            case WEEKLY -> day.getDayOfWeek() == DayOfWeek.MONDAY;
            case NONE -> false;
        };
    }
}
