package opora.shared.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import opora.shared.backup.Manifest.TableCopy;
import opora.shared.database.DatabaseAccess;
import opora.shared.database.DirectoryTree;
import opora.shared.database.Migrations;
import org.flywaydb.core.api.FlywayException;

/**
 * Puts a copy into an empty database and compares what came out (восстановление из копии): row
 * counts and digests of every table, sequences, every file. Then the schema goes on to the version
 * of this program.
 */
public record Restore(DatabaseAccess access, Path home) {

    /**
     * All or nothing: the rows go in within one transaction, which ends only when they compare.
     *
     * @throws BackupFailure with a sentence for people
     */
    public Manifest from(Path directory) {
        try {
            var manifest = Manifest.read(directory);
            refuseFull();
            restoreSecret(directory.resolve(Backup.SECRET));
            migrate(manifest);
            try (var connection = Snapshot.toWrite(access)) {
                load(connection, manifest, directory.resolve(Backup.TABLES));
                restoreFiles(manifest, directory.resolve(Backup.FILES));
                connection.commit();
            }
            Migrations.run(access);
            knowTheRows();
            return manifest;
        } catch (IOException | SQLException e) {
            throw new BackupFailure(e, "backup.notRestored", String.valueOf(e.getMessage()));
        }
    }

    /** Reads the whole copy before anything is made, so that a spoilt one costs nothing. */
    public static Manifest check(Path directory) {
        try {
            var manifest = Manifest.read(directory);
            for (var table : manifest.tables()) {
                var file = directory.resolve(Backup.TABLES).resolve(table.name().file());
                if (!digest(file).equals(table.sha256()))
                    throw new BackupFailure("backup.tableSpoilt", table.name().quoted(), file);
            }
            var kept = new KeptFiles(directory.resolve(Backup.FILES));
            for (var file : manifest.files()) kept.check(file);
            return manifest;
        } catch (IOException e) {
            throw new BackupFailure(e, "backup.unreadable", String.valueOf(e.getMessage()));
        }
    }

    private static String digest(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new BackupFailure("backup.fileMissing", file);
        try (var in = new GZIPInputStream(Files.newInputStream(file), 1 << 16);
                var out = new Counting(OutputStream.nullOutputStream())) {
            in.transferTo(out);
            return out.sha256Hex();
        }
    }

    private void refuseFull() throws SQLException, IOException {
        try (var connection = Snapshot.toRead(access)) {
            if (!new Catalogue(connection).tables().isEmpty())
                throw new BackupFailure("backup.databaseFull", access.url());
        }
        if (!new KeptFiles(files()).list().isEmpty())
            throw new BackupFailure("backup.filesFull", files());
    }

    private void migrate(Manifest manifest) throws SQLException {
        var last = manifest.migrations().getLast();
        try {
            Migrations.runTo(access, last);
        } catch (FlywayException e) {
            throw new BackupFailure(e, "backup.newer", last);
        }
        try (var connection = Snapshot.toRead(access)) {
            if (!new Catalogue(connection).migrations().equals(manifest.migrations()))
                throw new BackupFailure("backup.otherSchema", last);
        }
    }

    /** The owner may put its own triggers to sleep: the journal came with the copy. */
    private static void load(Connection connection, Manifest manifest, Path tables)
            throws SQLException, IOException {
        var names = manifest.tables().stream().map(table -> table.name().quoted()).toList();
        for (var name : names) execute(connection, "alter table " + name + " disable trigger user");
        execute(connection, "truncate " + String.join(", ", names));
        var rows = new TableRows(connection);
        for (var table : manifest.tables()) rows.load(table, tables.resolve(table.name().file()));
        for (var sequence : manifest.sequences().entrySet())
            if (sequence.getValue() > 0)
                execute(
                        connection,
                        "select setval('%s', %d)"
                                .formatted(
                                        sequence.getKey().replace("'", "''"), sequence.getValue()));
        compare(connection, manifest);
        for (var name : names) execute(connection, "alter table " + name + " enable trigger user");
    }

    /** Else the first pages would be asked for as if every table were empty. */
    private void knowTheRows() throws SQLException {
        try (var connection = Snapshot.toWrite(access)) {
            execute(connection, "analyze");
            connection.commit();
        }
    }

    private void restoreSecret(Path copied) throws IOException {
        var own = home.resolve(Backup.SECRET);
        if (!Files.exists(copied)) return;
        if (Files.exists(own) && Files.mismatch(own, copied) >= 0)
            throw new BackupFailure("backup.otherSecret", own);
        Files.createDirectories(home);
        if (!Files.exists(own)) Files.copy(copied, own, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private Path files() {
        return home.resolve(Backup.FILES);
    }

    private static void compare(Connection connection, Manifest manifest)
            throws SQLException, IOException {
        var rows = new TableRows(connection);
        var differing = new ArrayList<TableCopy>();
        for (var table : manifest.tables())
            if (!rows.account(table.name(), table.columns()).equals(table)) differing.add(table);
        if (!differing.isEmpty())
            throw new BackupFailure(
                    "backup.differs",
                    differing.stream()
                            .map(table -> table.name().quoted())
                            .collect(Collectors.joining(", ")));
        if (!new Catalogue(connection).sequences().equals(manifest.sequences()))
            throw new BackupFailure("backup.differs", manifest.sequences().keySet());
    }

    private void restoreFiles(Manifest manifest, Path copies) throws IOException {
        var from = new KeptFiles(copies);
        var to = new KeptFiles(files());
        try {
            for (var file : manifest.files()) from.copyTo(to, file);
            if (!to.list().equals(manifest.files()))
                throw new BackupFailure("backup.differs", files());
        } catch (BackupFailure | IOException e) {
            DirectoryTree.delete(files());
            throw e;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
