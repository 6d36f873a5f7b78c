package opora.roadmap.internal.plan;

import static opora.shared.Permission.ROADMAP_EDIT;
import static opora.shared.Permission.ROADMAP_READ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.document.FileId;
import opora.reading.PrintedMeasure;
import opora.reading.PrintedSection;
import opora.reading.RoadmapReading;
import opora.roadmap.EditionId;
import opora.roadmap.MeasureId;
import opora.roadmap.Origin;
import opora.roadmap.RoadmapAmended;
import opora.roadmap.RoadmapId;
import opora.roadmap.SectionId;
import opora.shared.Ids;
import opora.shared.RuleViolation;
import opora.shared.StaleRecord;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applies an amended document: what stays keeps its identity, numbers of occurrences, evidence and
 * history.
 */
@Service
public class ApplyAmendment {

    private final RoadmapRepository roadmaps;
    private final PlanPartsRepository parts;
    private final MeasureRepository measures;
    private final RowChanges changes;
    private final ApplicationEventPublisher events;

    ApplyAmendment(
            RoadmapRepository roadmaps,
            PlanPartsRepository parts,
            MeasureRepository measures,
            RowChanges changes,
            ApplicationEventPublisher events) {
        this.roadmaps = roadmaps;
        this.parts = parts;
        this.measures = measures;
        this.changes = changes;
        this.events = events;
    }

    /**
     * The amending act.
     *
     * @param act number and date as people write them; goes into every changed row as its ground
     * @param pairedByHand ordinal of a printed row and the measure it continues, where people know
     *     better
     */
    public record Amendment(
            RoadmapReading reading,
            @Nullable FileId file,
            String act,
            LocalDate inForce,
            Map<Integer, MeasureId> pairedByHand) {

        public Amendment {
            if (act.isBlank()) throw new RuleViolation("amendment.act.empty");
            pairedByHand = Map.copyOf(pairedByHand);
        }
    }

    /** What would change; nothing is stored. */
    @Transactional(readOnly = true)
    public AmendmentComparison compare(
            Viewer viewer,
            RoadmapId id,
            RoadmapReading reading,
            Map<Integer, MeasureId> pairedByHand) {
        viewer.require(ROADMAP_READ);
        roadmaps.get(id);
        return AmendmentComparison.compare(
                amended(id, reading), parts.sections(id), reading, pairedByHand);
    }

    /** A table that comes after its regulation says nothing of the duties: they stay. */
    private List<Measure> amended(RoadmapId id, RoadmapReading reading) {
        var all = measures.ofRoadmap(id);
        return reading.duties().isEmpty() ? all.stream().filter(one -> !one.duty()).toList() : all;
    }

    /** Where the rows of the table begin: behind the duties that stay. */
    private int behindDuties(RoadmapId id, RoadmapReading reading) {
        if (!reading.duties().isEmpty()) return 0;
        return measures.ofRoadmap(id).stream()
                .filter(Measure::duty)
                .mapToInt(Measure::ordinal)
                .max()
                .orElse(0);
    }

    @Transactional
    public EditionId apply(Viewer viewer, RoadmapId id, long version, Amendment amendment) {
        viewer.require(ROADMAP_EDIT);
        var before = roadmaps.get(id);
        if (before.version() != version) throw new StaleRecord("Roadmap", id);
        if (before.status() == RoadmapStatus.CLOSED) throw new RuleViolation("roadmap.closed");
        var reading = amendment.reading();
        var comparison = compare(viewer, id, reading, amendment.pairedByHand());
        var roadmap = before.during(reading.passport().period());
        roadmaps.update(roadmap);
        var edition = insertEdition(roadmap, amendment);
        var sections = sections(roadmap, PlanRows.of(reading).sections());
        var moved = !roadmap.period().equals(before.period());
        var step = new Step(edition, sections, amendment, moved, behindDuties(id, reading));
        for (var line : comparison.lines()) apply(viewer, roadmap, line, step);
        if (!reading.indicators().isEmpty()) {
            parts.replaceIndicators(
                    id, roadmap.scope(), Indicator.of(roadmap, reading.indicators()));
        }
        events.publishEvent(new RoadmapAmended(id, edition, Origin.of(viewer)));
        return edition;
    }

    private record Step(
            EditionId edition,
            Map<Integer, SectionId> sections,
            Amendment amendment,
            boolean periodMoved,
            int behind) {

        MeasureText text(PrintedMeasure row) {
            var section = row.section() == null ? null : sections.get(row.section());
            return MeasureText.of(row, section, edition).behind(behind);
        }
    }

    private void apply(Viewer viewer, Roadmap roadmap, AmendmentComparison.Line line, Step step) {
        var on = step.amendment().inForce();
        var act = step.amendment().act();
        var measure = line.before();
        var row = line.after();
        if (row == null) {
            if (measure != null) changes.cancel(viewer, measure, on, act);
        } else if (measure == null) {
            var duty = PlanRows.of(step.amendment().reading()).duty(row);
            var added =
                    PlanDraft.measure(roadmap, step.text(row), row.parties(), duty).since(on, act);
            changes.add(viewer, roadmap, added, row.parties());
        } else {
            var text = step.text(row);
            var sameTerm =
                    !line.cells().contains(AmendmentComparison.Cell.TERM) && !step.periodMoved();
            var understood = sameTerm ? text.withSchedule(measure.schedule()) : text;
            var said = line.kind() == AmendmentComparison.Kind.SAME;
            var after =
                    said
                            ? measure.rewritten(
                                    understood,
                                    roadmap.period(),
                                    measure.changedOn(),
                                    measure.ground())
                            : measure.rewritten(understood, roadmap.period(), on, act);
            changes.change(viewer, roadmap, measure, after, row.parties());
        }
    }

    private EditionId insertEdition(Roadmap roadmap, Amendment amendment) {
        var reading = amendment.reading();
        var edition =
                new Edition(
                        new EditionId(Ids.next()),
                        roadmap.id(),
                        amendment.file(),
                        Edition.Kind.AMENDMENT,
                        amendment.act(),
                        amendment.inForce(),
                        reading.columns(),
                        reading.warnings());
        parts.insert(edition, roadmap.scope());
        return edition.id();
    }

    /** Sections of the same title stay; those only cancelled rows are left in go to the end. */
    private Map<Integer, SectionId> sections(Roadmap roadmap, List<PrintedSection> printed) {
        var there = new ArrayList<>(parts.sections(roadmap.id()));
        var ids = new HashMap<Integer, SectionId>();
        var fresh = new ArrayList<Section>();
        for (var one : printed) {
            var number = one.number() == null ? "" : one.number();
            var same =
                    there.stream()
                            .filter(old -> Likeness.sameText(old.title(), one.title()))
                            .findFirst();
            if (same.isPresent()) {
                there.remove(same.get());
                parts.placeSection(same.get().at(one.ordinal(), number));
                ids.put(one.ordinal(), same.get().id());
            } else {
                var section =
                        new Section(
                                new SectionId(Ids.next()),
                                roadmap.id(),
                                one.ordinal(),
                                number,
                                one.title(),
                                0);
                fresh.add(section);
                ids.put(one.ordinal(), section.id());
            }
        }
        parts.insertSections(fresh, roadmap.scope(), roadmap.audience());
        int last = printed.stream().mapToInt(PrintedSection::ordinal).max().orElse(0);
        for (var old : there) parts.placeSection(old.at(++last, old.number()));
        return ids;
    }
}
