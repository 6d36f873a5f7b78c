package opora.staff.internal.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import opora.DemoTest;
import opora.access.AccessApi;
import opora.person.PersonApi;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.staff.internal.Dossiers;
import opora.staff.internal.Personnel;
import opora.staff.internal.card.JobForm;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.EmploymentKind;
import opora.staff.internal.rule.Fact;
import opora.staff.internal.rule.FactKind;
import opora.territory.Unit;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

@DemoTest
class TransfersTest {

    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);
    private static final LocalDate FIRST = LAST.plusDays(1);

    @Autowired ApplicationContext context;
    @Autowired Transfers transfers;
    @Autowired Arrivals arrivals;
    @Autowired Hiring hiring;
    @Autowired Personnel personnel;
    @Autowired PersonApi people;
    @Autowired Dossiers dossiers;
    @Autowired AccessApi access;
    @Autowired DSLContext db;
    @Autowired TransactionOperations transactions;
    Town town;
    Town other;
    Unit school;
    Unit theirSchool;
    TestHat officer;
    TestHat theirs;
    PersonId person;

    @BeforeEach
    void begin() {
        town = Town.found(context);
        other = Town.found(context);
        school = town.school("Школа № 1");
        theirSchool = other.school("Школа округа");
        officer = town.hat("Кадров Иван Ильич", "специалист", Role.HR_OFFICER, town.unit);
        theirs = other.hat("Отделов Олег Львович", "специалист", Role.HR_OFFICER, other.unit);
        person = town.person("Лужина Анна Олеговна", "учитель математики", school);
    }

    @Test
    void within_a_municipality_one_job_ends_with_its_roles_and_another_begins() {
        var second = town.school("Школа № 2");
        give(Role.ORGANISATION_DEPUTY, school);

        by(
                officer,
                () ->
                        transfers.here(
                                officer,
                                person.value(),
                                form(Way.HERE, null),
                                job(officer, second)));

        assertThat(jobs(officer))
                .containsExactlyInAnyOrder("2020-01-01 2026-08-31", "2026-09-01 null");
        assertThat(hats()).containsExactly(LAST);
    }

    @Test
    void the_new_job_begins_after_the_last_day() {
        assertThatThrownBy(() ->
                        by(
                                officer,
                                () ->
                                        transfers.here(
                                                officer,
                                                person.value(),
                                                form(Way.HERE, null),
                                                job(officer, school, LAST))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("startsOn"));
        assertThat(jobs(officer)).containsExactly("2020-01-01 null");
    }

    @Test
    void whoever_is_addressed_sees_a_name_and_nothing_of_the_card_until_he_takes_him() {
        fact(officer, school.scope(), LocalDate.of(2025, 3, 20));
        by(officer, () -> transfers.away(officer, person.value(), form(Way.AWAY, other.unit)));

        var arrival = by(theirs, () -> arrivals.all(theirs)).getFirst();
        assertThat(arrival.personName()).isEqualTo("Лужина Анна Олеговна");
        assertThat(arrival.fromName()).contains(town.unit.name());
        assertThatThrownBy(() -> by(theirs, () -> people.person(theirs, person)))
                .isInstanceOf(NotFound.class);
        assertThat(by(theirs, () -> dossiers.of(person.value())).facts()).isEmpty();

        by(theirs, () -> arrivals.accept(theirs, arrival.id(), job(theirs, theirSchool)));

        var card = by(theirs, () -> dossiers.of(person.value()));
        assertThat(card.facts()).hasSize(1);
        assertThat(jobs(theirs))
                .containsExactlyInAnyOrder("2020-01-01 2026-08-31", "2026-09-01 null");
        assertThat(by(officer, () -> transfers.sent(officer)).getFirst().course())
                .isEqualTo("ACCEPTED");
    }

    @Test
    void the_sender_keeps_the_past_and_sees_nothing_that_came_after() {
        fact(officer, school.scope(), LocalDate.of(2025, 3, 20));
        taken();
        fact(theirs, theirSchool.scope(), LocalDate.of(2026, 10, 20));

        assertThat(jobs(officer)).containsExactly("2020-01-01 2026-08-31");
        assertThat(by(officer, () -> dossiers.of(person.value())).facts())
                .extracting(Fact::endsOn)
                .containsExactly(LocalDate.of(2025, 3, 20));
        assertThat(standing(officer)).isNull();
        assertThat(standing(theirs)).isEqualTo(LocalDate.of(2026, 10, 20));
    }

    @Test
    void a_correction_of_the_past_is_counted_where_he_works_now() {
        fact(officer, school.scope(), LocalDate.of(2025, 3, 20));
        taken();
        var known = by(officer, () -> dossiers.of(person.value())).facts().getFirst();

        by(officer, () -> personnel.change(officer, told(known.id(), LocalDate.of(2025, 5, 5))));

        assertThat(standing(theirs)).isEqualTo(LocalDate.of(2025, 5, 5));
    }

    @Test
    void others_see_no_arrival_and_answer_for_none() {
        by(officer, () -> transfers.away(officer, person.value(), form(Way.AWAY, other.unit)));
        var id = by(theirs, () -> arrivals.all(theirs)).getFirst().id();
        var third = Town.found(context);
        var stranger = third.hat("Чужов Олег Ильич", "специалист", Role.HR_OFFICER, third.unit);

        assertThat(by(stranger, () -> arrivals.all(stranger))).isEmpty();
        for (var viewer : List.of(stranger, officer))
            assertThatThrownBy(() -> by(viewer, () -> arrivals.refuse(viewer, id, "нет")))
                    .isInstanceOf(NotFound.class);
        var transfer = by(officer, () -> transfers.sent(officer)).getFirst().id();
        assertThatThrownBy(() -> by(theirs, () -> transfers.withdraw(theirs, transfer, false)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_refusal_has_a_reason_that_the_sender_reads_and_he_may_take_the_person_back() {
        var id =
                by(
                        officer,
                        () -> transfers.away(officer, person.value(), form(Way.AWAY, other.unit)));
        var arrival = by(theirs, () -> arrivals.all(theirs)).getFirst();
        assertThatThrownBy(() -> by(theirs, () -> arrivals.refuse(theirs, arrival.id(), " ")))
                .isInstanceOf(RuleViolation.class);

        by(theirs, () -> arrivals.refuse(theirs, arrival.id(), "нет ставки"));
        assertThat(by(officer, () -> transfers.transfer(officer, id)).reason())
                .isEqualTo("нет ставки");

        by(officer, () -> transfers.withdraw(officer, id, true));
        assertThat(jobs(officer)).containsExactly("2020-01-01 null");
        assertThat(by(officer, () -> people.places(officer, person)))
                .singleElement()
                .satisfies(place -> assertThat(place.endsOn()).isNull());
    }

    @Test
    void roles_and_appointments_come_back_with_the_work_as_they_were() {
        var until = LocalDate.of(2099, 8, 31);
        var without = hat("TEACHER", null);
        var dated = hat("MENTOR", until);
        var former = hat("JUROR", LocalDate.of(2022, 1, 1));
        var duty = duty();
        var id =
                by(
                        officer,
                        () -> transfers.away(officer, person.value(), form(Way.AWAY, other.unit)));
        assertThat(end("access.hat", without)).isNotNull();
        assertThat(end("access.appointment", duty)).isNotNull();

        by(officer, () -> transfers.withdraw(officer, id, true));

        assertThat(end("access.hat", without)).isNull();
        assertThat(end("access.hat", dated)).isEqualTo(until);
        assertThat(end("access.hat", former)).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(end("access.appointment", duty)).isNull();
    }

    @Test
    void a_role_ended_or_given_anew_since_does_not_come_back() {
        var ended = hat("MENTOR", null);
        var given = hat("TEACHER", null);
        var id =
                by(
                        officer,
                        () -> transfers.away(officer, person.value(), form(Way.AWAY, other.unit)));
        var last = LocalDate.of(2021, 3, 3);
        by(
                officer,
                () ->
                        db.execute(
                                "update access.hat set ends_on = {0} where id = {1}", last, ended));
        var anew = hat("TEACHER", null);

        by(officer, () -> transfers.withdraw(officer, id, true));

        assertThat(end("access.hat", ended)).isEqualTo(last);
        assertThat(end("access.hat", given)).isNotNull();
        assertThat(end("access.hat", anew)).isNull();
    }

    private UUID hat(String role, @Nullable LocalDate until) {
        var id = Ids.next();
        by(
                officer,
                () ->
                        db.execute(
                                "insert into access.hat (id, person_id, role, unit_id, scope, starts_on, ends_on)"
                                        + " values ({0}, {1}, {2}, {3}, {4}, '2020-09-01', {5}::date)",
                                id,
                                person.value(),
                                role,
                                school.id().value(),
                                school.scope(),
                                until));
        return id;
    }

    private UUID duty() {
        var id = Ids.next();
        by(
                officer,
                () ->
                        db.execute(
                                "insert into access.appointment (id, scope, kind, unit_id, person_id, starts_on)"
                                        + " values ({0}, {1}, 'RESPONSIBLE', {2}, {3}, '2020-09-01')",
                                id, school.scope(), school.id().value(), person.value()));
        return id;
    }

    private @Nullable LocalDate end(String table, UUID id) {
        return by(
                        officer,
                        () ->
                                java.util.Optional.ofNullable(
                                        db.fetchOne(
                                                        "select ends_on from "
                                                                + table
                                                                + " where id = {0}",
                                                        id)
                                                .get(0, LocalDate.class)))
                .orElse(null);
    }

    @Test
    void what_was_withdrawn_is_taken_by_nobody_and_what_was_taken_is_not_withdrawn() {
        var id =
                by(
                        officer,
                        () -> transfers.away(officer, person.value(), form(Way.AWAY, other.unit)));
        var arrival = by(theirs, () -> arrivals.all(theirs)).getFirst();
        by(officer, () -> transfers.withdraw(officer, id, false));

        assertThatThrownBy(() ->
                        by(
                                theirs,
                                () ->
                                        arrivals.accept(
                                                theirs, arrival.id(), job(theirs, theirSchool))))
                .isInstanceOf(RuleViolation.class);

        taken();
        var again = by(officer, () -> transfers.sent(officer)).getFirst().id();
        assertThatThrownBy(() -> by(officer, () -> transfers.withdraw(officer, again, true)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void who_only_left_is_addressed_to_nobody() {
        by(officer, () -> transfers.out(officer, person.value(), form(Way.OUT, null)));

        assertThat(by(theirs, () -> arrivals.all(theirs))).isEmpty();
        assertThat(by(officer, () -> transfers.sent(officer)).getFirst().course())
                .isEqualTo("LEFT");
        assertThat(standing(officer)).isNull();
    }

    // --- what the tests are made of ---

    private void taken() {
        by(officer, () -> transfers.away(officer, person.value(), form(Way.AWAY, other.unit)));
        var arrival = by(theirs, () -> arrivals.all(theirs)).getFirst();
        by(theirs, () -> arrivals.accept(theirs, arrival.id(), job(theirs, theirSchool)));
    }

    private TransferForm form(Way way, @Nullable Unit to) {
        var ending = by(officer, () -> transfers.jobs(officer, person.value())).getFirst();
        return new TransferForm(
                way, ending.id(), LAST, "приказ № 7", to == null ? null : to.id().value(), "", "");
    }

    private Employment job(Viewer viewer, Unit where) {
        return job(viewer, where, FIRST);
    }

    private Employment job(Viewer viewer, Unit where, LocalDate first) {
        var typed =
                new JobForm(
                        where.id().value(),
                        "TEACHER",
                        "учитель алгебры",
                        EmploymentKind.MAIN,
                        null,
                        null,
                        List.of(),
                        "",
                        "",
                        first,
                        null,
                        0);
        return by(viewer, () -> hiring.read(viewer, person.value(), typed, "приказ № 8"));
    }

    private void fact(Viewer viewer, String scope, LocalDate day) {
        by(viewer, () -> personnel.add(viewer, made(Ids.next(), scope, day)));
    }

    private Fact told(UUID id, LocalDate day) {
        return made(id, school.scope(), day);
    }

    private Fact made(UUID id, String scope, LocalDate day) {
        return new Fact(
                id,
                person.value(),
                scope,
                FactKind.COURSE,
                "UPGRADE",
                "Оценивание на уроке",
                "",
                "",
                null,
                null,
                day,
                0);
    }

    private void give(Role role, Unit unit) {
        by(
                town.methodist,
                () ->
                        access.give(
                                town.methodist, person, role, unit.id(), Town.LONG_AGO, "приказ"));
    }

    private List<LocalDate> hats() {
        return by(
                officer,
                () ->
                        db.fetch(
                                        "select ends_on from access.hat where person_id = {0}",
                                        person.value())
                                .getValues(0, LocalDate.class));
    }

    private List<String> jobs(Viewer viewer) {
        return by(viewer, () -> dossiers.of(person.value())).employments().stream()
                .map(job -> job.startsOn() + " " + job.endsOn())
                .toList();
    }

    /** The last course of the standing this viewer sees; null when he sees none. */
    private @Nullable LocalDate standing(Viewer viewer) {
        return Viewers.as(
                viewer,
                () ->
                        transactions.execute(_ ->
                                db.fetch(
                                                "select max(last_course_on) from staff.standing where person_id = {0}",
                                                person.value())
                                        .getValues(0, LocalDate.class)
                                        .getFirst()));
    }

    private <T> T by(Viewer viewer, Supplier<T> work) {
        return Viewers.as(
                viewer, () -> Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }

    private void by(Viewer viewer, Runnable work) {
        Viewers.as(viewer, () -> transactions.executeWithoutResult(_ -> work.run()));
    }
}
