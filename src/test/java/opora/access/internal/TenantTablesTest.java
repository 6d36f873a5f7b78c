package opora.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import opora.DemoTest;
import opora.DemoVisit;
import opora.access.AccessApi;
import opora.shared.SystemViewer;
import opora.shared.Viewer;
import opora.shared.Viewers;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** The database's own lock: no service stands before these questions. */
@DemoTest
class TenantTablesTest {

    @Autowired ApplicationContext context;
    @Autowired DSLContext db;
    @Autowired TransactionOperations transactions;
    @Autowired AccessApi access;

    @BeforeEach
    void load() {
        DemoVisit.load(context);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "territory.unit",
                "territory.unit_link",
                "territory.unit_state",
                "person.person_scope",
                "staff.employment",
                "access.hat",
                "access.invitation",
                "access.appointment"
            })
    void a_municipality_sees_its_own_rows_only(String table) {
        var viewer = municipality("Заречный муниципальный округ");

        assertThat(as(viewer, "select count(*) from " + table)).isPositive();
        assertThat(
                        as(
                                viewer,
                                "select count(*) from "
                                        + table
                                        + " where scope like '_%' and not starts_with(scope, '"
                                        + viewer.scope()
                                        + "') and not starts_with('"
                                        + viewer.scope()
                                        + "', scope)"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "territory.unit",
                "territory.unit_state",
                "territory.unit_status",
                "territory.operation",
                "person.person",
                "person.contact",
                "person.person_scope",
                "person.private",
                "person.look",
                "staff.employment",
                "staff.fact",
                "staff.standing",
                "staff.saved_list",
                "access.account",
                "access.hat",
                "access.invitation",
                "access.one_time_link",
                "access.second_factor",
                "access.recovery_code",
                "access.strength",
                "access.refusal"
            })
    void without_a_viewer_nothing_is_seen(String table) {
        assertThat(db.fetchCount(DSL.table(table))).isZero();
    }

    @Test
    void people_of_another_municipality_are_not_seen() {
        var viewer = municipality("Верхнелесной муниципальный район");

        assertThat(as(viewer, "select count(*) from person.contact where email like '%@lesnoy.%'"))
                .isPositive();
        assertThat(
                        as(
                                viewer,
                                "select count(*) from person.contact where email like '%@zarechny.%'"))
                .isZero();
    }

    @Test
    void a_row_cannot_be_put_into_another_municipality() {
        var mine = municipality("Заречный муниципальный округ");
        var other = municipality("Верхнелесной муниципальный район");

        assertThatThrownBy(() ->
                        Viewers.as(
                                mine,
                                () ->
                                        transactions.executeWithoutResult(_ ->
                                                db.execute(
                                                        "insert into territory.unit_link"
                                                                + " (id, scope, from_unit, to_unit, kind)"
                                                                + " values (gen_random_uuid(), {0}, {1}, {2}, 'SUPPORTS')",
                                                        other.scope(),
                                                        mine.unit().value(),
                                                        other.unit().value()))))
                .hasStackTraceContaining("row-level security");
    }

    private long as(Viewer viewer, String sql) {
        return Viewers.as(
                viewer,
                () ->
                        Objects.requireNonNull(
                                transactions.execute(
                                        _ -> Objects.requireNonNull((Long) db.fetchValue(sql)))));
    }

    private SystemViewer municipality(String name) {
        var id =
                db.fetchValue("select unit_id from access.municipalities() where name = {0}", name);
        return access.municipalities("test").stream()
                .filter(viewer -> viewer.unit().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
