package opora.shared.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The one history of the schema, run by the owner; what it creates the web role may use. */
public final class Migrations {

    private static final String HISTORY = "flyway_schema_history";

    public static void run(DatabaseAccess access) {
        var owner = access.owner();
        var flyway = Flyway.configure().dataSource(access.url(), owner.user(), owner.password());
        describe(flyway, access.web().user());
        flyway.load().migrate();
    }

    /**
     * Up to a version and no further: a copy is restored into the tables it was taken from.
     *
     * @throws org.flywaydb.core.api.FlywayException when there is no such version
     */
    public static void runTo(DatabaseAccess access, String version) {
        var owner = access.owner();
        var flyway =
                Flyway.configure()
                        .dataSource(access.url(), owner.user(), owner.password())
                        .target(version);
        describe(flyway, access.web().user());
        flyway.load().migrate();
    }

    /** The settings that the application, the tests and the code generator must share. */
    static void describe(FluentConfiguration flyway, String webRole) {
        flyway.locations("classpath:db/migration")
                .table(HISTORY)
                .placeholders(Map.of("web", webRole))
                .outOfOrder(true)
                .callbacks(new GrantToWeb(webRole));
    }

    private Migrations() {}

    /**
     * Default privileges belong to the role that creates the objects, so the owner sets its own
     * before the first migration: this works on a foreign server too, without a superuser.
     */
    private record GrantToWeb(String webRole) implements Callback {

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.BEFORE_MIGRATE || event == Event.AFTER_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            var role = '"' + webRole.replace("\"", "\"\"") + '"';
            var statements =
                    event == Event.BEFORE_MIGRATE
                            ? List.of(
                                    "alter default privileges grant usage on schemas to " + role,
                                    "alter default privileges grant select, insert, update, delete"
                                            + " on tables to "
                                            + role,
                                    "alter default privileges grant usage, select on sequences to "
                                            + role)
                            : List.of("revoke all on public." + HISTORY + " from " + role);
            try (var statement = context.getConnection().createStatement()) {
                for (var sql : statements) statement.execute(sql);
            } catch (SQLException e) {
                throw new DatabaseUnavailable(
                        "The owner role cannot grant its tables to " + webRole, e);
            }
        }

        @Override
        public String getCallbackName() {
            return "grant to the web role";
        }
    }
}
