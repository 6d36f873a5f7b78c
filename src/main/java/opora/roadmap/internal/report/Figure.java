package opora.roadmap.internal.report;

import opora.roadmap.internal.occurrence.OccurrenceState;
import opora.shared.web.Sign;

/** A number of a report; every one opens the rows it is made of (показатель отчёта). */
public enum Figure {
    DONE(Sign.DONE),
    IN_TIME(Sign.DONE),
    DONE_LATE(Sign.SLOW),
    OVERDUE(Sign.LATE),
    PARTLY(Sign.DUE),
    UNDER_WAY(Sign.WAIT),
    NOT_BEGUN(Sign.AHEAD),
    CANCELLED(Sign.CANCELLED),
    NOT_REQUIRED(Sign.CANCELLED),
    BEFORE_START(Sign.MOVED);

    private final Sign sign;

    Figure(Sign sign) {
        this.sign = sign;
    }

    public Sign sign() {
        return sign;
    }

    /**
     * Which occurrences are counted; «частично» is said beside «в работе» and «просрочено», never
     * instead of them.
     */
    public boolean counts(ReportMark mark) {
        var state = mark.state();
        return switch (this) {
            case DONE -> state.done();
            case IN_TIME -> state == OccurrenceState.Kind.DONE;
            case DONE_LATE -> state == OccurrenceState.Kind.DONE_LATE;
            case OVERDUE ->
                    state == OccurrenceState.Kind.LATE || state == OccurrenceState.Kind.NOT_DONE;
            case PARTLY -> mark.partly();
            case UNDER_WAY ->
                    state == OccurrenceState.Kind.PARTLY || state == OccurrenceState.Kind.WAITING;
            case NOT_BEGUN ->
                    state == OccurrenceState.Kind.DUE
                            || state == OccurrenceState.Kind.AHEAD
                            || state == OccurrenceState.Kind.UNSCHEDULED;
            case CANCELLED -> state == OccurrenceState.Kind.CANCELLED;
            case NOT_REQUIRED ->
                    state == OccurrenceState.Kind.NOT_REQUIRED
                            || state == OccurrenceState.Kind.SKIPPED;
            case BEFORE_START -> state == OccurrenceState.Kind.BEFORE_START;
        };
    }
}
