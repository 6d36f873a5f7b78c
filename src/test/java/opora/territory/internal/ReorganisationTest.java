package opora.territory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import opora.person.PersonApi;
import opora.shared.Forbidden;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.OperationKind;
import opora.territory.OrganisationApi;
import opora.territory.OrganisationFilter;
import opora.territory.StatusKind;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import opora.territory.UnitState;
import opora.territory.internal.operation.CloseUnit;
import opora.territory.internal.operation.MoveUnit;
import opora.territory.internal.operation.SplitUnit;
import opora.territory.internal.operation.UndoOperation;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest
class ReorganisationTest {

    static final LocalDate DAY = LocalDate.of(2024, 9, 1);
    static final String ACT = "постановление от 01.08.2024 № 77";

    @Autowired ApplicationContext context;
    @Autowired TerritoryApi territory;
    @Autowired OrganisationApi organisations;
    @Autowired PersonApi people;
    @Autowired CloseUnit closing;
    @Autowired SplitUnit splitting;
    @Autowired MoveUnit moving;
    @Autowired UndoOperation undoing;
    @Autowired DSLContext db;
    @Autowired TransactionOperations transactions;
    Region region;
    Viewer here;
    Viewer over;

    @BeforeEach
    void found() {
        region = new Region(context);
        here = region.hat(region.here);
        over = region.region();
    }

    @Test
    void a_new_name_is_true_from_its_day_and_the_old_one_before() {
        var school = region.school(region.here, "Старая школа");

        rename(school, "Новая школа", DAY);

        assertThat(on(here, school, DAY.minusDays(1))).isEqualTo("Старая школа");
        assertThat(on(here, school, DAY)).isEqualTo("Новая школа");
        assertThat(unit(here, school).name()).isEqualTo("Новая школа");
        assertThat(names(here, region.here, DAY.minusDays(1))).contains("Старая школа");
    }

    @Test
    void a_renaming_undone_leaves_one_period_and_both_lines_in_the_history() {
        var school = region.school(region.here, "Школа");
        rename(school, "Лицей", DAY);

        undo(here, last(school, OperationKind.RENAME));

        assertThat(on(here, school, DAY)).isEqualTo("Школа");
        assertThat(unit(here, school).name()).isEqualTo("Школа");
        assertThat(count("territory.operation", school)).isEqualTo(2);
    }

    @Test
    void people_of_a_joined_organisation_work_at_its_successor_from_the_day() {
        var school = region.school(region.here, "Школа А");
        var successor = region.school(region.here, "Школа Б");
        var teacher = region.teacher(school, "Лужина Анна Олеговна");

        Region.does(here, () -> closing.join(here, school.id(), successor.id(), DAY, ACT));

        assertThat(working(here, successor)).containsExactly(teacher.value());
        assertThat(working(here, school)).isEmpty();
        assertThat(names(here, region.here, DAY)).doesNotContain("Школа А");
        assertThat(names(here, region.here, DAY.minusDays(1))).contains("Школа А");
        assertThat(unit(here, school).endsOn()).isEqualTo(DAY.minusDays(1));
    }

    @Test
    void joining_undone_brings_people_back_exactly() {
        var school = region.school(region.here, "Школа А");
        var successor = region.school(region.here, "Школа Б");
        var teacher = region.teacher(school, "Лужина Анна Олеговна");
        var own = region.teacher(successor, "Котов Илья Сергеевич");
        Region.does(here, () -> closing.join(here, school.id(), successor.id(), DAY, ACT));

        undo(here, last(school, OperationKind.JOIN));

        assertThat(working(here, school)).containsExactly(teacher.value());
        assertThat(working(here, successor)).containsExactly(own.value());
        assertThat(unit(here, school).endsOn()).isNull();
    }

    @Test
    void a_school_moved_to_another_municipality_is_seen_there_and_its_past_here() {
        var school = region.school(region.here, "Школа у границы");
        var teacher = region.teacher(school, "Лужина Анна Олеговна");

        Region.does(over, () -> moving.move(over, school.id(), region.there.id(), DAY, ACT));

        var there = region.hat(region.there);
        assertThat(names(there, region.there, DAY)).containsExactly("Школа у границы");
        assertThat(names(here, region.here, DAY)).isEmpty();
        assertThat(names(here, region.here, DAY.minusDays(1))).containsExactly("Школа у границы");
        assertThat(on(there, school, DAY.minusDays(1))).isEqualTo("Школа у границы");
        assertThat(working(there, school)).containsExactly(teacher.value());
        assertThat(unit(there, school).scope()).startsWith(region.there.scope());
    }

