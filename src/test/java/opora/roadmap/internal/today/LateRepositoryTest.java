package opora.roadmap.internal.today;

import static db.roadmap.Tables.ANSWER;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.OCCURRENCE;
import static opora.roadmap.ADay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import opora.roadmap.ADay;
import opora.roadmap.AskedPlan;
import opora.roadmap.RoadmapId;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.roadmap.internal.answer.OwnUnits;
import opora.roadmap.internal.answer.Whose;
import opora.shared.Ids;
import opora.shared.Role;
import opora.shared.Viewers;
import opora.shared.Window;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** The number on the rail is the number of late dates on the page of today. */
@SpringBootTest
@Import(ADay.class)
class LateRepositoryTest {

    @Autowired ApplicationContext context;
    @Autowired TransactionTemplate transaction;
    @Autowired DSLContext db;
    @Autowired AskRepository asks;
    @Autowired LateRepository lates;
    @Autowired OwnUnits units;

    private final Random random = new Random(7);

    @Test
    void what_is_counted_is_what_is_listed_whatever_was_answered() {
        var town = Town.found(context);
        var first = town.school("Школа № 1");
        town.school("Школа № 2");
        var head = town.hat("Котов Илья Сергеевич", "директор", Role.ORGANISATION_HEAD, first);
        var plan = AskedPlan.of(context, town);
        for (var row = 0; row < 12; row++)
            plan.row("1." + row, "Работа " + row, executors(row), windows());
        var roadmap = plan.inForce();

        for (var step = 0; step < 40; step++) {
            as(town.methodist, () -> answered(roadmap, town.methodist));
            for (var hat : List.of(head, town.methodist))
                assertThat(as(hat, () -> lates.rail(whose(hat), TODAY, null).late()))
                        .isEqualTo(as(hat, () -> listed(hat)));
        }
        assertThat(as(head, () -> lates.rail(whose(head), TODAY, null).late())).isPositive();
    }

    private static String executors(int row) {
        return row % 2 == 0 ? "Школа № 1" : "Школа № 1, Школа № 2";
    }

    private List<Window> windows() {
        return List.of(
                new Window(TODAY.minusDays(40), TODAY.minusDays(30), 1, 1),
                new Window(TODAY.minusDays(20), TODAY.minusDays(10), 2, 3),
                new Window(TODAY.minusDays(5), TODAY.plusDays(5), 1, 1));
    }

    private int answered(RoadmapId roadmap, TestHat by) {
        var all =
                db.select(OCCURRENCE.ID)
                        .from(OCCURRENCE)
                        .where(OCCURRENCE.ROADMAP_ID.eq(roadmap.value()))
                        .orderBy(OCCURRENCE.ID)
                        .fetch(OCCURRENCE.ID);
        var one = all.get(random.nextInt(all.size()));
        if (random.nextInt(5) == 0)
            return db.update(MEASURE)
                    .set(MEASURE.ANSWERING, random.nextBoolean() ? "EACH" : "ONE")
                    .where(MEASURE.ROADMAP_ID.eq(roadmap.value()))
                    .execute();
        return db.insertInto(ANSWER)
                .set(ANSWER.ID, Ids.next())
                .set(ANSWER.SCOPE, by.scope())
                .set(ANSWER.OCCURRENCE_ID, one)
                .set(ANSWER.ASSIGNMENT_ID, assignment(one))
                .set(ANSWER.DONE_ON, TODAY)
                .set(ANSWER.TIMES, random.nextInt(3))
                .set(ANSWER.STATUS, random.nextInt(4) == 0 ? "RETURNED" : "ACCEPTED")
                .execute();
    }

    private @org.jspecify.annotations.Nullable UUID assignment(UUID occurrence) {
        var all =
                db.fetch(
                        "select s.id from roadmap.assignment s join roadmap.occurrence o using (measure_id) where o.id = {0} order by s.id",
                        org.jooq.impl.DSL.val(occurrence));
        var at = random.nextInt(all.size() + 1);
        return at == all.size() ? null : all.get(at).get(0, UUID.class);
    }

    private int listed(TestHat hat) {
        return (int)
                asks.expected(whose(hat), TODAY, TODAY.minusDays(1)).stream()
                        .filter(Ask::late)
                        .count();
    }

    private Whose whose(TestHat hat) {
        return Whose.of(hat, units);
    }

    private <T> T as(TestHat hat, java.util.function.Supplier<T> work) {
        return Viewers.as(hat, () -> transaction.execute(_ -> work.get()));
    }
}
