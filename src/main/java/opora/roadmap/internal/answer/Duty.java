package opora.roadmap.internal.answer;

import java.util.List;
import java.util.UUID;
import opora.roadmap.OccurrenceId;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence as the one who answers needs it: what is asked, of whom, and whether it still is.
 *
 * @param each every assignment answers for itself; otherwise one answers for all
 * @param assignments those in force
 */
record Duty(
        OccurrenceId id,
        UUID measure,
        String scope,
        Period window,
        int minTimes,
        String decision,
        boolean each,
        List<Assignment> assignments,
        long version) {

    Duty {
        assignments = List.copyOf(assignments);
    }

    boolean awaited() {
        return decision.equals("AWAITED");
    }

    /** Who answers: a unit or a person. */
    record Assignment(
            UUID id, @Nullable UUID unit, @Nullable String unitScope, @Nullable UUID person) {}
}
