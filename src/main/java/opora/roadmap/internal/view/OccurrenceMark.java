package opora.roadmap.internal.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import opora.shared.web.Sign;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence as a box on an axis (наступление срока на рисунке).
 *
 * @param reported answers that wait for a decision
 * @param times how often it was done by accepted answers
 */
public record OccurrenceMark(
        UUID id,
        UUID measure,
        String kind,
        LocalDate startsOn,
        LocalDate endsOn,
        int minTimes,
        @Nullable Integer maxTimes,
        @Nullable LocalDate plannedOn,
        @Nullable LocalTime plannedTime,
        String decision,
        @Nullable LocalDate decidedOn,
        int reported,
        int times) {

    /** «Пора» is said this long before the end: earlier, an open window is still ahead. */
    static final int NEAR_DAYS = 14;

    public OccurrenceMark answered(int reported, int times) {
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
                reported,
                times);
    }

    public Sign sign(LocalDate today) {
        return switch (decision) {
            case "ACCEPTED" -> lateDays(today) > 0 ? Sign.SLOW : Sign.DONE;
            case "AWAITED" -> awaited(today);
            case "NOT_DONE" -> Sign.LATE;
            case "SKIPPED", "BEFORE_START" -> Sign.MOVED;
            default -> Sign.CANCELLED;
        };
    }

    private Sign awaited(LocalDate today) {
        if (reported > 0) return Sign.WAIT;
        if (unscheduled() || minTimes == 0) return Sign.AHEAD;
        if (endsOn.isBefore(today)) return Sign.LATE;
        var near = !startsOn.isAfter(today) && !endsOn.isAfter(today.plusDays(NEAR_DAYS));
        return near ? Sign.DUE : Sign.AHEAD;
    }

    /** Days after the end: until it was done, else until today. */
    public long lateDays(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(endsOn, decidedOn == null ? today : decidedOn));
    }

    public boolean open() {
        return decision.equals("AWAITED");
    }

    public boolean unscheduled() {
        return kind.equals("UNSCHEDULED");
    }

    public boolean checkPoint() {
        return kind.equals("CHECK_POINT");
    }

    /** Whether it still counts towards progress. */
    public boolean counts() {
        return !decision.equals("CANCELLED")
                && !decision.equals("BEFORE_START")
                && !decision.equals("NOT_REQUIRED")
                && !decision.equals("SKIPPED");
    }
}
