package opora.roadmap.internal.view;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How a measure stands whatever the day, as the database keeps it (сводка мероприятия).
 *
 * @param heard occurrences that wait and somebody has said something of
 * @param executors names in printed order
 * @param dates as {@link KeptDates} reads them
 */
record Standing(
        MeasureTotals totals,
        MeasureLine.Answered answered,
        Set<UUID> heard,
        List<String> executors,
        String dates) {

    /** From outside, where nothing is kept. */
    static Standing seen(
            MeasureTotals totals, MeasureLine.Answered answered, List<String> executors) {
        return new Standing(totals, answered, Set.of(), executors, "");
    }

    static Standing none(UUID measure) {
        return seen(MeasureTotals.none(measure), MeasureLine.Answered.NONE, List.of());
    }
}
