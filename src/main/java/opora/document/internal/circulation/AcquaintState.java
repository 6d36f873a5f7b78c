package opora.document.internal.circulation;

import java.time.LocalDate;
import opora.shared.web.Sign;
import org.jspecify.annotations.Nullable;

/** How an addressee stands (состояние ознакомления). */
public enum AcquaintState {
    WAITING(Sign.DUE),
    LATE(Sign.LATE),
    /** The organisation has said it, not all of its people have. */
    PARTLY(Sign.WAIT),
    DONE(Sign.DONE),
    DONE_LATE(Sign.SLOW),
    /** Closed without it. */
    NOT_DONE(Sign.CANCELLED);

    private final Sign sign;

    AcquaintState(Sign sign) {
        this.sign = sign;
    }

    /**
     * @param on the day it was said; null while it was not
     * @param people whether somebody inside has still to say it
     */
    static AcquaintState of(
            Circulation circulation, @Nullable LocalDate on, boolean people, LocalDate today) {
        if (on != null && !people) return on.isAfter(circulation.dueOn()) ? DONE_LATE : DONE;
        if (!circulation.open()) return NOT_DONE;
        if (today.isAfter(circulation.dueOn())) return LATE;
        return on == null ? WAITING : PARTLY;
    }

    public Sign sign() {
        return sign;
    }

    /** Whether somebody is still waited for. */
    public boolean owes() {
        return this == WAITING || this == LATE || this == PARTLY;
    }
}
