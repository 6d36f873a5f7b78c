package opora.roadmap.internal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.demo.DemoLife.Story;
import opora.roadmap.internal.intake.ImportAtOnce;
import opora.roadmap.internal.plan.Audience;
import opora.roadmap.internal.plan.RoadmapApproval;
import opora.roadmap.internal.plan.RoadmapService;
import opora.shared.DemoStep;
import opora.shared.Role;
import opora.shared.Viewer;
import opora.shared.Viewers;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Uploads the documents of the invented municipalities and lets them run since September of this
 * school year.
 */
@Component
class DemoRoadmaps implements DemoStep {

    private static final int AFTER_PEOPLE = 10;

    private final Cast cast;
    private final ImportAtOnce importing;
    private final RoadmapService roadmaps;
    private final RoadmapApproval approval;
    private final DemoLife life;
    private final TransactionOperations transactions;
    private final Clock clock;

    DemoRoadmaps(
            Cast cast,
            ImportAtOnce importing,
            RoadmapService roadmaps,
            RoadmapApproval approval,
            DemoLife life,
            TransactionOperations transactions,
            Clock clock) {
        this.cast = cast;
        this.importing = importing;
        this.roadmaps = roadmaps;
        this.approval = approval;
        this.life = life;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return AFTER_PEOPLE;
    }

    @Override
    public void load() {
        run("luzhina@zarechny.example", "roadmap-zarechny.docx", "zarechny", Story.FULL);
        run("pakhomova@lesnoy.example", "plan-lesnoy.docx", "lesnoy", Story.BRIEF);
    }

    void run(String email, String file, String slug, Story story) {
        cast.wearing(Role.METHODIST, email)
                .ifPresent(methodist -> {
                    Viewers.as(methodist, () -> begun(methodist, file, slug, story));
                    if (story == Story.FULL) life.answerThemselves(methodist);
                });
    }

    /** All or nothing: where a roadmap is, all that belongs to it is there too. */
    private void begun(Viewer methodist, String file, String slug, Story story) {
        transactions.executeWithoutResult(_ -> {
            if (!roadmaps.list(methodist).isEmpty()) return;
            var id = imported(methodist, file);
            approval.putInForce(methodist, id, version(methodist, id));
            roadmaps.layOn(
                    methodist,
                    id,
                    version(methodist, id),
                    cast.somebody(methodist, "Климова").orElse(null),
                    methodist.actor());
            roadmaps.publish(methodist, id, version(methodist, id), Audience.PUBLIC, slug);
            life.play(methodist, id, story);
        });
    }

    private RoadmapId imported(Viewer methodist, String file) {
        try (var bytes = new ClassPathResource("demo/" + file).getInputStream()) {
            return importing.run(methodist, file, bytes, september(methodist));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long version(Viewer viewer, RoadmapId id) {
        return roadmaps.get(viewer, id).version();
    }

    private LocalDate september(Viewer viewer) {
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        var first = LocalDate.of(today.getYear(), 9, 1);
        return today.isBefore(first) ? first.minusYears(1) : first;
    }
}
