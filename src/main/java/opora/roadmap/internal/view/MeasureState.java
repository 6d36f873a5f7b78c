package opora.roadmap.internal.view;

import opora.shared.web.Sign;

/** What a list of measures can be narrowed to by its dates (состояние мероприятия). */
public enum MeasureState {
    LATE(Sign.LATE),
    DUE(Sign.DUE),
    /** Somebody reported and waits for a decision. */
    WAIT(Sign.WAIT),
    AHEAD(Sign.AHEAD),
    /** Nothing is awaited any more. */
    DONE(Sign.DONE),
    /** «По отдельному графику» without its dates. */
    UNSCHEDULED(Sign.DUE),
    /** Has dates that ended before the plan was kept here. */
    BEFORE_START(Sign.MOVED),
    CANCELLED(Sign.CANCELLED);

    private final Sign sign;

    MeasureState(Sign sign) {
        this.sign = sign;
    }

    public Sign sign() {
        return sign;
    }
}
