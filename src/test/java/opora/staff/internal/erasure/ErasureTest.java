package opora.staff.internal.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import opora.DemoTest;
import opora.DemoVisit;
import opora.access.AccessApi;
import opora.document.FileApi;
import opora.document.StoredFile;
import opora.journal.SealApi;
import opora.person.PersonApi;
import opora.person.PrivateApi;
import opora.person.Snils;
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
import opora.territory.Unit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** A person who left is deleted by an act: what goes, what stays, who may, whose part it is. */
@DemoTest
class ErasureTest {

    private static final LocalDate LEFT = LocalDate.of(2021, 5, 31);
    private static final String NAME = "Уходов";

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired Erasures erasures;
    @Autowired PersonApi people;
    @Autowired PrivateApi privately;
    @Autowired AccessApi access;
    @Autowired SealApi seals;
    @Autowired FileApi files;
    @Autowired opora.staff.internal.sheet.ForgetSheets forget;
    @Autowired DSLContext db;
    @Autowired TransactionOperations transactions;
    Town town;
    Unit school;
    TestHat officer;
    PersonId person;
    StoredFile paper;

    @BeforeEach
    void found() {
        town = Town.found(context);
        school = town.school("Школа № 1");
        officer = town.hat("Кадрова Ирина Ильинична", "специалист", Role.HR_OFFICER, town.unit);
        person = town.person(NAME + " Пётр Олегович", "учитель", school);
        as(
                officer,
                () -> {
                    privately.keep(
                            officer,
                            person,
                            LocalDate.of(1980, 3, 4),
                            null,
                            LocalDate.of(2026, 11, 18));
                    db.execute(
                            "insert into staff.fact (id, person_id, scope, kind, code, title, document, starts_on)"
                                    + " values (gen_random_uuid(), {0}, {1}, 'CATEGORY', 'HIGHEST', '', 'приказ № 7', '2019-01-10'),"
                                    + " (gen_random_uuid(), {0}, {1}, 'AWARD', '', 'Грамота Уходову', '', '2018-10-05')",
                            person.value(), school.scope());
                    return true;
                });
    }

    @Test
    void nobody_is_due_until_a_rule_is_set_and_then_who_left_before_it() {
        left(school);
        assertThat(as(officer, () -> erasures.due(officer))).isEmpty();

        as(
                officer,
                () -> {
                    erasures.keepFor(officer, 3, "номенклатура дел, п. 5");
                    return true;
                });

        assertThat(as(officer, () -> erasures.due(officer)))
                .singleElement()
                .satisfies(gone -> assertThat(gone.lastDay()).isEqualTo(LEFT));
        as(
                officer,
                () -> {
                    erasures.keepFor(officer, 50, "номенклатура дел, п. 5");
                    return true;
                });
        assertThat(as(officer, () -> erasures.due(officer))).isEmpty();
    }

