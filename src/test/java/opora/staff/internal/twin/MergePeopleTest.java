package opora.staff.internal.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import opora.DemoTest;
import opora.access.AccessApi;
import opora.person.MergeApi;
import opora.person.PrivateApi;
import opora.person.Snils;
import opora.person.TwinReason;
import opora.person.Twins;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.shared.Forbidden;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.staff.internal.Dossiers;
import opora.staff.internal.Personnel;
import opora.staff.internal.rule.EmploymentKind;
import opora.staff.internal.rule.Fact;
import opora.staff.internal.rule.FactKind;
import opora.territory.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

@DemoTest
class MergePeopleTest {

    private static final LocalDate BORN = LocalDate.of(1984, 3, 7);
    private static int numbers = 970_000_000;

    @Autowired ApplicationContext context;
    @Autowired MergePeople merge;
    @Autowired MergeApi merging;
    @Autowired PrivateApi privately;
    @Autowired Personnel personnel;
    @Autowired Dossiers dossiers;
    @Autowired AccessApi access;
    @Autowired TransactionOperations transactions;
    Town town;
    Unit school;
    TestHat officer;
    PersonId first;
    PersonId second;

    @BeforeEach
    void begin() {
        town = Town.found(context);
        school = town.school("Школа № 1");
        officer = town.hat("Кадров Иван Ильич", "специалист", Role.HR_OFFICER, town.unit);
        first = town.person("Лужина Анна Олеговна", "учитель математики", school);
        second = town.person("Лужина Анна Олеговна", "учитель математики", school);
    }

    // --- found ---

    @Test
    void one_name_in_one_organisation_is_likely_and_with_the_birth_date_almost_certain() {
        assertThat(twins()).containsExactly(TwinReason.NAME_AND_UNIT);

        born(first, BORN);
        born(second, BORN);

        assertThat(twins()).containsExactly(TwinReason.NAME_AND_BIRTH);
    }

    @Test
    void different_birth_dates_of_one_name_are_two_people() {
        born(first, BORN);
        born(second, BORN.plusYears(9));

        assertThat(twins()).isEmpty();
    }

    @Test
    void a_slip_a_missing_patronymic_and_another_surname_are_found_by_the_birth_date() {
        var slip = town.person("Лужына Анна Олеговна", "", town.unit);
        var without = town.person("Петрова Ольга", "", school);
        var whole = town.person("Петрова Ольга Ивановна", "", town.unit);
        var married = town.person("Ястребова Ольга Ивановна", "", town.unit);
        born(first, BORN);
        born(slip, BORN);
        born(without, BORN.plusDays(1));
        born(whole, BORN.plusDays(1));
        born(married, BORN.plusDays(1));

        var found = found();

        assertThat(reason(found, first, slip)).isEqualTo(TwinReason.SLIP);
        assertThat(reason(found, without, whole)).isEqualTo(TwinReason.NO_PATRONYMIC);
        assertThat(reason(found, whole, married)).isEqualTo(TwinReason.FAMILY_CHANGED);
    }

    @Test
    void a_number_refused_on_another_card_is_the_surest_sign() {
        var other = town.person("Осинина Вера Павловна", "", school);
        var number = number();
        numbered(first, number);

        assertThatThrownBy(() -> numbered(other, number)).isInstanceOf(RuleViolation.class);

        var pair = found().getFirst();
        assertThat(pair.reason()).isEqualTo(TwinReason.NUMBER);
        assertThat(List.of(pair.first(), pair.second())).containsExactlyInAnyOrder(first, other);
    }

    @Test
    void two_numbers_make_one_name_and_birth_date_doubtful() {
        born(first, BORN);
        born(second, BORN);
        assertThat(found().getFirst().level()).isEqualTo("certain");
        numbered(first, number());
        numbered(second, number());

        assertThat(found().getFirst().numbersDiffer()).isTrue();
        assertThat(found().getFirst().level()).isEqualTo("possible");
    }

    @Test
    void who_was_told_apart_is_not_offered_until_it_is_taken_back() {
        by(officer, () -> merging.tellApart(officer, first, second));
        assertThat(twins()).isEmpty();

        var said = by(officer, () -> merging.toldApart(officer, 10)).getFirst();
        by(officer, () -> merging.forget(officer, said.id()));

        assertThat(twins()).containsExactly(TwinReason.NAME_AND_UNIT);
    }

