package opora.roadmap.internal.occurrence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import opora.roadmap.MeasureId;
import opora.roadmap.OccurrenceId;
import opora.roadmap.RoadmapId;
import opora.shared.Ids;
import opora.shared.Period;
import opora.shared.PersonId;
import opora.shared.calendar.ProductionCalendar;
import opora.shared.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the stored occurrences of a measure in step with its rule; runs inside the transaction of
 * its caller.
 */
@Component
public class Occurrences {

    private final OccurrenceRepository occurrences;
    private final DecisionRepository decisions;
    private final ProductionCalendar calendar;

    Occurrences(
            OccurrenceRepository occurrences,
            DecisionRepository decisions,
            ProductionCalendar calendar) {
        this.occurrences = occurrences;
        this.decisions = decisions;
        this.calendar = calendar;
    }

    /** Whose occurrences they are. */
    public record Owner(RoadmapId roadmap, MeasureId measure, String scope, String audience) {}

    public WorkingDays workingDays(Period plan) {
        return calendar.within(plan);
    }

    /**
     * First occurrences of a new measure, not stored yet: a caller gathers those of all its
     * measures.
     */
    public static List<Occurrence> fresh(Owner owner, List<DueDraft> drafts) {
        return drafts.stream().map(draft -> fresh(owner, draft)).toList();
    }

    public static Occurrence fresh(Owner owner, DueDraft draft) {
        return new Occurrence(
                new OccurrenceId(Ids.next()),
                owner.roadmap(),
                owner.measure(),
                owner.scope(),
                draft.kind(),
                draft.window(),
                draft.shift(),
                PlannedDay.NONE,
                draft.decision(),
                null,
                null,
                "",
                false,
                0);
    }

    /** After a change of the rule: what people touched stays. */
    public void regenerate(Owner owner, ScheduleRule rule) {
        var stored = occurrences.ofMeasure(owner.measure());
        var wanted = rule.occurrences(calendar.within(rule.plan()));
        var change = Regeneration.of(stored, wanted, occurrences.answered(owner.measure()));
        occurrences.delete(change.removed());
        change.moved().forEach(occurrences::update);
        occurrences.insert(fresh(owner, change.added()), owner.audience());
        refreshNextDue(List.of(owner.measure()));
    }

    /** The plan is kept from another day: windows that ended before are before the start. */
    public void keptFrom(RoadmapId roadmap, LocalDate day) {
        decisions.keptFrom(roadmap, day);
        refreshNextDue(
                occurrences.ofRoadmap(roadmap).stream()
                        .map(Occurrence::measure)
                        .distinct()
                        .toList());
    }

    /** Rows are cancelled: what still waits in them is cancelled with them. */
    public void cancelAwaited(List<MeasureId> measures, @Nullable PersonId by, String ground) {
        if (measures.isEmpty()) return;
        decisions.cancelAwaited(measures.stream().map(MeasureId::value).toList(), by, ground);
        refreshNextDue(measures);
    }

    /**
     * Dates of a schedule of its own, as they are agreed: each takes the place of the row that
     * waited for it.
     */
    public void give(Owner owner, List<Period> given) {
        var stored = occurrences.ofMeasure(owner.measure());
        var answered = occurrences.answered(owner.measure());
        var waiting =
                stored.stream()
                        .filter(one ->
                                one.kind() == OccurrenceKind.UNSCHEDULED
                                        && !answered.contains(one.id()))
                        .filter(one ->
                                given.stream()
                                        .anyMatch(date -> date.overlaps(one.window().period())))
                        .map(Occurrence::id)
                        .toList();
        occurrences.delete(waiting);
        var known =
                stored.stream()
                        .filter(one -> one.kind() == OccurrenceKind.ADDED)
                        .map(one -> one.window().period())
                        .toList();
        var added =
                given.stream()
                        .distinct()
                        .filter(date -> !known.contains(date))
                        .map(date -> fresh(owner, DueDraft.once(OccurrenceKind.ADDED, date)))
                        .toList();
        occurrences.insert(added, owner.audience());
        refreshNextDue(List.of(owner.measure()));
    }

    /**
     * Lists sort and filter by the nearest date that still waits, so the measure carries it;
     * unscheduled ones have no date.
     */
    public void refreshNextDue(Collection<MeasureId> measures) {
        if (!measures.isEmpty()) occurrences.refreshNextDue(measures);
    }
}
