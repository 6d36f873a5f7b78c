package opora.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import opora.DemoTest;
import opora.DemoVisit;
import opora.TestDatabase;
import opora.access.AccessApi;
import opora.person.PersonApi;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.SystemViewer;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.territory.TerritoryApi;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** Row-level security alone, and each trap the architecture warns of. */
@DemoTest
class RowLocksTest {

    /** What became of the posts that all share; who changed one is told with it. */
    private static final String OF_EVERYBODY = "staff.position_change";

    private static final String HERE = "Заречный муниципальный округ";
    private static final String THERE = "Верхнелесной муниципальный район";

    @Autowired ApplicationContext context;
    @Autowired DSLContext db;
    @Autowired TransactionOperations transactions;
    @Autowired AccessApi access;
    @Autowired TerritoryApi territory;
    @Autowired PersonApi people;

    @BeforeEach
    void load() {
        DemoVisit.load(context);
    }

    /** A hat to which every permission check says yes. */
    @Test
    void with_permission_checks_switched_off_rows_of_others_stay_invisible() {
        var here = municipality(HERE, Permission.values());
        var there = municipality(THERE, Permission.values());
        var unit = within(there, () -> territory.organisations(there, there.unit()).getFirst());
        var person = within(there, () -> people.find(there, "Власов", 1).getFirst().person().id());

        for (var table : tenantTables())
            assertThat(foreign(here, table, there.scope())).as(table).isZero();
        assertThatThrownBy(() -> within(here, () -> territory.unit(here, unit.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> within(here, () -> people.person(here, person)))
                .isInstanceOf(NotFound.class);
        assertThat(within(here, () -> territory.find(here, unit.name(), 5))).isEmpty();
        assertThat(within(here, () -> people.find(here, "Власов", 5))).isEmpty();
    }

    /** Rows of no scope are the law's: dates and numbers everybody may read. */
    @Test
    void without_a_transaction_there_are_no_rows() {
        var here = municipality(HERE, Permission.values());

        Viewers.as(
                here,
                () -> {
                    for (var table : tenantTables())
                        if (!table.equals(OF_EVERYBODY))
                            assertThat(
                                            db.fetchValue(
                                                    "select count(*) from "
                                                            + table
                                                            + " where scope <> ''"))
                                    .as(table)
                                    .isEqualTo(0L);
                });
    }

    /** A table with a scope that forgot its policy would show everybody everything. */
    @Test
    void every_table_with_a_scope_is_locked() {
        var open =
                owner(
                        "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on"
                                + " n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and"
                                + " a.attname in ('scope', 'person_id') where c.relkind in ('r', 'p') and not"
                                + " c.relrowsecurity and n.nspname not in ('pg_catalog', 'public')"
                                + " and has_table_privilege('opora_web', c.oid, 'select')");

        assertThat(open).isEmpty();
    }

    /** One that keeps a column from some asks itself where the viewer stands, before all else. */
    @Test
    void every_view_asks_as_the_one_who_looks() {
        var blind =
                owner(
                        "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where c.relkind = 'v' and n.nspname not in ('pg_catalog',"
                                + " 'information_schema') and not coalesce(c.reloptions @>"
                                + " '{security_invoker=true}', false) and not (c.reloptions @>"
                                + " '{security_barrier=true}' and pg_get_viewdef(c.oid) like"
                                + " '%scope >= (current_setting(''opora.scope''%')");

        assertThat(blind).isEmpty();
    }

    @Test
    void copying_into_a_locked_table_is_refused() throws SQLException {
        var database = TestDatabase.shared();
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.web().user(), database.web().password());
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("copy territory.unit from '/dev/null'"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() ->
                            connection
                                    .unwrap(org.postgresql.PGConnection.class)
                                    .getCopyAPI()
                                    .copyIn("copy territory.unit from stdin"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    /** A foreign key finds what a policy hides, so services load the target through the viewer. */
    @Test
    void a_foreign_key_looks_past_the_policies_and_the_service_does_not() {
        var here = municipality(HERE, Permission.values());
        var there = municipality(THERE, Permission.values());
        var stranger =
                within(there, () -> people.find(there, "Власов", 1).getFirst().person().id());

        assertThat(
                        within(
                                here,
                                () -> {
                                    var made =
                                            db.execute(
                                                    "insert into access.appointment (id, scope, kind, person_id,"
                                                            + " starts_on) values ({0}, {1}, 'CURATOR', {2}, current_date)",
                                                    UUID.randomUUID(),
                                                    here.scope(),
                                                    stranger.value());
                                    db.execute(
                                            "delete from access.appointment where person_id = {0} and scope = {1}",
                                            stranger.value(), here.scope());
                                    return made;
                                }))
                .isEqualTo(1);
        var appointment =
                new opora.access.Appointment(
                        UUID.randomUUID(),
                        opora.access.AppointmentKind.CURATOR,
                        "",
                        null,
                        stranger,
                        "",
                        java.time.LocalDate.of(2026, 1, 1),
                        null,
                        0);
        assertThatThrownBy(() -> within(here, () -> access.appoint(here, appointment)))
                .isInstanceOf(NotFound.class);
    }

    /** Search looks past the policies for speed, so it applies the scope itself. */
    @Test
    void search_functions_apply_the_scope_themselves() {
        var here = municipality(HERE, Permission.values());
        var nobody = SystemViewer.of("test", here.unit(), "", here.zone());

        assertThat(within(here, () -> db.fetch("select * from person.find_people('лужина', 50)")))
                .isNotEmpty();
        assertThat(
                        within(
                                here,
                                () ->
                                        db.fetch(
                                                "select * from person.find_people('власов артем', 50)")))
                .isEmpty();
        assertThat(within(nobody, () -> db.fetch("select * from person.find_people('лужина', 50)")))
                .isEmpty();
        assertThat(db.fetch("select * from territory.find_units('школа', 50)")).isEmpty();
    }

    /**
     * Functions that look past the policies name their path, or a foreign schema would be asked.
     */
    @Test
    void functions_that_look_past_policies_fix_their_search_path() {
        var loose =
                owner(
                        "select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid ="
                                + " p.pronamespace where p.prosecdef and n.nspname not in ('pg_catalog', 'public')"
                                + " and not exists (select from unnest(p.proconfig) c where c like 'search_path=%')");

        assertThat(loose).isEmpty();
    }

    @Test
    void the_application_neither_owns_tables_nor_passes_policies_by() {
        assertThat(
                        owner(
                                "select tablename from pg_tables where tableowner = 'opora_web'"
                                        + " union all select rolname from pg_roles where rolname = 'opora_web'"
                                        + " and (rolsuper or rolbypassrls)"))
                .isEmpty();
        assertThat(db.fetchValue("select current_user")).isEqualTo("opora_web");
    }

    /** Jobs go as a named system hat of one municipality, and see that one only. */
    @Test
    void a_job_sees_the_municipality_it_was_given() {
        for (var job : access.municipalities("test", Permission.PEOPLE_READ)) {
            var rows =
                    within(
                            job,
                            () ->
                                    db.fetch(
                                            "select 1 from access.hat where not starts_with(scope, {0})",
                                            job.scope()));
            assertThat(rows).isEmpty();
        }
    }

    private List<String> tenantTables() {
        return owner(
                "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid ="
                        + " c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attname ="
                        + " 'scope' where c.relkind = 'r' and c.relrowsecurity and"
                        + " has_table_privilege('opora_web', c.oid, 'select') order by 1");
    }

    private long foreign(Viewer viewer, String table, String scope) {
        return within(
                viewer,
                () ->
                        Objects.requireNonNull(
                                (Long)
                                        db.fetchValue(
                                                "select count(*) from "
                                                        + table
                                                        + " where starts_with(scope, {0})",
                                                scope)));
    }

    private List<String> owner(String sql) {
        var database = TestDatabase.shared();
        var found = new ArrayList<String>();
        try (var connection =
                        DriverManager.getConnection(
                                database.url(),
                                database.owner().user(),
                                database.owner().password());
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) found.add(rows.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private <T> T within(Viewer viewer, Supplier<T> work) {
        return Viewers.as(
                viewer, () -> Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }

    private SystemViewer municipality(String name, Permission... permissions) {
        var id =
                db.fetchValue("select unit_id from access.municipalities() where name = {0}", name);
        return access.municipalities("test", permissions).stream()
                .filter(viewer -> viewer.unit().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
