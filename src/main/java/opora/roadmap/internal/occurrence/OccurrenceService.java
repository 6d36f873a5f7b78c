package opora.roadmap.internal.occurrence;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static opora.shared.Permission.ROADMAP_ACCEPT;
import static opora.shared.Permission.ROADMAP_EDIT;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opora.roadmap.Decision;
import opora.roadmap.MeasureId;
import opora.roadmap.OccurrenceId;
import opora.roadmap.OccurrencesDecided;
import opora.roadmap.Origin;
import opora.roadmap.RoadmapId;
import opora.shared.NotFound;
import opora.shared.Period;
import opora.shared.RuleViolation;
import opora.shared.StaleRecord;
import opora.shared.Viewer;
import opora.shared.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the owner of a roadmap decides of occurrences; «done» comes from answers and is decided
 * there.
 */
@Service
public class OccurrenceService {

    private static final Set<Decision> BY_HAND =
            EnumSet.of(
                    Decision.NOT_DONE, Decision.NOT_REQUIRED, Decision.SKIPPED, Decision.CANCELLED);

    private final OccurrenceRepository occurrences;
    private final ProgressRepository progress;
    private final DecisionRepository decisions;
    private final Occurrences dates;
    private final ApplicationEventPublisher events;

    OccurrenceService(
            OccurrenceRepository occurrences,
            ProgressRepository progress,
            DecisionRepository decisions,
            Occurrences dates,
            ApplicationEventPublisher events) {
        this.occurrences = occurrences;
        this.progress = progress;
        this.decisions = decisions;
        this.dates = dates;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Occurrence get(Viewer viewer, OccurrenceId id) {
        return occurrences.find(id).orElseThrow(() -> new NotFound("Occurrence", id));
    }

    @Transactional(readOnly = true)
    public List<Occurrence> ofMeasure(Viewer viewer, MeasureId measure) {
        return occurrences.ofMeasure(measure);
    }

    @Transactional(readOnly = true)
    public Map<OccurrenceId, Progress> progress(Viewer viewer, Collection<Occurrence> some) {
        return progress.of(some);
    }

    /** «Не требуется», «не выполнено», «пропущено»: for many at once, with one reason. */
    @Transactional
    public void decide(Viewer viewer, Collection<OccurrenceId> ids, Decision what, String reason) {
        viewer.require(ROADMAP_ACCEPT);
        if (!BY_HAND.contains(what)) throw new RuleViolation("occurrence.decide.byAnswers", what);
        if (what.needsReason() && reason.isBlank())
            throw new RuleViolation("occurrence.decide.reason").at("reason");
        decideAll(viewer, occurrences.find(ids), what, reason.strip());
    }

    /** Undoes what was decided: the occurrence waits again. */
    @Transactional
    public void await(Viewer viewer, Collection<OccurrenceId> ids) {
        viewer.require(ROADMAP_ACCEPT);
        decideAll(viewer, occurrences.find(ids), Decision.AWAITED, "");
    }

    /**
     * A period skipped with one reason: the summer, a quarantine. What lies in it wholly and still
     * waits is skipped.
     *
     * @param measure null: every row of the roadmap
     * @return how many occurrences were skipped
     */
    @Transactional
    public int skip(
            Viewer viewer,
            RoadmapId roadmap,
            @Nullable MeasureId measure,
            Period period,
            String reason) {
        viewer.require(ROADMAP_ACCEPT);
        if (reason.isBlank()) throw new RuleViolation("occurrence.decide.reason").at("reason");
        var inside =
                (measure == null ? occurrences.ofRoadmap(roadmap) : occurrences.ofMeasure(measure))
                        .stream()
                                .filter(one -> one.roadmap().equals(roadmap) && one.awaited())
                                .filter(one ->
                                        period.contains(one.window().from())
                                                && period.contains(one.window().to()))
                                .toList();
        decideAll(viewer, inside, Decision.SKIPPED, reason.strip());
        return inside.size();
    }

    /** What was skipped with a reason, gathered by it; a week without a working day is no skip. */
    @Transactional(readOnly = true)
    public List<SkippedPeriod> skipped(Viewer viewer, RoadmapId roadmap) {
        viewer.require(ROADMAP_ACCEPT);
        return skippedByReason(roadmap).entrySet().stream()
                .map(one -> {
                    var days = one.getValue().stream().map(Occurrence::window).toList();
                    var from = days.stream().map(Window::from).min(naturalOrder()).orElseThrow();
                    var to = days.stream().map(Window::to).max(naturalOrder()).orElseThrow();
                    return new SkippedPeriod(one.getKey(), new Period(from, to), days.size());
                })
                .toList();
    }

    /** Takes a skip back: its dates wait again. */
    @Transactional
    public int unskip(Viewer viewer, RoadmapId roadmap, String reason) {
        viewer.require(ROADMAP_ACCEPT);
        var dates = skippedByReason(roadmap).getOrDefault(reason, List.of());
        decideAll(viewer, dates, Decision.AWAITED, "");
        return dates.size();
    }

    private Map<String, List<Occurrence>> skippedByReason(RoadmapId roadmap) {
        return occurrences.ofRoadmap(roadmap).stream()
                .filter(one -> one.decision() == Decision.SKIPPED && !one.reason().isBlank())
                .collect(groupingBy(Occurrence::reason, TreeMap::new, toList()));
    }

    /**
     * Marks in one go what was due before the plan was kept here: done, each in its own time, or
     * not done.
     *
     * @param ids empty: all of the roadmap
     * @return how many were marked
     */
    @Transactional
    public int settleBeforeStart(
            Viewer viewer, RoadmapId roadmap, Collection<OccurrenceId> ids, boolean done) {
        viewer.require(ROADMAP_ACCEPT);
        var wanted = Set.copyOf(ids);
        var before =
                occurrences.ofRoadmap(roadmap).stream()
                        .filter(one -> one.decision() == Decision.BEFORE_START)
                        .filter(one -> wanted.isEmpty() || wanted.contains(one.id()))
                        .toList();
        decideAll(viewer, before, done ? Decision.ACCEPTED : Decision.NOT_DONE, "");
        return before.size();
    }

    /** The same of one row. */
    @Transactional
    public int settleBeforeStart(Viewer viewer, MeasureId measure, boolean done) {
        viewer.require(ROADMAP_ACCEPT);
        var before =
                occurrences.ofMeasure(measure).stream()
                        .filter(one -> one.decision() == Decision.BEFORE_START)
                        .toList();
        decideAll(viewer, before, done ? Decision.ACCEPTED : Decision.NOT_DONE, "");
        return before.size();
    }

    /** Sets day, hour and place inside the window; lateness is still counted from the window. */
    @Transactional
    public Occurrence plan(Viewer viewer, OccurrenceId id, long version, PlannedDay day) {
        viewer.require(ROADMAP_EDIT);
        var one = get(viewer, id);
        if (one.version() != version) throw new StaleRecord("Occurrence", id);
        occurrences.update(one.planFor(day));
        return get(viewer, id);
    }

    private void decideAll(Viewer viewer, List<Occurrence> some, Decision what, String reason) {
        var changed = some.stream().filter(one -> one.decision() != what).toList();
        if (changed.isEmpty()) return;
        decisions.decide(changed, what, viewer.person(), reason);
        if (what == Decision.AWAITED) decisions.beforeStartAgain(changed);
        dates.refreshNextDue(changed.stream().map(Occurrence::measure).distinct().toList());
        var ids = changed.stream().map(Occurrence::id).toList();
        events.publishEvent(new OccurrencesDecided(ids, what, Origin.of(viewer)));
    }
}
