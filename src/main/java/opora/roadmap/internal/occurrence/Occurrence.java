package opora.roadmap.internal.occurrence;

import java.time.LocalDate;
import opora.roadmap.Decision;
import opora.roadmap.MeasureId;
import opora.roadmap.OccurrenceId;
import opora.roadmap.RoadmapId;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.Window;
import org.jspecify.annotations.Nullable;

/**
 * One time a measure is due: when, how many times, and what its owner decided (срок исполнения
 * мероприятия).
 *
 * @param decidedOn the day it counts as done or refused, not the day of the click
 * @param touched people planned, decided or answered it: a change of the rule leaves it alone
 */
public record Occurrence(
        OccurrenceId id,
        RoadmapId roadmap,
        MeasureId measure,
        String scope,
        OccurrenceKind kind,
        Window window,
        Shift shift,
        PlannedDay planned,
        Decision decision,
        @Nullable LocalDate decidedOn,
        @Nullable PersonId decidedBy,
        String reason,
        boolean touched,
        long version) {

    public boolean awaited() {
        return decision == Decision.AWAITED;
    }

    /**
     * Inside the window or outside it: the plan of work may know better, and lateness is still
     * counted from the window.
     */
    public Occurrence planFor(PlannedDay day) {
        if (decision == Decision.CANCELLED) throw new RuleViolation("occurrence.plan.cancelled");
        return with(window, day, true);
    }

    public Occurrence moveTo(Window other) {
        return with(other, planned, touched);
    }

    private Occurrence with(Window newWindow, PlannedDay newDay, boolean byHand) {
        return new Occurrence(
                id, roadmap, measure, scope, kind, newWindow, shift, newDay, decision, decidedOn,
                decidedBy, reason, byHand, version);
    }
}