    @Test
    void after_a_move_no_path_of_the_school_stays_behind_but_those_of_its_past() {
        var school = region.school(region.here, "Школа у границы");
        region.teacher(school, "Лужина Анна Олеговна");

        Region.does(over, () -> moving.move(over, school.id(), region.there.id(), DAY, ACT));

        assertThat(paths("territory.unit", school)).isZero();
        assertThat(paths("person.person_scope", school)).isEqualTo(1);
        assertThat(paths("staff.employment", school)).isEqualTo(1);
        assertThat(count("staff.employment", school)).isEqualTo(2);
        assertThat(paths("territory.unit_state", school)).isEqualTo(1);
    }

    @Test
    void a_move_undone_leaves_everything_as_it_was() {
        var school = region.school(region.here, "Школа у границы");
        var teacher = region.teacher(school, "Лужина Анна Олеговна");
        Region.does(over, () -> moving.move(over, school.id(), region.there.id(), DAY, ACT));

        undo(over, last(school, OperationKind.MOVE));

        assertThat(unit(here, school).scope()).isEqualTo(school.scope());
        assertThat(names(here, region.here, DAY)).containsExactly("Школа у границы");
        assertThat(working(here, school)).containsExactly(teacher.value());
        assertThat(count("territory.unit_state", school)).isEqualTo(1);
    }

    @Test
    void what_was_split_off_by_mistake_is_on_no_day() {
        var school = region.school(region.here, "Школа");
        var added =
                Region.as(
                        here,
                        () -> splitting.split(here, school.id(), List.of("Школа 2"), DAY, ACT));
        assertThat(names(here, region.here, DAY)).contains("Школа 2");
        assertThat(names(here, region.here, DAY.minusDays(1))).doesNotContain("Школа 2");

        undo(here, last(school, OperationKind.SPLIT));

        assertThat(names(here, region.here, DAY)).containsExactly("Школа");
        assertThat(count("territory.unit_state", added.getFirst())).isZero();
    }

    @Test
    void only_the_last_thing_done_can_be_undone() {
        var school = region.school(region.here, "Школа");
        rename(school, "Лицей", DAY);
        var renaming = last(school, OperationKind.RENAME);
        Region.does(here, () -> closing.close(here, school.id(), DAY.plusYears(1), ACT));

        assertThatThrownBy(() -> undo(here, renaming))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("operation.undo.notLast");
    }

    @Test
    void nothing_is_done_without_an_act_or_before_its_day() {
        var school = region.school(region.here, "Школа А");
        var other = region.school(region.here, "Школа Б");

        assertThatThrownBy(() ->
                        Region.does(
                                here, () -> closing.join(here, school.id(), other.id(), DAY, " ")))
                .hasMessageContaining("operation.act.empty");
        assertThatThrownBy(() ->
                        Region.does(
                                here,
                                () ->
                                        closing.join(
                                                here,
                                                school.id(),
                                                other.id(),
                                                LocalDate.now().plusDays(9),
                                                ACT)))
                .hasMessageContaining("operation.future");
    }

    @Test
    void a_municipality_moves_nothing_into_another_one() {
        var school = region.school(region.here, "Школа");

        assertThatThrownBy(() ->
                        Region.does(
                                here,
                                () -> moving.move(here, school.id(), region.there.id(), DAY, ACT)))
                .isInstanceOf(RuntimeException.class)
                .satisfies(refused ->
                        assertThat(refused)
                                .isInstanceOfAny(Forbidden.class, opora.shared.NotFound.class));
    }

