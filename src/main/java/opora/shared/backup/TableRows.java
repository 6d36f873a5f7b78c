package opora.shared.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opora.shared.backup.Manifest.TableCopy;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The rows of one table, out to a stream and in again by COPY. */
record TableRows(Connection connection) {

    TableCopy save(TableName table, List<String> columns, Path file)
            throws SQLException, IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
            return copyOut(table, columns, out);
        }
    }

    /** The same account of a table without keeping its rows. */
    TableCopy account(TableName table, List<String> columns) throws SQLException, IOException {
        return copyOut(table, columns, OutputStream.nullOutputStream());
    }

    private TableCopy copyOut(TableName table, List<String> columns, OutputStream out)
            throws SQLException, IOException {
        var counting = new Counting(out);
        var rows =
                copier().copyOut(
                                "copy %s (%s) to stdout".formatted(table.quoted(), list(columns)),
                                counting);
        return new TableCopy(table, columns, rows, counting.sha256Hex());
    }

    /** The owner is not bound by row-level security, which would refuse COPY. */
    void load(TableCopy copy, Path file) throws SQLException, IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            copier().copyIn(
                            "copy %s (%s) from stdin"
                                    .formatted(copy.name().quoted(), list(copy.columns())),
                            in);
        }
    }

    private CopyManager copier() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static String list(List<String> columns) {
        return columns.stream().map(TableName::quote).collect(Collectors.joining(", "));
    }
}
