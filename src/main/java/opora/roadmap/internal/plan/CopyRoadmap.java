package opora.roadmap.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import opora.reading.Party;
import opora.reading.Passport;
import opora.reading.Place;
import opora.reading.PrintedMeasure;
import opora.reading.PrintedSection;
import opora.reading.RoadmapReading;
import opora.roadmap.RoadmapId;
import opora.roadmap.SectionId;
import opora.roadmap.internal.executor.ExecutorRepository;
import opora.shared.Period;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Copies a plan to a new period with its dates moved: a draft without an act, ready to be worked
 * on.
 */
@Service
public class CopyRoadmap {

    private static final Place NOWHERE = new Place(null, null, 0, null);

    private final CreateRoadmap create;
    private final RoadmapRepository roadmaps;
    private final PlanPartsRepository parts;
    private final MeasureRepository measures;
    private final ExecutorRepository executors;

    CopyRoadmap(
            CreateRoadmap create,
            RoadmapRepository roadmaps,
            PlanPartsRepository parts,
            MeasureRepository measures,
            ExecutorRepository executors) {
        this.create = create;
        this.roadmaps = roadmaps;
        this.parts = parts;
        this.measures = measures;
        this.executors = executors;
    }

    /** The copy goes through the same door as a document, so its rows are made the same way. */
    @Transactional
    public RoadmapId copy(Viewer viewer, RoadmapId id, Period period, LocalDate keptFrom) {
        var original = roadmaps.get(id);
        var move = new PeriodMove(original.period(), period);
        var wanted =
                new NewRoadmap(
                        original.kind(),
                        original.parent(),
                        original.passport().withoutAct(move.text(original.passport().title())),
                        original.control().text(),
                        period,
                        keptFrom,
                        original.checkPoints());
        return create.fromReading(viewer, wanted, reading(original, move), null, Edition.Kind.COPY);
    }

    private RoadmapReading reading(Roadmap original, PeriodMove move) {
        var sections = parts.sections(original.id());
        var ordinals = new HashMap<SectionId, Integer>();
        sections.forEach(one -> ordinals.put(one.id(), one.ordinal()));
        var parties = new HashMap<opora.roadmap.MeasureId, List<Party>>();
        for (var one : executors.ofRoadmap(original.id())) {
            parties.computeIfAbsent(one.measure(), _ -> new ArrayList<>()).add(one.party());
        }
        var rows =
                measures.ofRoadmap(original.id()).stream()
                        .filter(one -> one.active() && !one.duty())
                        .map(one ->
                                row(one, ordinals, parties.getOrDefault(one.id(), List.of()), move))
                        .toList();
        return new RoadmapReading(
                new Passport(
                        Passport.ActKind.PLAN,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Passport.PeriodSource.GIVEN),
                sections.stream().map(CopyRoadmap::section).toList(),
                rows,
                parts.indicators(original.id()).stream()
                        .map(one -> move.indicator(one.printed()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static PrintedSection section(Section one) {
        return new PrintedSection(one.ordinal(), one.number(), one.title(), NOWHERE);
    }

    private static PrintedMeasure row(
            Measure one,
            HashMap<SectionId, Integer> sections,
            List<Party> parties,
            PeriodMove move) {
        return new PrintedMeasure(
                one.ordinal(),
                one.section() == null ? null : sections.get(one.section()),
                one.number(),
                one.title(),
                move.text(one.printed().term()),
                one.printed().executors(),
                one.printed().result(),
                move.schedule(one.printed().term(), one.schedule()),
                parties,
                one.outputs(),
                one.activity(),
                one.printed().cells().stream().map(move::text).toList(),
                NOWHERE);
    }
}