    @Test
    void the_same_status_is_never_given_twice_on_a_day() {
        var school = region.school(region.here, "Школа");
        give(school, DAY, DAY.plusYears(1));

        assertThatThrownBy(() -> give(school, DAY.plusYears(1), null))
                .hasMessageContaining("status.kind.twice");
        give(school, DAY.plusYears(1).plusDays(1), null);

        assertThat(having(DAY.plusDays(5))).containsExactly(school.id());
        assertThat(having(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void the_database_itself_refuses_two_periods_of_a_day() {
        var school = region.school(region.here, "Школа");

        assertThatThrownBy(() ->
                        Region.does(
                                here,
                                () ->
                                        transactions.executeWithoutResult(_ ->
                                                db.execute(
                                                        "insert into territory.unit_state (id, unit_id, scope, listed_in, name)"
                                                                + " values (gen_random_uuid(), {0}, {1}, {1}, 'x')",
                                                        school.id().value(), school.scope()))))
                .hasStackTraceContaining("unit_state_one_a_day");
    }

    @Test
    void what_is_kept_of_people_follows_their_school_when_it_closes_and_opens_again() {
        var school = region.school(region.here, "Школа");
        var teacher = region.teacher(school, "Лужина Анна Олеговна");
        assertThat(courses(teacher)).isOne();

        Region.does(here, () -> closing.close(here, school.id(), DAY, ACT));
        assertThat(courses(teacher)).isZero();

        undo(here, last(school, OperationKind.CLOSE));
        assertThat(courses(teacher)).isOne();
    }

    @Test
    void what_is_kept_of_people_is_computed_again_when_their_school_is_joined_or_moved() {
        var school = region.school(region.here, "Школа А");
        var successor = region.school(region.here, "Школа Б");
        var teacher = region.teacher(school, "Лужина Анна Олеговна");
        forget(teacher);
        Region.does(here, () -> closing.join(here, school.id(), successor.id(), DAY, ACT));
        assertThat(courses(teacher)).isOne();

        forget(teacher);
        Region.does(over, () -> moving.move(over, successor.id(), region.there.id(), DAY, ACT));
        assertThat(courses(teacher)).isOne();
    }

    private long courses(PersonId person) {
        return fetched(
                "select count(*) from staff.standing where courses_due_on is not null and person_id = '"
                        + person
                        + "'");
    }

    private void forget(PersonId person) {
        Region.does(
                over,
                () ->
                        transactions.executeWithoutResult(_ ->
                                db.execute(
                                        "update staff.standing set courses_due_on = null where person_id = {0}",
                                        person.value())));
    }

    private void rename(Unit school, String name, LocalDate day) {
        Region.does(
                here,
                () -> {
                    var card = state(here, school, day).card();
                    organisations.change(here, school.id(), card.named(name, name), day, ACT);
                });
    }

    private void give(
            Unit school, LocalDate from, @org.jspecify.annotations.Nullable LocalDate to) {
        Region.does(
                here,
                () ->
                        organisations.give(
                                here, school.id(), StatusKind.LOW_RESULT, from, to, ACT, ""));
    }

    private List<UnitId> having(LocalDate day) {
        return Region.as(
                here,
                () -> organisations.having(here, region.here.id(), StatusKind.LOW_RESULT, day));
    }

    private void undo(Viewer viewer, UUID operation) {
        Region.does(viewer, () -> undoing.undo(viewer, operation, "введено по ошибке"));
    }

    private UUID last(Unit unit, OperationKind kind) {
        return Region.as(over, () -> organisations.passport(over, unit.id(), LocalDate.now()))
                .history()
                .stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<UUID> working(Viewer viewer, Unit unit) {
        return Region.as(viewer, () -> people.working(viewer, List.of(unit.id()))).stream()
                .map(one -> one.person().id().value())
                .toList();
    }

    private List<String> names(Viewer viewer, Unit municipality, LocalDate day) {
        return Region.as(
                        viewer,
                        () ->
                                organisations.list(
                                        viewer, municipality.id(), OrganisationFilter.ALL.on(day)))
                .stream()
                .map(one -> one.card().name())
                .toList();
    }

    private String on(Viewer viewer, Unit unit, LocalDate day) {
        return Region.as(viewer, () -> state(viewer, unit, day)).card().name();
    }

    private UnitState state(Viewer viewer, Unit unit, LocalDate day) {
        return organisations.on(viewer, unit.id(), day).orElseThrow();
    }

    private Unit unit(Viewer viewer, Unit unit) {
        return Region.as(viewer, () -> territory.unit(viewer, unit.id()));
    }

    private long count(String table, Unit unit) {
        return fetched("select count(*) from " + table + " where unit_id = '" + unit.id() + "'");
    }

    private long paths(String table, Unit unit) {
        return fetched(
                "select count(*) from "
                        + table
                        + " where starts_with(scope, '"
                        + unit.scope()
                        + "')");
    }

    private long fetched(String sql) {
        return Region.as(
                over,
                () ->
                        Objects.requireNonNull(
                                transactions.execute(
                                        _ -> Objects.requireNonNull((Long) db.fetchValue(sql)))));
    }
}
