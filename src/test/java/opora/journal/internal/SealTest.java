package opora.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import opora.journal.JournalApi;
import opora.journal.JournalFilter;
import opora.journal.Seal;
import opora.journal.Seal.Why;
import opora.person.PrivateApi;
import opora.roadmap.Town;
import opora.shared.Forbidden;
import opora.shared.Role;
import opora.shared.Viewers;
import opora.shared.database.DatabaseAccess;
import opora.shared.database.Login;
import opora.territory.OrganisationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest
class SealTest {

    private static final String MASKED =
            "table_name = 'person.private' and before is null and after = '{\"birth_on\": \"•\", \"snils\": \"•\"}'";

    @Autowired ApplicationContext context;
    @Autowired Sealing sealing;
    @Autowired JournalApi journal;
    @Autowired DatabaseAccess database;
    @Autowired PrivateApi privately;
    @Autowired TransactionOperations transactions;

    Town town;

    @BeforeEach
    void aSealedTown() {
        town = Town.found(context);
        town.organisation(OrganisationKind.SCHOOL, "Школа № 1", "школа № 1");
        sealing.sealAll();
        town.organisation(OrganisationKind.SCHOOL, "Школа № 2", "школа № 2");
        town.hat("Котов Илья Петрович", "директор", Role.ORGANISATION_HEAD, town.unit);
        sealing.sealAll();
    }

    @Test
    void every_line_is_sealed_and_the_seals_hold() {
        var seal = seal();

        assertThat(seal.lines()).isGreaterThan(3);
        assertThat(seal.waiting()).isZero();
        assertThat(seal.fingerprint()).matches("([0-9a-f]{4} ){3}[0-9a-f]{4}");
        assertThat(broken()).isEmpty();
    }

    @Test
    void a_line_written_after_the_seal_waits_for_the_next() {
        town.organisation(OrganisationKind.SCHOOL, "Школа № 3", "школа № 3");

        assertThat(seal().waiting()).isPositive();
        sealing.sealAll();
        assertThat(seal().waiting()).isZero();
        assertThat(broken()).isEmpty();
    }

    @Test
    void an_altered_line_is_found() throws SQLException {
        asOwner("update journal.change set ground = 'приказ' where id = " + oneLine());

        assertThat(broken()).containsExactly(Why.LINES);
    }

    @Test
    void altered_values_of_a_line_are_found() throws SQLException {
        asOwner(
                "update journal.change set after = after || '{\"name\":\"Другая\"}' where id = "
                        + oneLine());

        assertThat(broken()).containsExactly(Why.VALUES);
    }

    @Test
    void altered_personal_values_are_found() throws SQLException {
        asOwner(
                "update journal.personal_values set after = '{\"position\":\"завуч\"}' where "
                        + ours());

        assertThat(broken()).isNotEmpty().containsOnly(Why.VALUES);
    }

    @Test
    void a_removed_line_is_found() throws SQLException {
        asOwner(
                "delete from journal.change where id = "
                        + oneLine()
                        + " and table_name = 'territory.unit'");

        assertThat(broken()).containsExactly(Why.LINES);
    }

    @Test
    void a_removed_block_is_found_by_the_one_after_it() throws SQLException {
        asOwner(
                "update journal.change set block_id = null where block_id = (select min(id) from journal.block where "
                        + ours()
                        + "); delete from journal.block where id = (select min(id) from journal.block where "
                        + ours()
                        + ")");

        assertThat(broken()).containsExactly(Why.CHAIN);
    }

    @Test
    void words_forgotten_by_act_leave_the_seals_whole_and_a_line_of_it() throws SQLException {
        asOwner(
                "select set_config('opora.scope', '%s', false); select journal.forget((select array_agg(row_id) from journal.personal_values where %s), 'акт 3')"
                        .formatted(scope(), ours()));
        sealing.sealAll();

        assertThat(broken()).isEmpty();
        assertThat(number("select count(*) from journal.personal_values where " + ours())).isZero();
        var lines =
                Viewers.as(
                        town.methodist,
                        () -> journal.page(town.methodist, JournalFilter.ALL, null).lines());
        assertThat(lines).anySatisfy(line -> assertThat(line.ground()).isEqualTo("акт 3"));
    }

    /** Of a birth date and a number it says that they changed: a mask, never a value. */
    @Test
    void personal_words_do_not_stand_in_the_line_itself() throws SQLException {
        var officer = town.hat("Кадрова Ирина Ильинична", "специалист", Role.HR_OFFICER, town.unit);
        var born = LocalDate.of(1980, 3, 4);
        Viewers.as(
                officer,
                () ->
                        transactions.executeWithoutResult(_ ->
                                privately.keep(
                                        officer, officer.actor(), born, null, born.plusYears(30))));
        sealing.sealAll();

        assertThat(
                        number(
                                "select count(*) from journal.change where table_name like 'person.%' and (before is not null or after is not null)"
                                        + " and not ("
                                        + MASKED
                                        + ")"))
                .isZero();
        assertThat(number("select count(*) from journal.change where " + MASKED + " and " + ours()))
                .isPositive();
        assertThat(broken()).isEmpty();
    }

    @Test
    void the_web_role_writes_no_line_and_no_seal() {
        for (var sql :
                List.of(
                        "delete from journal.change",
                        "update journal.change set ground = ''",
                        "insert into journal.change (scope, hat, table_name, row_id, operation, digest) values ('1.', 'X', 'x', gen_random_uuid(), 'INSERT', '')",
                        "delete from journal.personal_values",
                        "update journal.block set lines = 1",
                        "delete from journal.block"))
            assertThatThrownBy(() -> as(database.web(), sql))
                    .as(sql)
                    .hasMessageContaining("permission denied");
    }

    @Test
    void somebody_elses_broken_seal_is_not_ours() throws SQLException {
        asOwner("update journal.change set ground = 'приказ' where id = " + oneLine());
        town = Town.found(context);
        sealing.sealAll();

        assertThat(broken()).isEmpty();
    }

    @Test
    void a_school_may_not_look_at_the_seal() {
        var school = town.organisation(OrganisationKind.SCHOOL, "Школа № 4", "школа № 4");
        var head = town.hat("Панина Ева Олеговна", "директор", Role.ORGANISATION_HEAD, school);

        assertThatThrownBy(() -> Viewers.as(head, () -> sealing.seal(head)))
                .isInstanceOf(Forbidden.class);
    }

    private Seal seal() {
        return Viewers.as(town.methodist, () -> sealing.seal(town.methodist));
    }

    private List<Why> broken() {
        return Viewers.as(town.methodist, () -> sealing.check(town.methodist)).broken().stream()
                .map(Seal.Broken::why)
                .toList();
    }

    private String oneLine() {
        return "(select min(id) from journal.change where operation = 'INSERT' and table_name = 'territory.unit' and "
                + ours()
                + ")";
    }

    private String ours() {
        return "scope like '" + scope() + ".%'";
    }

    private String scope() {
        var scope = town.unit.scope();
        return scope.substring(0, scope.length() - 1);
    }

    private void asOwner(String sql) throws SQLException {
        as(database.owner(), sql);
    }

    private void as(Login login, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), login.user(), login.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        var owner = database.owner();
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), owner.user(), owner.password());
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
