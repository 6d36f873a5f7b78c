package opora.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import opora.TestDatabase;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    private final DatabaseAccess access = TestDatabase.copy();

    @Test
    void web_role_owns_nothing_and_cannot_look_past_policies() {
        var web = as(access.web());

        assertThat(
                        web.fetchValue(
                                "select count(*) from pg_class where relowner = to_regrole(current_user)"))
                .isEqualTo(0L);
        assertThat(
                        web.fetchValue(
                                "select rolbypassrls or rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo(false);
    }

    @Test
    void web_role_uses_what_migrations_made_but_not_their_history() {
        var web = as(access.web());

        assertThat(web.fetchCount(DSL.table("scheduled_tasks"))).isZero();
        assertThatThrownBy(() -> web.fetchCount(DSL.table("flyway_schema_history")))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> web.execute("create table public.own(id int)"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("permission denied");
    }

    /**
     * As installations that take every new version do: each change in a session of its own. Those
     * before the last thirty were made so long ago.
     */
    @Test
    void every_change_can_be_made_alone() {
        var empty = TestDatabase.empty();
        var versions =
                DSL.using(access.url(), access.owner().user(), access.owner().password())
                        .fetch(
                                "select version from public.flyway_schema_history where version is not null order by string_to_array(version, '.')::bigint[]")
                        .getValues("version", String.class);
        assertThat(versions).hasSizeGreaterThan(100);

        for (var version : versions.subList(versions.size() - 30, versions.size()))
            Migrations.runTo(empty, version);

        Migrations.run(empty);
    }

    private DSLContext as(Login login) {
        return DSL.using(access.url(), login.user(), login.password());
    }
}
