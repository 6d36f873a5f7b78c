package opora.roadmap.internal.published;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.roadmap.MeasureId;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.occurrence.Occurrence;
import opora.roadmap.internal.occurrence.OccurrenceRepository;
import opora.roadmap.internal.occurrence.OccurrenceState;
import opora.roadmap.internal.occurrence.Progress;
import opora.roadmap.internal.plan.Measure;
import opora.roadmap.internal.plan.MeasureRepository;
import opora.roadmap.internal.view.HeadRepository;
import opora.shared.NotFound;
import opora.shared.Period;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Public pages: open to everybody, so no permission is asked; what is shown was published. */
@Service
class PublishedService {

    private final PublishedRepository published;
    private final HeadRepository heads;
    private final MeasureRepository measures;
    private final OccurrenceRepository occurrences;
    private final Clock clock;

    PublishedService(
            PublishedRepository published,
            HeadRepository heads,
            MeasureRepository measures,
            OccurrenceRepository occurrences,
            Clock clock) {
        this.published = published;
        this.heads = heads;
        this.measures = measures;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PublishedRoadmap> all(Viewer viewer) {
        return published.roadmaps(null, today(viewer));
    }

    @Transactional(readOnly = true)
    public PublishedPage page(Viewer viewer, String slug) {
        var today = today(viewer);
        var roadmap =
                published.roadmaps(slug, today).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("Public page", slug));
        int year = today.getMonthValue() < 9 ? today.getYear() - 1 : today.getYear();
        var schoolYear = new Period(LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 8, 31));
        return new PublishedPage(
                roadmap,
                heads.published(roadmap.id(), schoolYear, today),
                measures(roadmap.id(), today),
                published.recent(roadmap.id(), today),
                published.coming(roadmap.id(), today),
                year);
    }

    private List<PublishedMeasure> measures(UUID roadmap, LocalDate today) {
        var byMeasure = new HashMap<MeasureId, List<Occurrence>>();
        for (var one : occurrences.ofRoadmap(new RoadmapId(roadmap)))
            byMeasure.computeIfAbsent(one.measure(), _ -> new ArrayList<>()).add(one);
        var executors = published.executors(roadmap);
        return measures.ofRoadmap(new RoadmapId(roadmap)).stream()
                .filter(Measure::active)
                .map(one ->
                        measure(one, byMeasure.getOrDefault(one.id(), List.of()), executors, today))
                .toList();
    }

    private static PublishedMeasure measure(
            Measure one,
            List<Occurrence> occurrences,
            Map<UUID, List<String>> executors,
            LocalDate today) {
        var standing = new Standing();
        for (var occurrence : occurrences)
            standing.add(occurrence, OccurrenceState.of(occurrence, Progress.NONE, today));
        return new PublishedMeasure(
                one.section() == null ? null : one.section().value(),
                one.number().strip().replaceAll("\\.$", ""),
                one.title(),
                one.printed().term(),
                executors.getOrDefault(one.id().value(), List.of()),
                standing.state(),
                standing.day(),
                standing.done(),
                standing.all());
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
