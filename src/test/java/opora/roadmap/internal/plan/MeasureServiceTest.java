package opora.roadmap.internal.plan;

import static db.journal.tables.Change.CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import opora.roadmap.Decision;
import opora.roadmap.MeasureId;
import opora.roadmap.RoadmapId;
import opora.roadmap.Town;
import opora.roadmap.internal.executor.Answering;
import opora.roadmap.internal.occurrence.CheckPoints;
import opora.roadmap.internal.occurrence.Occurrence;
import opora.roadmap.internal.occurrence.OccurrenceKind;
import opora.roadmap.internal.occurrence.OccurrenceService;
import opora.shared.NotFound;
import opora.shared.Period;
import opora.shared.RuleViolation;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MeasureServiceTest extends PlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final String GROUND = "строку 1 изложить в редакции приказа № 15";

    @Autowired DSLContext db;
    @Autowired MeasureService service;
    @Autowired OccurrenceService decisions;
    @Autowired RoadmapApproval approval;
    @Autowired RoadmapService plans;
    @Autowired CopyRoadmap copies;

    private RoadmapId id;

    @BeforeEach
    void begin() {
        id =
                created(
                        Readings.begin()
                                .row("1", "Семинар", "май 2026", "методисты")
                                .row("2", "Сопровождение", "в течение 2026 года", "методисты")
                                .row("3", "Выезды", "по отдельному графику", "методисты")
                                .read());
    }

    @Test
    void a_row_added_by_hand_is_understood_like_a_printed_one() {
        var added = act(form("Конференция", "август 2026", ""));

        assertThat(row(id, "Конференция").ordinal()).isEqualTo(4);
        assertThat(due("Конференция"))
                .extracting(one -> one.window().period())
                .containsExactly(Period.parse("2026-08-01/2026-08-31"));
        assertThat(row(id, "Конференция").id()).isEqualTo(added);
        assertThat(row(id, "Конференция").nextDueOn()).isEqualTo(LocalDate.of(2026, 8, 31));
    }

    @Test
    void a_row_added_today_owes_nothing_for_what_ended_before() {
        act(form("Конференция", "февраль, август 2026", ""));

        assertThat(due("Конференция"))
                .extracting(one -> one.decision())
                .containsExactly(Decision.BEFORE_START, Decision.AWAITED);
    }

    @Test
    void a_copy_keeps_the_controller() {
        var years = Period.parse("2027-01-01/2027-12-31");
        var controller = town.methodist.person();
        var version = as(town.methodist, () -> plans.get(town.methodist, id)).version();
        act(town.methodist, () -> plans.layOn(town.methodist, id, version, controller, null));

        var copy = as(town.methodist, () -> copies.copy(town.methodist, id, years, TODAY));

        var control = as(town.methodist, () -> plans.get(town.methodist, copy)).control();
        assertThat(control.controller()).isEqualTo(controller);
    }

    @Test
    void a_plan_in_force_changes_by_a_ground_only() {
        act(town.methodist, () -> approval.putInForce(town.methodist, id, 0));

        assertThatThrownBy(() -> act(form("Конференция", "август 2026", "")))
                .isInstanceOf(RuleViolation.class);
        assertThat(act(form("Конференция", "август 2026", GROUND))).isNotNull();
    }

    @Test
    void a_new_term_gives_new_windows() {
        var before = row(id, "Семинар");

        act(
                town.methodist,
                () ->
                        service.change(
                                town.methodist,
                                before.id(),
                                before.version(),
                                form("Семинар", "июнь 2026", GROUND)));

        assertThat(due("Семинар"))
                .extracting(one -> one.window().to())
                .containsExactly(LocalDate.of(2026, 6, 30));
        assertThat(row(id, "Семинар").ground()).isEqualTo(GROUND);
        assertThat(row(id, "Семинар").changedOn()).isEqualTo(TODAY);
    }

    @Test
    void the_journal_says_on_what_ground_a_row_changed() {
        var before = row(id, "Семинар");

        act(
                town.methodist,
                () -> service.cancel(town.methodist, before.id(), before.version(), TODAY, GROUND));

        assertThat(as(town.methodist, () -> grounds(before.id()))).contains(GROUND);
    }

    private List<String> grounds(MeasureId measure) {
        return db.select(CHANGE.GROUND)
                .from(CHANGE)
                .where(CHANGE.ROW_ID.eq(measure.value()))
                .fetch(CHANGE.GROUND);
    }

    @Test
    void a_cancelled_row_waits_for_nothing() {
        var before = row(id, "Сопровождение");

        act(
                town.methodist,
                () -> service.cancel(town.methodist, before.id(), before.version(), TODAY, GROUND));

        assertThat(due("Сопровождение")).allMatch(one -> one.decision() == Decision.CANCELLED);
        assertThat(row(id, "Сопровождение").active()).isFalse();
    }

    @Test
    void a_row_may_be_asked_more_often_than_its_roadmap() {
        var before = row(id, "Сопровождение");

        act(
                town.methodist,
                () ->
                        service.ask(
                                town.methodist,
                                before.id(),
                                before.version(),
                                CheckPoints.QUARTER,
                                Answering.ONE));

        assertThat(due("Сопровождение")).hasSize(4);
    }

    @Test
    void an_unscheduled_row_gets_its_dates() {
        var day = new Period(LocalDate.of(2026, 4, 7), LocalDate.of(2026, 4, 7));
        assertThat(row(id, "Выезды").nextDueOn()).isNull();

        act(
                town.methodist,
                () -> service.giveDates(town.methodist, row(id, "Выезды").id(), List.of(day)));

        assertThat(due("Выезды"))
                .extracting(Occurrence::kind)
                .containsExactly(OccurrenceKind.ADDED);
        assertThat(row(id, "Выезды").nextDueOn()).isEqualTo(day.endsOn());
    }

    @Test
    void a_period_is_skipped_with_one_reason() {
        var skipped =
                as(
                        town.methodist,
                        () ->
                                decisions.skip(
                                        town.methodist,
                                        id,
                                        null,
                                        Period.parse("2026-05-01/2026-05-31"),
                                        "Карантин"));

        assertThat(skipped).isEqualTo(1);
        assertThat(due("Семинар").getFirst().reason()).isEqualTo("Карантин");
        assertThat(row(id, "Семинар").nextDueOn()).isNull();
    }

    @Test
    void what_was_before_the_start_is_marked_in_one_go_and_can_be_undone() {
        act(town.methodist, () -> plans.keepFrom(town.methodist, id, 0, LocalDate.of(2026, 7, 1)));
        assertThat(due("Семинар")).allMatch(one -> one.decision() == Decision.BEFORE_START);

        act(town.methodist, () -> decisions.settleBeforeStart(town.methodist, id, List.of(), true));
        assertThat(due("Семинар").getFirst().decidedOn()).isEqualTo(LocalDate.of(2026, 5, 31));

        var ids = due("Семинар").stream().map(Occurrence::id).toList();
        act(town.methodist, () -> decisions.await(town.methodist, ids));
        assertThat(due("Семинар")).allMatch(one -> one.decision() == Decision.BEFORE_START);
    }

    @Test
    void not_required_says_why() {
        var ids = due("Семинар").stream().map(Occurrence::id).toList();

        assertThatThrownBy(() ->
                        act(
                                town.methodist,
                                () ->
                                        decisions.decide(
                                                town.methodist, ids, Decision.NOT_REQUIRED, " ")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_copy_has_its_dates_moved_and_no_act() {
        var next = Period.parse("2027-01-01/2027-12-31");

        var copy = as(town.methodist, () -> copies.copy(town.methodist, id, next, LONG_BEFORE));

        assertThat(roadmap(copy).passport().carriesAct()).isFalse();
        var seminar = row(copy, "Семинар");
        assertThat(seminar.printed().term()).isEqualTo("май 2027");
        assertThat(as(town.methodist, () -> occurrences.ofMeasure(seminar.id())))
                .extracting(one -> one.window().to())
                .containsExactly(LocalDate.of(2027, 5, 31));
    }

    @Test
    void another_municipality_changes_nothing() {
        var other = Town.found(context);
        var measure = row(id, "Семинар");

        assertThatThrownBy(() ->
                        act(
                                other.methodist,
                                () ->
                                        service.cancel(
                                                other.methodist,
                                                measure.id(),
                                                measure.version(),
                                                TODAY,
                                                GROUND)))
                .isInstanceOf(NotFound.class);
    }

    private opora.roadmap.MeasureId act(MeasureForm form) {
        return as(town.methodist, () -> service.add(town.methodist, id, form));
    }

    private List<Occurrence> due(String title) {
        var measure = row(id, title);
        return as(town.methodist, () -> occurrences.ofMeasure(measure.id()));
    }

    private static MeasureForm form(String title, String term, String ground) {
        return new MeasureForm(null, "4", title, term, "методисты", "протокол", TODAY, ground);
    }
}
