package opora.roadmap.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opora.reading.DutyClause;
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
        var copy =
                create.fromReading(
                        viewer, wanted, reading(original, move), null, Edition.Kind.COPY);
        var control = original.control();
        roadmaps.update(roadmaps.get(copy).laidOn(control.controller(), control.coordinator()));
        return copy;
    }

    private RoadmapReading reading(Roadmap original, PeriodMove move) {
        var sections = parts.sections(original.id());
        var ordinals = new HashMap<SectionId, Integer>();
        sections.forEach(one -> ordinals.put(one.id(), one.ordinal()));
        var parties = new HashMap<opora.roadmap.MeasureId, List<Party>>();
        for (var one : executors.ofRoadmap(original.id())) {
            parties.computeIfAbsent(one.measure(), _ -> new ArrayList<>()).add(one.party());
        }
        var active = measures.ofRoadmap(original.id()).stream().filter(Measure::active).toList();
        var duties = active.stream().filter(Measure::duty).toList();
        var bodies = bodies(sections, duties);
        var rows =
                active.stream()
                        .filter(one -> !one.duty())
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
                sections.stream()
                        .filter(one -> !bodies.containsKey(one.id()))
                        .map(CopyRoadmap::section)
                        .toList(),
                rows,
                parts.indicators(original.id()).stream()
                        .map(one -> move.indicator(one.printed()))
                        .toList(),
                duties.stream().map(one -> duty(one, bodies)).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Headings above duties name the body that has them; the door makes them again. */
    private static Map<SectionId, String> bodies(List<Section> sections, List<Measure> duties) {
        var with = duties.stream().map(Measure::section).collect(Collectors.toSet());
        return sections.stream()
                .filter(one -> with.contains(one.id()))
                .collect(Collectors.toMap(Section::id, Section::title));
    }

    private static DutyClause duty(Measure one, Map<SectionId, String> bodies) {
        var section = one.section();
        var body = section == null ? "" : bodies.getOrDefault(section, "");
        return new DutyClause(one.number(), body, one.title(), NOWHERE);
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
