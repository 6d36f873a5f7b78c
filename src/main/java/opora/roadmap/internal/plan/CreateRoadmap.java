package opora.roadmap.internal.plan;

import static opora.shared.Permission.ROADMAP_EDIT;

import java.util.ArrayList;
import opora.document.FileId;
import opora.reading.RoadmapReading;
import opora.roadmap.EditionId;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.executor.Assigning;
import opora.roadmap.internal.executor.ExecutorRepository;
import opora.roadmap.internal.occurrence.Occurrence;
import opora.roadmap.internal.occurrence.OccurrenceRepository;
import opora.roadmap.internal.occurrence.Occurrences;
import opora.shared.Ids;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a roadmap: empty with its passport, or with every row a document has. */
@Service
public class CreateRoadmap {

    private final RoadmapRepository roadmaps;
    private final PlanPartsRepository parts;
    private final MeasureRepository measures;
    private final ExecutorRepository executors;
    private final OccurrenceRepository occurrences;
    private final Occurrences dates;
    private final Assigning assigning;

    CreateRoadmap(
            RoadmapRepository roadmaps,
            PlanPartsRepository parts,
            MeasureRepository measures,
            ExecutorRepository executors,
            OccurrenceRepository occurrences,
            Occurrences dates,
            Assigning assigning) {
        this.roadmaps = roadmaps;
        this.parts = parts;
        this.measures = measures;
        this.executors = executors;
        this.occurrences = occurrences;
        this.dates = dates;
        this.assigning = assigning;
    }

    /** With its passport only; rows are filled in later. */
    @Transactional
    public RoadmapId empty(Viewer viewer, NewRoadmap wanted) {
        return begin(viewer, wanted).id();
    }

    /**
     * As a draft: nothing is asked of anybody until it is in force.
     *
     * @param file the kept document; null where there is none, as for a template
     */
    @Transactional
    public RoadmapId fromReading(
            Viewer viewer,
            NewRoadmap wanted,
            RoadmapReading reading,
            @Nullable FileId file,
            Edition.Kind kind) {
        var roadmap = begin(viewer, wanted);
        var edition = edition(roadmap, reading, file, kind);
        parts.insert(edition, roadmap.scope());
        fill(viewer, roadmap, PlanDraft.of(roadmap, edition.id(), reading));
        parts.replaceIndicators(
                roadmap.id(), roadmap.scope(), Indicator.of(roadmap, reading.indicators()));
        return roadmap.id();
    }

    private Roadmap begin(Viewer viewer, NewRoadmap wanted) {
        viewer.require(ROADMAP_EDIT);
        if (wanted.parent() != null)
            roadmaps.get(wanted.parent()); // a foreign key looks past the policies
        var roadmap =
                new Roadmap(
                        new RoadmapId(Ids.next()),
                        viewer.scope(),
                        Audience.UNIT,
                        viewer.unit(),
                        wanted.parent(),
                        wanted.kind(),
                        RoadmapStatus.DRAFT,
                        wanted.passport(),
                        Control.printed(wanted.controllerText()),
                        wanted.period(),
                        wanted.keptFrom(),
                        wanted.checkPoints(),
                        Roadmap.Reminders.USUAL,
                        Roadmap.Remark.NONE,
                        null,
                        null,
                        0);
        roadmaps.insert(roadmap);
        return roadmap;
    }

    private static Edition edition(
            Roadmap roadmap, RoadmapReading reading, @Nullable FileId file, Edition.Kind kind) {
        var passport = roadmap.passport();
        return new Edition(
                new EditionId(Ids.next()),
                roadmap.id(),
                file,
                kind,
                passport.carriesAct() ? passport.actNumber() : "",
                passport.actDate() == null ? roadmap.keptFrom() : passport.actDate(),
                reading.columns(),
                reading.warnings());
    }

    void fill(Viewer viewer, Roadmap roadmap, PlanDraft draft) {
        parts.insertSections(draft.sections(), roadmap.scope(), roadmap.audience());
        measures.insert(draft.measures(), roadmap.audience());
        executors.insert(draft.executors(), roadmap.scope());
        assigning.assign(viewer, roadmap.scope(), draft.executors());
        var days = dates.workingDays(roadmap.period());
        var due = new ArrayList<Occurrence>();
        for (var measure : draft.measures()) {
            due.addAll(
                    Occurrences.fresh(
                            PlanRules.owner(roadmap, measure),
                            PlanRules.of(roadmap, measure).occurrences(days)));
        }
        occurrences.insert(due, roadmap.audience().name());
        dates.refreshNextDue(draft.measures().stream().map(Measure::id).toList());
    }
}
