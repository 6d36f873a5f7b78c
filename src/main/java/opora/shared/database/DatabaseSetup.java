package opora.shared.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The two roles and the database of the embedded server; run at every start, changes nothing. */
record DatabaseSetup(String adminUrl, Login admin, DatabaseAccess access) {

    static final String DATABASE = "opora";
    static final String OWNER = "opora_owner";
    static final String WEB = "opora_web";

    void run() {
        try (var connection =
                DriverManager.getConnection(adminUrl, admin.user(), admin.password())) {
            createRole(connection, access.owner());
            createRole(connection, access.web());
            if (!found(connection, "select 1 from pg_database where datname = ?", DATABASE))
                execute(connection, "create database " + DATABASE + " owner " + OWNER);
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The embedded database cannot be set up", e);
        }
    }

    private static void createRole(Connection connection, Login login) throws SQLException {
        if (found(connection, "select 1 from pg_roles where rolname = ?", login.user())) return;
        execute(
                connection,
                "create role %s login nosuperuser nobypassrls password '%s'"
                        .formatted(login.user(), login.password()));
    }

    private static boolean found(Connection connection, String sql, String name)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
