package opora.roadmap.internal.plan;

import static opora.shared.Permission.ROADMAP_EDIT;

import java.util.List;
import opora.reading.Activity;
import opora.reading.OrderItem;
import opora.reading.ResultReader;
import opora.reading.Schedule;
import opora.reading.ScheduleKind;
import opora.reading.TermReader;
import opora.roadmap.EditionId;
import opora.roadmap.MeasureId;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.executor.Assigning;
import opora.roadmap.internal.occurrence.Occurrences;
import opora.shared.Period;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import opora.shared.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the items of the order beside the plan (пункты приказа). A task is asked about like a
 * measure, for as long as the plan runs where it names no day; what the order does by itself is
 * only shown.
 */
@Service
public class OrderPlan {

    /** Items stand before every row of the plan. */
    private static final int FIRST = -10_000;

    private final RoadmapRepository roadmaps;
    private final PlanPartsRepository parts;
    private final MeasureRepository measures;
    private final Assigning assigning;
    private final Occurrences dates;

    OrderPlan(
            RoadmapRepository roadmaps,
            PlanPartsRepository parts,
            MeasureRepository measures,
            Assigning assigning,
            Occurrences dates) {
        this.roadmaps = roadmaps;
        this.parts = parts;
        this.measures = measures;
        this.assigning = assigning;
        this.dates = dates;
    }

    /** Every item, in its order; a number already kept is left as it is. */
    @Transactional
    public int take(Viewer viewer, RoadmapId id, List<OrderItem> items) {
        viewer.require(ROADMAP_EDIT);
        var roadmap = roadmaps.get(id);
        var kept = measures.orderItems(id).stream().map(Measure::number).toList();
        var fresh = items.stream().filter(one -> !kept.contains(number(one.number()))).toList();
        for (var one : fresh) insert(viewer, roadmap, one);
        return fresh.size();
    }

    /** One item by hand. */
    @Transactional
    public MeasureId add(Viewer viewer, RoadmapId id, OrderItem item) {
        viewer.require(ROADMAP_EDIT);
        if (item.text().isBlank()) throw new RuleViolation("orderItem.text.empty");
        if (item.number().isBlank()) throw new RuleViolation("orderItem.number.empty");
        var roadmap = roadmaps.get(id);
        if (roadmap.status() == RoadmapStatus.CLOSED) throw new RuleViolation("roadmap.closed");
        return insert(viewer, roadmap, item);
    }

    private MeasureId insert(Viewer viewer, Roadmap roadmap, OrderItem item) {
        var text = text(roadmap, item);
        var measure = PlanDraft.measure(roadmap, text, item.parties(), false);
        var audience =
                roadmap.audience() == Audience.PUBLIC ? Audience.DESCENDANTS : roadmap.audience();
        measures.insertOrderItem(measure, item.nature(), audience);
        if (item.nature() != OrderItem.Nature.TASK) return measure.id();
        var owner =
                new Occurrences.Owner(roadmap.id(), measure.id(), roadmap.scope(), audience.name());
        dates.regenerate(owner, PlanRules.of(roadmap, measure));
        assigning.replace(
                viewer,
                roadmap.scope(),
                measure.id(),
                PlanDraft.executors(measure.id(), item.parties()));
        return measure.id();
    }

    private MeasureText text(Roadmap roadmap, OrderItem item) {
        var editions = parts.editions(roadmap.id());
        EditionId edition =
                editions.isEmpty() || item.place().row() < 0 ? null : editions.getFirst().id();
        var last =
                measures.orderItems(roadmap.id()).stream()
                        .mapToInt(Measure::ordinal)
                        .max()
                        .orElse(FIRST);
        return new MeasureText(
                null,
                edition,
                last + 1,
                number(item.number()),
                item.text(),
                new PrintedText(
                        item.term(),
                        item.executors(),
                        "",
                        List.of(item.number(), item.text()),
                        edition == null ? null : item.place()),
                schedule(item.term(), roadmap.period()),
                item.nature() == OrderItem.Nature.TASK
                        ? new ResultReader().activity(item.text())
                        : Activity.OTHER,
                List.of());
    }

    /** «3.1» of an order is never taken for row 3.1 of the plan. */
    private static String number(String printed) {
        return printed.isBlank() ? "" : "п.\u00a0" + printed.strip();
    }

    /** Without a term of its own an item holds for as long as the plan. */
    static Schedule schedule(String term, Period plan) {
        if (!term.isBlank()) {
            var read = new TermReader().read(term, plan);
            if (!read.windows().isEmpty()) return read;
        }
        return Schedule.certain(
                ScheduleKind.CONTINUOUS, List.of(Window.once(plan.startsOn(), plan.endsOn())));
    }
}
