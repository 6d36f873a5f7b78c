package opora.roadmap.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import opora.reading.RoadmapReading;
import opora.roadmap.RoadmapId;
import opora.roadmap.Town;
import opora.roadmap.internal.executor.ExecutorRepository;
import opora.roadmap.internal.occurrence.OccurrenceRepository;
import opora.shared.Viewer;
import opora.shared.Viewers;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of stored plans share: a town of their own, a look through a viewer. */
@SpringBootTest
abstract class PlanTest {

    static final LocalDate LONG_BEFORE = LocalDate.of(2019, 1, 1);

    @Autowired ApplicationContext context;
    @Autowired CreateRoadmap create;
    @Autowired RoadmapRepository roadmaps;
    @Autowired MeasureRepository measures;
    @Autowired OccurrenceRepository occurrences;
    @Autowired ExecutorRepository executors;
    @Autowired TransactionTemplate transactions;

    Town town;

    @BeforeEach
    void found() {
        town = Town.found(context);
    }

    RoadmapId created(RoadmapReading reading) {
        var wanted = NewRoadmap.read(reading, "Карта", null, LONG_BEFORE);
        return as(
                town.methodist,
                () ->
                        create.fromReading(
                                town.methodist, wanted, reading, null, Edition.Kind.ORIGINAL));
    }

    Measure row(RoadmapId id, String title) {
        var found = rows(id).stream().filter(one -> one.title().equals(title)).toList();
        assertThat(found).as(title).hasSize(1);
        return found.getFirst();
    }

    List<Measure> rows(RoadmapId id) {
        return as(town.methodist, () -> measures.ofRoadmap(id));
    }

    Roadmap roadmap(RoadmapId id) {
        return as(town.methodist, () -> roadmaps.get(id));
    }

    /** Under a hat and in a transaction, as a service would. */
    <T> T as(Viewer viewer, Supplier<T> work) {
        return Viewers.as(
                viewer,
                () -> java.util.Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }

    /** Under a hat only: the service brings its own transaction. */
    static void act(Viewer viewer, Runnable work) {
        Viewers.as(viewer, work);
    }
}
