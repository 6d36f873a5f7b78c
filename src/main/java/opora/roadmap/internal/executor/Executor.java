package opora.roadmap.internal.executor;

import opora.reading.Party;
import opora.roadmap.ExecutorId;
import opora.roadmap.MeasureId;

/** A party a row names, as printed, and whether it is known whom it stands for (исполнитель). */
public record Executor(
        ExecutorId id,
        MeasureId measure,
        int ordinal,
        Party party,
        Resolution resolution,
        long version) {

    /** Whether somebody of the municipality stands behind the printed words. */
    public enum Resolution {
        OPEN,
        RESOLVED,
        /** Said to need nobody: a federal body, a word of courtesy. */
        IGNORED
    }
}
