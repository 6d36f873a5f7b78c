package opora.roadmap.internal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.document.GroundApi;
import opora.document.LegalGround;
import opora.document.NewGround;
import opora.roadmap.internal.ground.Citations;
import opora.roadmap.internal.plan.MeasureService;
import opora.roadmap.internal.plan.Roadmap;
import opora.roadmap.internal.plan.RoadmapService;
import opora.roadmap.internal.tag.SetTags;
import opora.roadmap.internal.tag.Tag;
import opora.roadmap.internal.tag.Tags;
import opora.shared.DemoStep;
import opora.shared.Role;
import opora.shared.Viewer;
import opora.shared.Viewers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Acts the invented roadmap leans on, one of them no longer in use; and its national project. */
@Component
class DemoGrounds implements DemoStep {

    private static final int AFTER_ROADMAPS = 20;

    private final Cast cast;
    private final GroundApi grounds;
    private final Citations citations;
    private final RoadmapService roadmaps;
    private final MeasureService measures;
    private final SetTags tagging;
    private final Tags tags;
    private final TransactionOperations transactions;

    DemoGrounds(
            Cast cast,
            GroundApi grounds,
            Citations citations,
            RoadmapService roadmaps,
            MeasureService measures,
            SetTags tagging,
            Tags tags,
            TransactionOperations transactions) {
        this.cast = cast;
        this.grounds = grounds;
        this.citations = citations;
        this.roadmaps = roadmaps;
        this.measures = measures;
        this.tagging = tagging;
        this.tags = tags;
        this.transactions = transactions;
    }

    @Override
    public int order() {
        return AFTER_ROADMAPS;
    }

    @Override
    public void load() {
        cast.wearing(Role.METHODIST, "luzhina@zarechny.example")
                .ifPresent(methodist ->
                        Viewers.as(
                                methodist,
                                () -> transactions.executeWithoutResult(_ -> lean(methodist))));
    }

    private void lean(Viewer methodist) {
        var here = grounds.here(methodist);
        if (here.stream().anyMatch(one -> !one.common())) return;
        var regional =
                grounds.add(
                        methodist,
                        new NewGround(
                                LegalGround.Level.REGIONAL,
                                LegalGround.Kind.ORDER,
                                "Министерство образования области",
                                "01-07/214",
                                LocalDate.of(2026, 3, 12),
                                "О региональной системе научно-методического сопровождения",
                                "",
                                "",
                                null));
        for (var roadmap : roadmaps.list(methodist)) {
            cite(methodist, roadmap, regional);
            for (var ground : here)
                if (List.of("3273-р", "Р-174", "Р-76").contains(ground.number()))
                    cite(methodist, roadmap, ground);
            var second =
                    measures.ofRoadmap(methodist, roadmap.id()).stream()
                            .filter(row -> row.number().startsWith("2."))
                            .map(row -> row.id().value())
                            .limit(4)
                            .toList();
            for (var row : second)
                citations.cite(methodist, citations.measure(row), regional.id(), null, "");
            mark(methodist, roadmap, second);
        }
    }

    private void mark(Viewer methodist, Roadmap roadmap, List<UUID> rows) {
        tags.here(methodist).stream()
                .filter(tag -> tag.kind() == Tag.Kind.NATIONAL_PROJECT)
                .filter(tag -> !tag.overOn(roadmap.period().startsOn()))
                .findFirst()
                .ifPresent(
                        tag -> tagging.set(methodist, roadmap.id().value(), tag.id(), true, rows));
    }

    private void cite(Viewer methodist, Roadmap roadmap, LegalGround ground) {
        citations.cite(methodist, citations.roadmap(roadmap.id().value()), ground.id(), null, "");
    }
}
