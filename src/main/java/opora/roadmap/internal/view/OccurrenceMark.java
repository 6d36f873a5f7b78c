package opora.roadmap.internal.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import opora.roadmap.Decision;
import opora.roadmap.internal.occurrence.OccurrenceKind;
import opora.roadmap.internal.occurrence.OccurrenceState;
import opora.roadmap.internal.occurrence.Progress;
import opora.shared.Window;
import opora.shared.web.Sign;
import org.jspecify.annotations.Nullable;

/** One occurrence as a box on an axis (наступление срока на рисунке). */
public record OccurrenceMark(
        UUID id,
        UUID measure,
        OccurrenceKind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        int minTimes,
        @Nullable Integer maxTimes,
        @Nullable LocalDate plannedOn,
        @Nullable LocalTime plannedTime,
        Decision decision,
        @Nullable LocalDate decidedOn,
        long version,
        Progress progress) {

    /** «Пора» is said this long before the end: earlier, an open window is still ahead. */
    static final int NEAR_DAYS = 14;

    OccurrenceMark with(Progress said) {
        return new OccurrenceMark(
                id,
                measure,
                kind,
                startsOn,
                endsOn,
                minTimes,
                maxTimes,
                plannedOn,
                plannedTime,
                decision,
                decidedOn,
                version,
                said);
    }

    /** Short, for a list has thousands of them: it leads on to the page of the measure. */
    public String href() {
        return "/o/" + id;
    }

    public OccurrenceState state(LocalDate today) {
        var window = new Window(startsOn, endsOn, minTimes, maxTimes);
        return OccurrenceState.of(kind, window, decision, decidedOn, progress, today);
    }

    public Sign sign(LocalDate today) {
        return switch (state(today).kind()) {
            case DONE -> Sign.DONE;
            case DONE_LATE -> Sign.SLOW;
            case LATE, NOT_DONE -> Sign.LATE;
            case WAITING -> Sign.WAIT;
            case PARTLY, DUE ->
                    endsOn.isAfter(today.plusDays(NEAR_DAYS)) || minTimes == 0
                            ? Sign.AHEAD
                            : Sign.DUE;
            case UNSCHEDULED -> Sign.DUE;
            case AHEAD -> Sign.AHEAD;
            case SKIPPED, BEFORE_START -> Sign.MOVED;
            case NOT_REQUIRED, CANCELLED -> Sign.CANCELLED;
        };
    }

    public int lateDays(LocalDate today) {
        return state(today).days();
    }

    public boolean open() {
        return decision == Decision.AWAITED;
    }

    public boolean unscheduled() {
        return kind == OccurrenceKind.UNSCHEDULED;
    }

    public boolean checkPoint() {
        return kind == OccurrenceKind.CHECK_POINT;
    }

    /** Whether it still counts towards progress. */
    public boolean counts() {
        return open() || decision == Decision.ACCEPTED || decision == Decision.NOT_DONE;
    }
}
