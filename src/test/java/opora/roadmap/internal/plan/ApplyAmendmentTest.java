package opora.roadmap.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import opora.reading.DutyClause;
import opora.reading.Place;
import opora.reading.RoadmapReading;
import opora.roadmap.Decision;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.occurrence.OccurrenceService;
import opora.roadmap.internal.plan.AmendmentComparison.Cell;
import opora.roadmap.internal.plan.AmendmentComparison.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApplyAmendmentTest extends PlanTest {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final String SEMINAR = "Семинар для руководителей методических объединений";
    private static final String CONTEST = "Муниципальный конкурс «Учитель года»";
    private static final String REGISTER = "Ведение реестра наставников";

    @Autowired ApplyAmendment amendments;
    @Autowired OccurrenceService decisions;

    private RoadmapId id;

    @BeforeEach
    void begin() {
        id =
                created(
                        Readings.begin()
                                .section("Мероприятия")
                                .row("1.1", SEMINAR, "март 2026", "методисты")
                                .row("1.2", CONTEST, "апрель 2026", "методисты")
                                .section("Сопровождение")
                                .row("2.1", REGISTER, "в течение 2026 года", "методисты")
                                .read());
    }

    private static Readings amended() {
        return Readings.begin()
                .section("Мероприятия")
                .row("1.1", "Открытая конференция педагогов", "август 2026", "методисты")
                .row("1.2", SEMINAR, "март 2026", "методисты")
                .section("Сопровождение")
                .row("2.1", REGISTER, "в течение 2026 года", "методисты, руководители ОО");
    }

    @Test
    void rows_are_told_apart_as_added_changed_moved_and_cancelled() {
        var comparison =
                as(
                        town.methodist,
                        () -> amendments.compare(town.methodist, id, amended().read(), Map.of()));

        assertThat(comparison.lines())
                .extracting(AmendmentComparison.Line::kind)
                .containsExactly(Kind.ADDED, Kind.MOVED, Kind.CHANGED, Kind.CANCELLED);
        assertThat(comparison.of(Kind.CHANGED).getFirst().cells()).containsExactly(Cell.EXECUTORS);
    }

    @Test
    void what_stays_keeps_its_identity_its_decisions_and_its_history() {
        var seminar = row(id, SEMINAR);
        var due = as(town.methodist, () -> occurrences.ofMeasure(seminar.id())).getFirst();
        act(
                town.methodist,
                () ->
                        decisions.decide(
                                town.methodist,
                                List.of(due.id()),
                                Decision.NOT_REQUIRED,
                                "Карантин"));

        apply();

        assertThat(row(id, SEMINAR).id()).isEqualTo(seminar.id());
        assertThat(row(id, SEMINAR).number()).isEqualTo("1.2");
        assertThat(as(town.methodist, () -> occurrences.ofMeasure(seminar.id())))
                .extracting(one -> one.id(), one -> one.decision())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(due.id(), Decision.NOT_REQUIRED));
    }

    @Test
    void a_row_that_is_gone_is_cancelled_with_what_it_waited_for() {
        apply();

        var contest = row(id, CONTEST);
        assertThat(contest.status()).isEqualTo(Measure.Status.CANCELLED);
        assertThat(contest.ground()).isEqualTo("№ 15 от 20.02.2026");
        assertThat(contest.nextDueOn()).isNull();
        assertThat(as(town.methodist, () -> occurrences.ofMeasure(contest.id())))
                .allMatch(one -> one.decision() == Decision.CANCELLED);
    }

    @Test
    void the_same_document_again_changes_nothing() {
        apply();

        var again =
                as(
                        town.methodist,
                        () -> amendments.compare(town.methodist, id, amended().read(), Map.of()));

        assertThat(again.lines())
                .extracting(AmendmentComparison.Line::kind)
                .containsOnly(Kind.SAME);
    }

    @Test
    void people_may_say_which_row_continues_which() {
        var contest = row(id, CONTEST);

        var comparison =
                as(
                        town.methodist,
                        () ->
                                amendments.compare(
                                        town.methodist,
                                        id,
                                        amended().read(),
                                        Map.of(1, contest.id())));

        assertThat(comparison.of(Kind.ADDED)).isEmpty();
        assertThat(comparison.of(Kind.CANCELLED)).isEmpty();
    }

    @Test
    void a_table_that_comes_after_its_regulation_leaves_the_duties_and_stands_behind_them() {
        var clause =
                new DutyClause(
                        "4.1",
                        "Методический центр",
                        "ведёт реестр",
                        new Place(null, null, 0, null));
        var table = amended().read();
        var regulation =
                created(
                        new RoadmapReading(
                                table.passport(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(clause),
                                List.of(),
                                List.of(),
                                List.of()));
        var amendment =
                new ApplyAmendment.Amendment(table, null, "№ 15 от 20.02.2026", FROM, Map.of());

        act(
                town.methodist,
                () ->
                        amendments.apply(
                                town.methodist,
                                regulation,
                                roadmap(regulation).version(),
                                amendment));

        assertThat(rows(regulation)).allMatch(Measure::active).hasSize(4);
        assertThat(rows(regulation).getFirst().duty()).isTrue();
    }

    private void apply() {
        var amendment =
                new ApplyAmendment.Amendment(
                        amended().read(), null, "№ 15 от 20.02.2026", FROM, Map.of());
        act(
                town.methodist,
                () -> amendments.apply(town.methodist, id, roadmap(id).version(), amendment));
    }
}
