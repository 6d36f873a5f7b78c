package opora.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import opora.DemoTest;
import opora.access.AccessApi;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.RuleViolation;
import opora.shared.Viewers;
import opora.staff.internal.registry.PeopleFilter;
import opora.staff.internal.registry.Registry;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.EmploymentKind;
import opora.territory.OrganisationApi;
import opora.territory.Unit;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.LinkedMultiValueMap;

@DemoTest
class WorkEndsTest {

    static final LocalDate LAST = LocalDate.of(2026, 5, 31);

    @Autowired ApplicationContext context;
    @Autowired Personnel personnel;
    @Autowired Dossiers dossiers;
    @Autowired Registry registry;
    @Autowired AccessApi access;
    @Autowired OrganisationApi organisations;
    @Autowired DSLContext db;
    @Autowired TransactionOperations transactions;
    Town town;
    Unit school;
    TestHat officer;
    PersonId person;

    @BeforeEach
    void found() {
        town = Town.found(context);
        school = town.school("Школа № 1");
        officer = town.hat("Кадров Иван Ильич", "специалист", Role.HR_OFFICER, town.unit);
        person = town.person("Лужина Анна Олеговна", "учитель", school);
    }

    @Test
    void rights_in_a_school_end_with_the_work_there_and_others_stay() {
        give(Role.ORGANISATION_DEPUTY, school);
        give(Role.MENTOR, town.unit);

        does(() -> personnel.change(officer, ending(job(), LAST)));

        assertThat(ends(school)).containsExactly(LAST);
        assertThat(ends(town.unit)).containsNull();
        assertThat(grounds()).containsExactly("учитель, приказ № 12");
    }

    @Test
    void rights_stay_while_another_job_goes_on_in_the_same_school() {
        give(Role.ORGANISATION_DEPUTY, school);
        does(() -> personnel.employ(officer, another(EmploymentKind.INTERNAL, null)));

        does(() -> personnel.change(officer, ending(job(), LAST)));

        assertThat(ends(school)).containsNull();
    }

    @Test
    void a_job_of_the_past_takes_nothing_from_whoever_works_there_now() {
        give(Role.ORGANISATION_DEPUTY, school);

        does(() -> personnel.employ(officer, another(EmploymentKind.INTERNAL, LAST)));

        assertThat(ends(school)).containsNull();
    }

    @Test
    void a_second_main_job_is_refused_by_the_name_of_the_first() {
        assertThatThrownBy(() ->
                        does(() -> personnel.employ(officer, another(EmploymentKind.MAIN, null))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused ->
                                assertThat(refused.args())
                                        .containsExactly("учитель", "01.01.2020"));
    }

    @Test
    void many_subjects_are_counted_in_rural_schools_only() {
        var job = job();
        does(() -> personnel.change(officer, teaching(job, "физика", "химия", "биология")));
        assertThat(ofManySubjects()).isEmpty();

        Viewers.as(
                town.methodist,
                () -> {
                    var there = organisations.on(town.methodist, school.id(), LAST).orElseThrow();
                    var card = organisations.read(there, Map.of("localityKind", "VILLAGE")).card();
                    organisations.change(town.methodist, school.id(), card, null, "");
                });

        assertThat(ofManySubjects()).containsExactly(person.value());
    }

    private List<UUID> ofManySubjects() {
        var asked = new LinkedMultiValueMap<String, String>();
        asked.add("status", "MANY_SUBJECTS");
        return Viewers.as(officer, () -> registry.whole(officer, PeopleFilter.of(asked))).stream()
                .map(line -> line.person())
                .toList();
    }

    private void give(Role role, Unit unit) {
        Viewers.as(
                town.methodist,
                () ->
                        access.give(
                                town.methodist, person, role, unit.id(), Town.LONG_AGO, "приказ"));
    }

    private List<@Nullable LocalDate> ends(Unit unit) {
        return sql("select ends_on from access.hat where person_id = {0} and unit_id = {1}", unit)
                .getValues(0, LocalDate.class);
    }

    private List<String> grounds() {
        return sql(
                        "select ground from journal.change where table_name = 'access.hat' and operation = 'UPDATE'"
                                + " and row_id in (select id from access.hat where person_id = {0} and unit_id = {1})",
                        school)
                .getValues(0, String.class);
    }

    private org.jooq.Result<org.jooq.Record> sql(String asked, Unit unit) {
        return Viewers.as(
                officer,
                () ->
                        Objects.requireNonNull(
                                transactions.execute(
                                        _ -> db.fetch(asked, person.value(), unit.id().value()))));
    }

    private Employment job() {
        return Viewers.as(
                        officer,
                        () ->
                                Objects.requireNonNull(
                                        transactions.execute(_ -> dossiers.of(person.value()))))
                .employments()
                .getFirst();
    }

    private Employment another(EmploymentKind kind, @Nullable LocalDate ends) {
        var job = job();
        return made(job, UUID.randomUUID(), kind, job.subjects(), LocalDate.of(2021, 9, 1), ends);
    }

    private static Employment ending(Employment job, LocalDate day) {
        return made(job, job.id(), job.kind(), job.subjects(), job.startsOn(), day);
    }

    private static Employment teaching(Employment job, String... subjects) {
        return made(job, job.id(), job.kind(), List.of(subjects), job.startsOn(), null);
    }

    private static Employment made(
            Employment job,
            UUID id,
            EmploymentKind kind,
            List<String> subjects,
            LocalDate starts,
            @Nullable LocalDate ends) {
        return new Employment(
                id,
                job.person(),
                job.unit(),
                job.scope(),
                job.position(),
                job.category(),
                job.title(),
                kind,
                job.rate(),
                job.load(),
                subjects,
                "",
                "приказ № 12",
                starts,
                ends,
                job.version());
    }

    private void does(Runnable work) {
        Viewers.as(officer, work);
    }
}
