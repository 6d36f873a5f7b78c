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
     * Whoever decides says why, where a rule asks for a reason; a decision may be changed, never
     * silently.
     */
    public Occurrence decide(
            Decision what, @Nullable LocalDate on, @Nullable PersonId by, String why) {
        if (what.needsReason() && why.isBlank())
            throw new RuleViolation("occurrence.decide.reason");
        if (decision == what) throw new RuleViolation("occurrence.decide.already");
        return with(window, planned, what, on, by, why.strip(), true);
    }

    public Occurrence await() {
        return with(window, planned, Decision.AWAITED, null, null, "", true);
    }

    /**
     * Inside the window or outside it: the plan of work may know better, and lateness is still
     * counted from the window.
     */
    public Occurrence planFor(PlannedDay day) {
        if (decision == Decision.CANCELLED) throw new RuleViolation("occurrence.plan.cancelled");
        return with(window, day, decision, decidedOn, decidedBy, reason, true);
    }

    public Occurrence moveTo(Window other) {
        return with(other, planned, decision, decidedOn, decidedBy, reason, touched);
    }

    /**
     * Before the start or not, as the day says from which the plan is kept; people's own decisions
     * stay.
     */
    public Occurrence keptFrom(LocalDate day) {
        var over = window.to().isBefore(day);
        if (decision == Decision.AWAITED && over && !touched)
            return with(window, planned, Decision.BEFORE_START, null, null, "", false);
        if (decision == Decision.BEFORE_START && !over)
            return with(window, planned, Decision.AWAITED, null, null, "", touched);
        return this;
    }

    private Occurrence with(
            Window w,
            PlannedDay p,
            Decision d,
            @Nullable LocalDate on,
            @Nullable PersonId by,
            String why,
            boolean byHand) {
        return new Occurrence(
                id, roadmap, measure, scope, kind, w, shift, p, d, on, by, why, byHand, version);
    }
}
