package opora.roadmap.internal.view;

import java.util.Set;
import java.util.UUID;

/**
 * How a measure stands whatever the day, as the database keeps it (сводка мероприятия).
 *
 * @param heard occurrences that wait and somebody has said something of
 */
record Standing(MeasureTotals totals, MeasureLine.Answered answered, Set<UUID> heard) {

    static Standing none(UUID measure) {
        return new Standing(MeasureTotals.none(measure), MeasureLine.Answered.NONE, Set.of());
    }
}
