package opora.roadmap.internal.plan;

import static opora.shared.Permission.ROADMAP_EDIT;
import static opora.shared.Permission.ROADMAP_READ;

import java.time.LocalDate;
import java.util.List;
import opora.reading.ExecutorReader;
import opora.reading.ResultReader;
import opora.reading.Schedule;
import opora.reading.TermReader;
import opora.roadmap.MeasureId;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.executor.Answering;
import opora.roadmap.internal.occurrence.CheckPoints;
import opora.roadmap.internal.occurrence.Occurrences;
import opora.shared.NotFound;
import opora.shared.Period;
import opora.shared.RuleViolation;
import opora.shared.StaleRecord;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds, changes and cancels rows by hand, with date and ground; gives dates to those that wait for
 * them.
 */
@Service
public class MeasureService {

    private final RoadmapRepository roadmaps;
    private final MeasureRepository measures;
    private final PlanPartsRepository parts;
    private final RowChanges changes;
    private final Occurrences dates;

    MeasureService(
            RoadmapRepository roadmaps,
            MeasureRepository measures,
            PlanPartsRepository parts,
            RowChanges changes,
            Occurrences dates) {
        this.roadmaps = roadmaps;
        this.measures = measures;
        this.parts = parts;
        this.changes = changes;
        this.dates = dates;
    }

    @Transactional(readOnly = true)
    public Measure get(Viewer viewer, MeasureId id) {
        viewer.require(ROADMAP_READ);
        return measures.get(id);
    }

    @Transactional(readOnly = true)
    public List<Measure> ofRoadmap(Viewer viewer, RoadmapId roadmap) {
        viewer.require(ROADMAP_READ);
        return measures.ofRoadmap(roadmap);
    }

    /** At the end of its section. */
    @Transactional
    public MeasureId add(Viewer viewer, RoadmapId id, MeasureForm form) {
        viewer.require(ROADMAP_EDIT);
        var roadmap = grounded(id, form.ground());
        var ordinal =
                measures.ofRoadmap(id).stream().mapToInt(Measure::ordinal).max().orElse(0) + 1;
        var parties = new ExecutorReader().read(form.executors());
        var text = text(form, roadmap, ordinal);
        var measure =
                PlanDraft.measure(roadmap, text, parties, false).since(form.on(), form.ground());
        changes.add(viewer, roadmap, measure, parties);
        return measure.id();
    }

    /**
     * The row keeps its place, its number of occurrences already touched, its answers and its
     * history.
     */
    @Transactional
    public void change(Viewer viewer, MeasureId id, long version, MeasureForm form) {
        var before = load(viewer, id, version);
        var roadmap = grounded(before.roadmap(), form.ground());
        var text = text(form, roadmap, before.ordinal());
        var sameTerm = form.term().equals(before.printed().term());
        var understood = sameTerm ? text.withSchedule(before.schedule()) : text;
        var after = before.rewritten(understood, roadmap.period(), form.on(), form.ground());
        changes.change(viewer, roadmap, before, after, new ExecutorReader().read(form.executors()));
    }

    /** What was understood of the term is put right; the printed words stay as they are. */
    @Transactional
    public void reschedule(
            Viewer viewer,
            MeasureId id,
            long version,
            Schedule schedule,
            LocalDate on,
            String ground) {
        var before = load(viewer, id, version);
        var roadmap = grounded(before.roadmap(), ground);
        var text = MeasureText.of(before).withSchedule(schedule);
        changes.change(
                viewer,
                roadmap,
                before,
                before.rewritten(text, roadmap.period(), on, ground),
                List.of());
    }

    @Transactional
    public void cancel(Viewer viewer, MeasureId id, long version, LocalDate on, String ground) {
        changes.cancel(viewer, load(viewer, id, version), on, ground);
    }

    /**
     * How often the row is asked about (null: as the roadmap says), and whether everybody answers.
     */
    @Transactional
    public void ask(
            Viewer viewer,
            MeasureId id,
            long version,
            @Nullable CheckPoints checkPoints,
            Answering answering) {
        var before = load(viewer, id, version);
        var roadmap = roadmaps.get(before.roadmap());
        changes.change(viewer, roadmap, before, before.asked(checkPoints, answering), List.of());
    }

    /**
     * Dates of «по отдельному графику», or any further dates people set; each becomes an occurrence
     * of its own.
     */
    @Transactional
    public void giveDates(Viewer viewer, MeasureId id, List<Period> given) {
        viewer.require(ROADMAP_EDIT);
        if (given.isEmpty()) throw new RuleViolation("measure.dates.empty").at("days");
        var measure = measures.get(id);
        if (!measure.active()) throw new RuleViolation("measure.change.cancelled");
        dates.give(PlanRules.owner(roadmaps.get(measure.roadmap()), measure), given);
        changes.announce(viewer, measure);
    }

    private MeasureText text(MeasureForm form, Roadmap roadmap, int ordinal) {
        var section = form.section();
        if (section != null
                && parts.sections(roadmap.id()).stream()
                        .noneMatch(one -> one.id().equals(section))) {
            throw new NotFound("Section", section);
        }
        var results = new ResultReader();
        return new MeasureText(
                section,
                null,
                ordinal,
                form.number().strip(),
                form.title().strip(),
                PrintedText.byHand(form.term(), form.executors(), form.result()),
                new TermReader().read(form.term(), roadmap.period()),
                results.activity(form.title()),
                results.outputs(form.result()));
    }

    /** A plan that is approved changes by an act: «строку 2.3 изложить в редакции …». */
    private Roadmap grounded(RoadmapId id, String ground) {
        var roadmap = roadmaps.get(id);
        if (!roadmap.status().drafted() && ground.isBlank())
            throw new RuleViolation("measure.ground.empty").at("ground");
        if (roadmap.status() == RoadmapStatus.CLOSED) throw new RuleViolation("roadmap.closed");
        return roadmap;
    }

    private Measure load(Viewer viewer, MeasureId id, long version) {
        viewer.require(ROADMAP_EDIT);
        var measure = measures.get(id);
        if (measure.version() != version) throw new StaleRecord("Measure", id);
        return measure;
    }
}
