package opora.staff.internal.confirm;

import java.time.LocalDate;
import opora.shared.web.Sign;
import org.jspecify.annotations.Nullable;

/** How an organisation stands in a check (состояние сверки). */
public enum ListState {
    /** Not confirmed, the day has not passed. */
    WAITING(Sign.DUE),
    /** Not confirmed, the day has passed. */
    LATE(Sign.LATE),
    CONFIRMED(Sign.DONE),
    CONFIRMED_LATE(Sign.SLOW),
    /** Confirmed, and the list has become different since. */
    CHANGED(Sign.WAIT),
    /** Closed without a confirmation. */
    NOT_CONFIRMED(Sign.CANCELLED);

    private final Sign sign;

    ListState(Sign sign) {
        this.sign = sign;
    }

    /**
     * @param first the day of the first confirmation: a later one mends a list, not the lateness
     * @param changed whether the list is another than the one confirmed last
     */
    static ListState of(
            ListCheck check, @Nullable LocalDate first, boolean changed, LocalDate today) {
        if (first == null) {
            if (!check.open()) return NOT_CONFIRMED;
            return check.overdueOn(today) ? LATE : WAITING;
        }
        // after a check is closed lists live on, and nobody is asked about it
        if (changed && check.open()) return CHANGED;
        return check.overdueOn(first) ? CONFIRMED_LATE : CONFIRMED;
    }

    public Sign sign() {
        return sign;
    }

    public boolean confirmed() {
        return this == CONFIRMED || this == CONFIRMED_LATE;
    }

    /** Whoever owes a confirmation, the first or another. */
    public boolean owes() {
        return this == WAITING || this == LATE || this == CHANGED;
    }
}