    @Test
    void whoever_works_here_is_not_deleted() {
        assertThatThrownBy(() -> erase(officer))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("erasure.employed"));
        assertThat(name()).startsWith(NAME);
    }

    @Test
    void nothing_that_says_who_it_was_is_left_in_any_table_and_the_seals_hold() {
        var day = LocalDate.of(2026, 11, 18);
        as(
                officer,
                () -> {
                    var number = new Snils("22233344416");
                    privately.keep(officer, person, LocalDate.of(1980, 3, 4), number, day);
                    return true;
                });
        paper = stored();
        mergedTransferredAndConfirmed();
        left(school);
        var before = figures();
        assertThat(holding(NAME))
                .contains(
                        "person.person",
                        "person.merge",
                        "staff.fact",
                        "staff.transfer",
                        "staff.proposal",
                        "document.file",
                        "staff.confirmed_line",
                        "journal.personal_values");
        seal();

        var done = erase(officer);

        assertThat(name()).isEqualTo("Удалён по акту № 12-у от 18.11.2026");
        assertThat(count("person.private", "person_id")).isZero();
        assertThat(count("person.contact", "person_id")).isZero();
        assertThat(holding(NAME)).isEmpty();
        assertThat(holding("приказ № 7")).isEmpty();
        assertThat(files.content(paper)).doesNotExist();
        assertThat(done.kept().whole()).isTrue();
        assertThat(figures()).as("figures of the past").isEqualTo(before);
        seal();
        assertThat(as(town.methodist, () -> seals.check(town.methodist)).broken()).isEmpty();
    }

    @Test
    void what_another_employer_keeps_stays_with_him() {
        left(school);
        var other = Town.found(context);
        var elsewhere = other.school("Школа другого города");
        employ(other, elsewhere);

        var done = erase(officer);

        assertThat(done.kept().whole()).isFalse();
        assertThat(name(other.methodist)).startsWith(NAME);
        assertThat(
                        as(
                                officer,
                                () ->
                                        db.fetchCount(
                                                org.jooq.impl.DSL.table("person.person_scope"),
                                                org.jooq.impl.DSL.condition(
                                                        "person_id = {0} and scope like {1}",
                                                        org.jooq.impl.DSL.val(person.value()),
                                                        org.jooq.impl.DSL.val(
                                                                town.unit.scope() + "%")))))
                .isZero();
        var foreign = other.hat("Другова Инна Олеговна", "специалист", Role.HR_OFFICER, other.unit);
        assertThat(as(foreign, () -> privately.look(foreign, person, "card").birthOn()))
                .isEqualTo(LocalDate.of(1980, 3, 4));
    }

    @Test
    void those_of_another_municipality_find_nobody_and_a_methodist_may_not() {
        left(school);
        var other = Town.found(context);
        var foreign = other.hat("Чужова Инна Олеговна", "специалист", Role.HR_OFFICER, other.unit);

        assertThatThrownBy(() -> erase(foreign)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> erase(town.methodist)).isInstanceOf(Forbidden.class);
        assertThat(name()).startsWith(NAME);
    }

    @Test
    void without_number_ground_and_a_sure_word_nothing_happens() throws Exception {
        left(school);
        for (var form :
                List.of(
                        new ErasureForm("", LEFT, "ст. 21", "true"),
                        new ErasureForm("1", LEFT, "", "true"),
                        new ErasureForm("1", null, "ст. 21", "true"),
                        new ErasureForm("1", LocalDate.of(2099, 1, 1), "ст. 21", "true"),
                        new ErasureForm("1", LEFT, "ст. 21", null)))
            assertThatThrownBy(() -> as(officer, () -> erasures.erase(officer, person, form)))
                    .isInstanceOf(RuleViolation.class);
        assertThat(name()).startsWith(NAME);
        var session = new DemoVisit(context).signIn(DemoVisit.METHODIST);
        var refused =
                mvc.perform(post("/people/" + person + "/erasure").with(csrf()).cookie(session))
                        .andReturn()
                        .getResponse();
        assertThat(refused.getStatus()).isEqualTo(403);
    }

    /** Bytes that somebody else keeps too stay. */
    @Test
    void the_same_bytes_of_another_unit_stay() {
        paper = stored();
        var other = Town.found(context);
        var same = as(other.methodist, () -> stored(other.methodist, other.unit));
        mergedTransferredAndConfirmed();
        left(school);

        erase(officer);

        assertThat(files.content(same)).exists();
    }

    /** A column that comes later has to say what becomes of its rows. */
    @Test
    void every_column_that_names_a_person_says_what_a_deletion_makes_of_it() {
        var unknown =
                as(
                        officer,
                        () ->
                                db.fetch(
                                                "select n.table_name || '.' || n.column_name from person.namers() n"
                                                        + " except select e.table_name || '.' || e.column_name from person.erased_as e")
                                        .getValues(0, String.class));
        var nowhere =
                as(
                        officer,
                        () ->
                                db.fetch(
                                                "select e.table_name || '.' || e.column_name from person.erased_as e"
                                                        + " except select n.table_name || '.' || n.column_name from person.namers() n")
                                        .getValues(0, String.class));

        assertThat(unknown).isEmpty();
        assertThat(nowhere).isEmpty();
    }

    @Test
    void a_deletion_that_meets_a_table_it_does_not_know_takes_nothing() throws Exception {
        left(school);
        asOwner("create table staff.later (id uuid, person_id uuid references person.person)");
        try {
            assertThatThrownBy(() -> erase(officer))
                    .hasStackTraceContaining("deletion does not know what becomes of staff.later");
            asOwner("insert into person.erased_as values ('staff.later', 'person_id', 'GONE')");
            asOwner("insert into staff.later values (gen_random_uuid(), '" + person + "')");
            assertThatThrownBy(() -> erase(officer))
                    .hasStackTraceContaining("deletion left rows in staff.later.person_id");
            assertThat(name()).startsWith(NAME);
        } finally {
            asOwner("delete from person.erased_as where table_name = 'staff.later'");
            asOwner("drop table staff.later");
        }
        erase(officer);
        assertThat(name()).doesNotContain(NAME);
    }

    /**
     * Unchanged rows of a spreadsheet are written down nowhere: whoever worked here may be in it.
     */
    @Test
    void bytes_of_spreadsheets_he_may_stand_in_go_and_their_counts_stay() {
        var above = sheet(town.unit, "DONE", 30);
        var same = sheet(school, "CHECKED", 30);
        var other = sheet(town.school("Школа № 2"), "DONE", 30);
        left(school);

        erase(officer);
        forget.go();

        assertThat(files.content(above.file())).doesNotExist();
        assertThat(files.content(same.file())).doesNotExist();
        assertThat(files.content(other.file())).exists();
        assertThat(told(above.id())).containsExactly("DONE", "", "7", null, null);
        assertThat(told(same.id()))
                .containsExactly("FAILED", "spreadsheet.removed", "7", null, null);
    }

    @Test
    void a_spreadsheet_that_runs_is_waited_for() {
        sheet(school, "RUNNING", 30);
        left(school);

        assertThatThrownBy(() -> erase(officer))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("erasure.sheetRuns"));
    }

    @Test
    void bytes_of_a_spreadsheet_go_when_its_term_is_over() {
        var old = sheet(school, "DONE", -1);
        var fresh = sheet(school, "DONE", 30);

        forget.go();

        assertThat(files.content(old.file())).doesNotExist();
        assertThat(told(old.id())).containsExactly("DONE", "", "7", null, null);
        assertThat(files.content(fresh.file())).exists();
    }

    @Test
    void what_a_unit_above_wrote_of_him_goes_too_where_nobody_else_keeps_him() {
        left(school);
        as(
                town.methodist,
                () ->
                        db.execute(
                                "insert into access.invitation (id, scope, unit_id, person_id, role, email, token_hash, expires_at)"
                                        + " values (gen_random_uuid(), {0}, {1}, {2}, 'TEACHER', 'uhodov', {3}, now())",
                                town.unit.scope(),
                                town.unit.id().value(),
                                person.value(),
                                person.toString()));
        var head = town.hat("Главный Олег Ильич", "директор", Role.ORGANISATION_HEAD, school);

        erase(head);

        assertThat(
                        as(
                                town.methodist,
                                () ->
                                        db.fetchCount(
                                                org.jooq.impl.DSL.table("access.invitation"),
                                                org.jooq.impl.DSL.condition(
                                                        "person_id = {0}",
                                                        org.jooq.impl.DSL.val(person.value())))))
                .isZero();
    }

    private record Uploaded(java.util.UUID id, StoredFile file) {}

    private Uploaded sheet(Unit where, String state, int days) {
        var id = Ids.next();
        return as(
                officer,
                () -> {
                    var file = stored(officer, where, "таблица " + id);
                    db.execute(
                            "insert into staff.sheet (id, scope, unit_id, person_id, name, file_id, state, rows, keep_until)"
                                    + " values ({0}, {1}, {2}, {3}, 'кадры.xlsx', {4}, {5}, 7, current_date + {6})",
                            id,
                            where.scope(),
                            where.id().value(),
                            officer.actor().value(),
                            file.id().value(),
                            state,
                            days);
                    return new Uploaded(id, file);
                });
    }

    private List<@org.jspecify.annotations.Nullable String> told(java.util.UUID sheet) {
        return as(
                officer,
                () ->
                        java.util.Arrays.asList(
                                Objects.requireNonNull(
                                                db.fetchOne(
                                                        "select state, message, rows::text, file_id::text, file_to_remove::text"
                                                                + " from staff.sheet where id = {0}",
                                                        sheet))
                                        .into(String[].class)));
    }

    private static void asOwner(String statement) throws java.sql.SQLException {
        var owner = opora.TestDatabase.shared().owner();
        try (var connection =
                        java.sql.DriverManager.getConnection(
                                opora.TestDatabase.shared().url(), owner.user(), owner.password());
                var said = connection.createStatement()) {
            said.execute(statement);
        }
    }

    private StoredFile stored() {
        return as(officer, () -> stored(officer, school));
    }

    private StoredFile stored(Viewer viewer, Unit where) {
        return stored(viewer, where, "справка " + person);
    }

    private StoredFile stored(Viewer viewer, Unit where, String text) {
        var bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try {
            return files.store(
                    viewer,
                    where.scope(),
                    "Справка " + NAME + ".txt",
                    new java.io.ByteArrayInputStream(bytes));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void seal() {
        transactions.executeWithoutResult(_ -> db.fetchValue("select journal.seal()"));
    }

    private Erasure erase(Viewer viewer) {
        var form =
                new ErasureForm("12-у", LocalDate.of(2026, 11, 18), "истёк срок хранения", "true");
        return as(viewer, () -> erasures.erase(viewer, person, form));
    }

    private void left(Unit where) {
        as(
                officer,
                () -> {
                    for (var table : List.of("person.person_scope", "staff.employment"))
                        db.execute(
                                "update "
                                        + table
                                        + " set ends_on = {0} where person_id = {1} and unit_id = {2}",
                                LEFT,
                                person.value(),
                                where.id().value());
                    return true;
                });
    }

    /** Everything later that writes down whom it is about. */
    private void mergedTransferredAndConfirmed() {
        var twin = town.person(NAME + " Петр Олегович", "учитель", school);
        as(
                officer,
                () -> {
                    db.fetchValue(
                            "select person.begin_merge(gen_random_uuid(), {0}, {1}, 'сверка')",
                            person.value(), twin.value());
                    db.execute(
                            "insert into staff.transfer (id, scope, unit_id, person_id, job_id, person_name, title,"
                                    + " last_day, act, state) values (gen_random_uuid(), {0}, {1}, {2}, {2}, {3}, 'учитель', {4}, 'приказ', 'LEFT')",
                            school.scope(), school.id().value(), person.value(), NAME, LEFT);
                    db.execute(
                            "insert into staff.proposal (id, scope, unit_id, person_id, about, act, words, file_id, proposed_at)"
                                    + " values (gen_random_uuid(), {0}, {1}, {2}, 'NAME', 'CHANGE', {3}, {4}, now())",
                            school.scope(),
                            school.id().value(),
                            person.value(),
                            "Я " + NAME,
                            paper.id().value());
                    confirmed();
                    return true;
                });
    }

    private void confirmed() {
        var check = Ids.next();
        var confirmation = Ids.next();
        db.execute(
                "insert into staff.list_check (id, scope, title, everybody, starts_on, due_on, asked_by)"
                        + " values ({0}, {1}, 'Сверка', true, {2}, {2}, {3})",
                check, town.unit.scope(), LEFT, person.value());
        db.execute(
                "insert into staff.confirmation (id, check_id, scope, unit_id, unit_scope, person_id, hat, no,"
                        + " confirmed_at, confirmed_on, people, digest) values ({0}, {1}, {2}, {3}, {4}, {5}, '-', 1, now(), {6}, 1, '-')",
                confirmation,
                check,
                town.unit.scope(),
                school.id().value(),
                school.scope(),
                person.value(),
                LEFT);
        db.execute(
                "insert into staff.confirmed_line (id, confirmation_id, scope, unit_scope, person_id, name, posts,"
                        + " education, category, digest) values (gen_random_uuid(), {0}, {1}, {2}, {3}, {4}, 'учитель', '', '', '-')",
                confirmation, town.unit.scope(), school.scope(), person.value(), NAME);
    }

    private void employ(Town other, Unit elsewhere) {
        var head = other.hat("Главный Олег Ильич", "директор", Role.ORGANISATION_HEAD, elsewhere);
        as(
                head,
                () -> {
                    db.execute(
                            "insert into person.person_scope (id, person_id, unit_id, scope, listed_in, position, starts_on)"
                                    + " values (gen_random_uuid(), {0}, {1}, {2}, {3}, 'учитель', '2021-09-01')",
                            person.value(),
                            elsewhere.id().value(),
                            elsewhere.scope(),
                            other.unit.scope());
                    return true;
                });
    }

    /** Who had the highest category on a day of the past, and where he worked. */
    private List<?> figures() {
        return as(
                officer,
                () ->
                        db.fetch(
                                        "select e.unit_id::text, e.title, e.starts_on::text, e.ends_on::text, f.code, f.starts_on::text as since"
                                                + " from staff.employment e join staff.fact f on f.person_id = e.person_id"
                                                + " where e.unit_id = {0} and f.kind = 'CATEGORY' order by 1, 3",
                                        school.id().value())
                                .intoMaps());
    }

    private String name() {
        return name(town.methodist);
    }

    private String name(Viewer viewer) {
        return as(viewer, () -> people.person(viewer, person).name().full());
    }

    private int count(String table, String column) {
        return as(
                officer,
                () ->
                        Objects.requireNonNull(
                                        (Long)
                                                db.fetchValue(
                                                        "select count(*) from "
                                                                + table
                                                                + " where "
                                                                + column
                                                                + " = {0}",
                                                        person.value()))
                                .intValue());
    }

    /** Every table whose rows the municipality sees and which still holds these words. */
    private List<String> holding(String words) {
        return as(
                officer,
                () ->
                        db
                                .fetch(
                                        "select table_schema || '.' || table_name from information_schema.tables"
                                                + " where table_type = 'BASE TABLE' and table_schema in"
                                                + " ('person', 'staff', 'access', 'notice', 'journal', 'document', 'roadmap')")
                                .getValues(0, String.class)
                                .stream()
                                .filter(table ->
                                        Boolean.TRUE.equals(
                                                db.fetchValue(
                                                        "select exists (select from "
                                                                + table
                                                                + " t where t::text like {0})",
                                                        "%" + words + "%")))
                                .toList());
    }

    private <T> T as(Viewer viewer, java.util.function.Supplier<T> work) {
        return Viewers.as(
                viewer, () -> Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }
}