    @Test
    void another_municipality_finds_nobody_here_and_a_methodist_may_not_look() {
        var other = Town.found(context);
        var theirs = other.hat("Чужов Олег Ильич", "специалист", Role.HR_OFFICER, other.unit);

        assertThat(by(theirs, () -> merging.twins(theirs, 10)))
                .noneMatch(pair -> pair.first().equals(first) || pair.second().equals(first));
        assertThatThrownBy(() -> by(theirs, () -> merging.tellApart(theirs, first, second)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> by(theirs, () -> united(theirs, Map.of())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> by(town.methodist, () -> merging.twins(town.methodist, 10)))
                .isInstanceOf(Forbidden.class);
    }

    // --- merged ---

    @Test
    void everything_follows_and_equal_things_are_not_doubled() {
        born(first, BORN);
        numbered(second, number());
        fact(first, "Оценивание на уроке", "");
        fact(second, "оценивание на уроке", "удостоверение № 5");
        fact(second, "Наставничество", "");
        give(second, Role.MENTOR);

        by(officer, () -> united(officer, Map.of(pair(), "LEFT_LINE")));

        var card = by(officer, () -> dossiers.of(first.value()));
        assertThat(card.employments()).hasSize(1);
        assertThat(card.facts())
                .extracting(Fact::document)
                .containsExactlyInAnyOrder("удостоверение № 5", "");
        assertThat(card.birthOn()).isEqualTo(BORN);
        assertThat(by(officer, () -> privately.look(officer, first, "card")).snilsEnd())
                .isNotEmpty();
        assertThat(Everything.ask(worn(first))).containsExactly("MENTOR");
        assertThat(left(second)).isEmpty();
    }

    @Test
    void an_unanswered_pair_of_jobs_is_refused_at_its_question() {
        assertThatThrownBy(() -> by(officer, () -> united(officer, Map.of())))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo(pair()));
        assertThat(left(second)).isNotEmpty();
    }

    @Test
    void of_two_main_jobs_one_becomes_the_second() {
        var other = town.school("Школа № 2");
        second = town.person("Лужина Анна Олеговна", "социальный педагог", other);

        by(officer, () -> united(officer, Map.of(pair(), "RIGHT_SECOND")));

        assertThat(by(officer, () -> dossiers.of(first.value())).employments())
                .extracting(job -> job.title() + " " + job.kind())
                .containsExactlyInAnyOrder(
                        "учитель математики " + EmploymentKind.MAIN,
                        "социальный педагог " + EmploymentKind.EXTERNAL);
    }

    @Test
    void the_account_of_the_card_that_stays_stays_and_the_other_is_closed() {
        account(first, "first");
        account(second, "second");

        by(officer, () -> united(officer, Map.of(pair(), "LEFT_LINE")));

        assertThat(
                        Everything.ask(
                                "select login from access.account where person_id in ('%s', '%s')"
                                        .formatted(first, second)))
                .containsExactly("first" + first);
    }

    @Test
    void a_second_step_bound_to_the_card_that_goes_never_locks_the_one_that_stays() {
        account(second, "second");
        secondStep(second);

        by(officer, () -> united(officer, Map.of(pair(), "LEFT_LINE")));

        assertThat(
                        Everything.ask(
                                "select login from access.account where person_id = '"
                                        + first
                                        + "'"))
                .containsExactly("second" + second);
        assertThat(
                        Everything.ask(
                                "select 1 from access.second_factor where person_id in ('%s', '%s')"
                                        .formatted(first, second)))
                .isEmpty();
    }

    @Test
    void a_table_of_a_later_module_takes_part_by_its_foreign_key_alone() {
        Everything.ask(
                "create table if not exists staff.later (id uuid primary key,"
                        + " author_id uuid references person.person, text text)");
        try {
            Everything.ask(
                    "insert into staff.later values ('%s', '%s', 'запись')"
                            .formatted(Ids.next(), second));
            var id = by(officer, () -> united(officer, Map.of(pair(), "LEFT_LINE")));
            assertThat(Everything.ask("select author_id from staff.later"))
                    .containsExactly(first.toString());

            by(officer, () -> merge.undo(officer, id, "разные люди"));

            assertThat(Everything.ask("select author_id from staff.later"))
                    .containsExactly(second.toString());
        } finally {
            Everything.ask("drop table staff.later");
        }
    }

    @Test
    void the_journal_says_on_what_ground_every_row_moved() {
        fact(second, "Наставничество", "");
        by(officer, () -> united(officer, Map.of(pair(), "LEFT_LINE")));

        assertThat(
                        Everything.ask(
                                "select distinct ground from journal.change where table_name = 'staff.fact'"
                                        + " and operation = 'UPDATE' and scope = '"
                                        + school.scope()
                                        + "'"))
                .containsExactly("сверка");
    }

    // --- undone ---

    @Test
    void undoing_puts_back_every_row_of_every_table() {
        rich();
        var both = List.of(first.value(), second.value());
        var before = Everything.of(both);
        var standings = standings(both);

        var id = by(officer, () -> united(officer, Map.of(pair(), "RIGHT_LINE")));
        assertThat(Everything.of(both)).isNotEqualTo(before);
        by(officer, () -> merge.undo(officer, id, "разные люди"));

        assertThat(Everything.of(both)).isEqualTo(before);
        assertThat(standings(both)).isEqualTo(standings);
    }

    @Test
    void undoing_is_refused_when_the_number_was_given_to_somebody_else_or_the_choice_was_changed() {
        var number = number();
        numbered(second, number);
        numbered(first, number());
        var id = by(officer, () -> united(officer, Map.of(pair(), "LEFT_LINE")));
        var third = town.person("Третьякова Ольга Львовна", "", school);
        numbered(third, number);

        assertThatThrownBy(() -> by(officer, () -> merge.undo(officer, id, "разные люди")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("person.unmerge.taken"));
        assertThat(left(second)).as("nothing was put back by halves").isEmpty();
    }

    @Test
    void the_last_merge_is_undone_first() {
        var third = town.person("Лужина Анна", "", school);
        var id = by(officer, () -> united(officer, Map.of(pair(), "LEFT_LINE")));
        var later = by(officer, () -> merge.merge(officer, first, third, form(Map.of())));

        assertThatThrownBy(() -> by(officer, () -> merge.undo(officer, id, "разные люди")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("person.unmerge.later"));

        by(officer, () -> merge.undo(officer, later, "разные люди"));
        by(officer, () -> merge.undo(officer, id, "разные люди"));
        assertThat(left(second)).isNotEmpty();
    }

    // --- two municipalities ---

    @Test
    void who_works_in_two_municipalities_is_merged_by_a_hat_over_both_only() {
        var other = Town.found(context);
        var theirs = other.school("Школа округа");
        Everything.ask(
                "insert into person.person_scope (id, person_id, unit_id, scope, listed_in, starts_on)"
                        + " values ('%s', '%s', '%s', '%s', '%s', '2025-09-01')"
                                .formatted(
                                        Ids.next(),
                                        second,
                                        theirs.id(),
                                        theirs.scope(),
                                        other.unit.scope()));
        var region = region();

        assertThatThrownBy(() -> by(officer, () -> united(officer, Map.of(pair(), "LEFT_LINE"))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> {
                            assertThat(refused.code()).isEqualTo("person.merge.elsewhere");
                            assertThat(refused.args()).containsExactly(region.name());
                        });

        var above = new TestHat(officer.person(), Ids.next(), Role.HR_OFFICER, region, region);
        var id = by(above, () -> united(above, Map.of(pair(), "LEFT_LINE")));
        assertThat(left(second)).isEmpty();
        assertThatThrownBy(() -> by(officer, () -> merge.undo(officer, id, "разные люди")))
                .isInstanceOf(NotFound.class);
    }

    // --- what the tests are made of ---

    /** A row in as many tables as may point at a person, and things that differ. */
    private void rich() {
        born(first, BORN);
        born(second, BORN.plusDays(3));
        numbered(first, number());
        numbered(second, number());
        fact(first, "Оценивание на уроке", "");
        fact(second, "Оценивание на уроке", "удостоверение № 5");
        fact(second, "Наставничество", "");
        account(first, "first");
        account(second, "second");
        secondStep(second);
        give(first, Role.MENTOR);
        give(second, Role.MENTOR);
        give(second, Role.ORGANISATION_DEPUTY);
        var third = town.person("Лужина Аня Олеговна", "", school);
        by(officer, () -> merging.tellApart(officer, second, third));
        by(officer, () -> privately.look(officer, second, "card"));
        for (var person : List.of(first, second)) {
            Everything.ask("insert into notice.preference (person_id) values ('" + person + "')");
            Everything.ask(
                    "insert into access.appointment (id, scope, kind, unit_id, person_id, starts_on)"
                            + " values ('%s', '%s', 'RESPONSIBLE', '%s', '%s', '2026-01-01')"
                                    .formatted(Ids.next(), school.scope(), school.id(), person));
            Everything.ask(
                    "insert into roadmap.saved_filter (id, person_id, path, name, query)"
                            + " values ('%s', '%s', '/measures', 'мои', '')"
                                    .formatted(Ids.next(), person));
        }
    }

    private UUID united(Viewer viewer, Map<String, String> answers) {
        return merge.merge(viewer, first, second, form(answers));
    }

    private MergeForm form(Map<String, String> answers) {
        var typed = new HashMap<String, String>(answers);
        typed.putAll(Map.of("keep", "LEFT", "number", "LEFT", "birth", "RIGHT", "act", "сверка"));
        return MergeForm.of(typed);
    }

    /** Name of the question about their two main jobs. */
    private String pair() {
        return by(
                officer,
                () ->
                        JobPair.of(dossiers.of(first.value()), dossiers.of(second.value()))
                                .getFirst()
                                .field());
    }

    private List<Twins> found() {
        return by(officer, () -> merging.twins(officer, 50));
    }

    private List<TwinReason> twins() {
        return found().stream().map(Twins::reason).toList();
    }

    private static @Nullable TwinReason reason(List<Twins> found, PersonId one, PersonId other) {
        return found.stream()
                .filter(pair ->
                        List.of(pair.first(), pair.second()).containsAll(List.of(one, other)))
                .map(Twins::reason)
                .findFirst()
                .orElse(null);
    }

    private void born(PersonId person, LocalDate day) {
        by(officer, () -> privately.keep(officer, person, day, null, LocalDate.of(2026, 11, 18)));
    }

    private void numbered(PersonId person, Snils number) {
        by(
                officer,
                () ->
                        privately.keep(
                                officer,
                                person,
                                privately.births(List.of(person)).get(person),
                                number,
                                LocalDate.of(2026, 11, 18)));
    }

    private void fact(PersonId person, String title, String document) {
        var fact =
                new Fact(
                        Ids.next(),
                        person.value(),
                        school.scope(),
                        FactKind.COURSE,
                        "UPGRADE",
                        title,
                        "",
                        document,
                        null,
                        null,
                        LocalDate.of(2025, 3, 20),
                        0);
        by(officer, () -> personnel.add(officer, fact));
    }

    private void give(PersonId person, Role role) {
        by(
                town.methodist,
                () ->
                        access.give(
                                town.methodist,
                                person,
                                role,
                                school.id(),
                                Town.LONG_AGO,
                                "приказ"));
    }

    private void secondStep(PersonId person) {
        Everything.ask(
                "insert into access.second_factor (person_id, secret, started_at) values ('%s', '\\x01', now())"
                        .formatted(person));
    }

    private void account(PersonId person, String login) {
        Everything.ask(
                "insert into access.account (id, person_id, login, password_hash) values ('%s', '%s', '%s', '-')"
                        .formatted(Ids.next(), person, login + person));
    }

    private static String worn(PersonId person) {
        return "select role from access.hat where person_id = '" + person + "'";
    }

    /** Tables that still point at a person, what tells of merging aside. */
    private static List<String> left(PersonId person) {
        return Everything.of(List.of(person.value())).entrySet().stream()
                .filter(table ->
                        !table.getKey().equals("person.person") && !table.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> standings(List<UUID> people) {
        return Everything.ask(
                "select to_jsonb(s)::text from staff.standing s where person_id in ('%s', '%s') order by 1"
                        .formatted(people.getFirst(), people.getLast()));
    }

    private Unit region() {
        var above = Objects.requireNonNull(town.unit.parent());
        var found =
                by(
                        town.methodist,
                        () ->
                                context.getBean(opora.territory.TerritoryApi.class)
                                        .unit(town.methodist, above));
        return found;
    }

    private static Snils number() {
        var digits = String.valueOf(++numbers);
        int sum = 0;
        for (int at = 0; at < 9; at++) sum += (digits.charAt(at) - '0') * (9 - at);
        return new Snils(digits + "%02d".formatted(sum % 101 % 100));
    }

    private <T> T by(Viewer viewer, Supplier<T> work) {
        return Viewers.as(
                viewer, () -> Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }

    private void by(Viewer viewer, Runnable work) {
        Viewers.as(viewer, () -> transactions.executeWithoutResult(_ -> work.run()));
    }
}
