package opora.shared.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import opora.shared.database.DatabaseAccess;

/** A connection of the owner that writes values the same way wherever it stands. */
final class Snapshot {

    /** Time zone, dates and floats decide how COPY spells a value; the scan, in which order. */
    private static final List<String> SPELLING =
            List.of(
                    "set timezone = 'UTC'",
                    "set datestyle = 'ISO, YMD'",
                    "set intervalstyle = 'postgres'",
                    "set extra_float_digits = 3",
                    "set bytea_output = 'hex'",
                    "set synchronize_seqscans = off");

    /** All tables as they stood at one moment, however long the copying takes. */
    static Connection toRead(DatabaseAccess access) throws SQLException {
        var connection = open(access);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        return connection;
    }

    static Connection toWrite(DatabaseAccess access) throws SQLException {
        return open(access);
    }

    private static Connection open(DatabaseAccess access) throws SQLException {
        var owner = access.owner();
        var connection = DriverManager.getConnection(access.url(), owner.user(), owner.password());
        try (var statement = connection.createStatement()) {
            for (var sql : SPELLING) statement.execute(sql);
        }
        connection.setAutoCommit(false);
        return connection;
    }

    private Snapshot() {}
}
