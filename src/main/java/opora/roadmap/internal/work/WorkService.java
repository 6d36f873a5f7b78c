package opora.roadmap.internal.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import opora.roadmap.internal.indicator.IndicatorService;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.Period;
import opora.shared.Permission;
import opora.shared.Viewer;
import opora.shared.web.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work plans: made out of dates of roadmaps, written by hand, compared with what was done. */
@Service
class WorkService {

    private final WorkRepository plans;
    private final IndicatorService indicators;
    private final Clock clock;

    WorkService(WorkRepository plans, IndicatorService indicators, Clock clock) {
        this.plans = plans;
        this.indicators = indicators;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<WorkPlan> list(Viewer viewer) {
        viewer.require(Permission.ROADMAP_READ);
        return plans.plans();
    }

    /** Lines of every plan the viewer sees, in one calendar. */
    @Transactional(readOnly = true)
    public List<WorkItem> calendar(Viewer viewer, Period days) {
        viewer.require(Permission.ROADMAP_READ);
        return plans.within(days);
    }

    @Transactional(readOnly = true)
    public List<Choice> roadmaps(Viewer viewer) {
        viewer.require(Permission.ROADMAP_ANSWER_UNIT);
        return plans.roadmaps();
    }

    @Transactional
    public UUID create(
            Viewer viewer, String title, Period days, boolean shared, Collection<UUID> roadmaps) {
        viewer.require(Permission.ROADMAP_ANSWER_UNIT);
        var plan =
                new WorkPlan(
                        Ids.next(),
                        viewer.scope(),
                        shared ? "DESCENDANTS" : "UNIT",
                        "",
                        title.strip(),
                        days,
                        null);
        plans.insert(plan, viewer.unit());
        plans.insert(plan, plans.due(roadmaps, days));
        return plan.id();
    }

    @Transactional(readOnly = true)
    public WorkPage page(Viewer viewer, UUID id, @Nullable Level level) {
        viewer.require(Permission.ROADMAP_READ);
        var plan = get(id);
        var items = plans.items(id);
        var wanted = wanted(viewer, plan);
        var covered = covered(items);
        covered.retainAll(wanted);
        return new WorkPage(
                plan,
                items,
                level,
                Clash.in(items),
                PlanFigures.of(items, today(viewer), wanted.size(), covered.size()),
                own(viewer, plan));
    }

    private static Set<UUID> covered(List<WorkItem> items) {
        return items.stream()
                .map(WorkItem::measure)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What a school's plan must cover is what was laid on it; a municipality's is all of it. */
    private Set<UUID> wanted(Viewer viewer, WorkPlan plan) {
        return plans.wanted(plan.period(), !viewer.scope().equals(viewer.municipalityScope()));
    }

    /** Measures of the roadmap that the plan has no line for yet. */
    @Transactional(readOnly = true)
    public List<Choice> missing(Viewer viewer, UUID id) {
        viewer.require(Permission.ROADMAP_READ);
        var wanted = new HashSet<>(wanted(viewer, get(id)));
        wanted.removeAll(covered(plans.items(id)));
        return plans.measures(wanted);
    }

    @Transactional
    public void add(Viewer viewer, UUID id, WorkItemForm form) {
        var plan = toWrite(viewer, id);
        if (form.measure() != null && !plans.sees(form.measure()))
            throw new NotFound("Measure", form.measure());
        var level = form.level() == null ? Level.of(viewer.scope()) : form.level();
        plans.insert(
                plan,
                List.of(
                        new WorkItem(
                                Ids.next(),
                                null,
                                form.measure(),
                                "",
                                form.text(),
                                level,
                                form.from(),
                                form.to(),
                                form.at(),
                                WorkItemForm.orEmpty(form.venue()),
                                WorkItemForm.orEmpty(form.responsible()),
                                null)));
    }

    @Transactional
    public void change(Viewer viewer, UUID id, UUID item, WorkItemForm form) {
        plans.update(toWrite(viewer, id).id(), item, form);
    }

    @Transactional
    public void remove(Viewer viewer, UUID id, UUID item) {
        plans.remove(toWrite(viewer, id).id(), item);
    }

    /**
     * The share done becomes the fact of an indicator the viewer sees; null takes the link away.
     */
    @Transactional
    public void feed(Viewer viewer, UUID id, @Nullable UUID indicator) {
        var plan = toWrite(viewer, id);
        if (indicator != null) indicators.get(viewer, indicator);
        plans.feed(plan.id(), indicator);
    }

    /** Indicators a plan may feed. */
    @Transactional(readOnly = true)
    public List<Choice> indicators(Viewer viewer) {
        return indicators.all(viewer).stream()
                .map(one -> new Choice(one.id().toString(), one.name(), one.roadmapTitle()))
                .toList();
    }

    @Transactional
    public void delete(Viewer viewer, UUID id) {
        plans.delete(toWrite(viewer, id).id());
    }

    private WorkPlan get(UUID id) {
        return plans.find(id).orElseThrow(() -> new NotFound("WorkPlan", id));
    }

    /** Nobody writes another unit's plan. */
    private WorkPlan toWrite(Viewer viewer, UUID id) {
        viewer.require(Permission.ROADMAP_ANSWER_UNIT);
        var plan = get(id);
        if (!own(viewer, plan)) throw new NotFound("WorkPlan", id);
        return plan;
    }

    private static boolean own(Viewer viewer, WorkPlan plan) {
        return plan.scope().equals(viewer.scope()) && viewer.may(Permission.ROADMAP_ANSWER_UNIT);
    }

    LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
