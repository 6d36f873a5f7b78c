package opora.roadmap.internal.view;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All occurrences of a measure in figures (итоги по срокам).
 *
 * @param all those that count: neither cancelled nor set aside
 * @param unscheduled without their dates yet
 * @param before ended before the plan was kept here
 * @param aside skipped, or found not required
 * @param minTimes how often at least within one of them
 */
public record MeasureTotals(
        UUID measure,
        int all,
        int done,
        int unscheduled,
        int before,
        int aside,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int minTimes,
        @Nullable Integer maxTimes,
        @Nullable LocalDate lastDoneOn,
        int lastLateDays) {

    /** Every date the row has in its plan, whatever became of it. */
    public int planned() {
        return all + before + aside;
    }

    static MeasureTotals none(UUID measure) {
        return new MeasureTotals(measure, 0, 0, 0, 0, 0, null, null, 1, 1, null, 0);
    }
}
