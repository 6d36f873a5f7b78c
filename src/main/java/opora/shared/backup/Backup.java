package opora.shared.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import opora.shared.backup.Manifest.FileCopy;
import opora.shared.backup.Manifest.TableCopy;
import opora.shared.database.DatabaseAccess;
import opora.shared.database.DirectoryTree;

/** Makes a copy of a system that may go on working (создание резервной копии). */
public record Backup(DatabaseAccess access, Path home, Clock clock) {

    static final String TABLES = "tables";
    static final String FILES = "files";

    /** What hides personal numbers: without it their copies could not be read. */
    static final String SECRET = "secret";

    /**
     * Written beside and moved, so that a copy is either whole or not there.
     *
     * @param directory a new or an empty one
     * @throws BackupFailure with a sentence for people
     */
    public Manifest into(Path directory) {
        try {
            refuseFull(directory);
            var unfinished =
                    directory.toAbsolutePath().resolveSibling(directory.getFileName() + ".part");
            DirectoryTree.delete(unfinished);
            // A copy holds personal data: nobody but its maker may look into it.
            Files.createDirectories(
                    unfinished,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
            var manifest = copy(unfinished);
            if (Files.exists(home.resolve(SECRET)))
                Files.copy(
                        home.resolve(SECRET),
                        unfinished.resolve(SECRET),
                        StandardCopyOption.COPY_ATTRIBUTES);
            manifest.write(unfinished);
            Files.deleteIfExists(directory);
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } catch (IOException | SQLException e) {
            throw new BackupFailure(e, "backup.notMade", String.valueOf(e.getMessage()));
        }
    }

    private static void refuseFull(Path directory) throws IOException {
        if (!Files.exists(directory)) return;
        if (!Files.isDirectory(directory)) throw new BackupFailure("backup.isFile", directory);
        try (var content = Files.list(directory)) {
            if (content.findAny().isPresent())
                throw new BackupFailure("backup.notEmpty", directory);
        }
    }

    /** Files after the snapshot: whatever a row of it names was kept before the row was written. */
    private Manifest copy(Path target) throws SQLException, IOException {
        try (var connection = Snapshot.toRead(access)) {
            var catalogue = new Catalogue(connection);
            var rows = new TableRows(connection);
            Files.createDirectory(target.resolve(TABLES));
            List<TableCopy> tables = new ArrayList<>();
            for (var table : catalogue.tables())
                tables.add(
                        rows.save(
                                table,
                                catalogue.columns(table),
                                target.resolve(TABLES).resolve(table.file())));
            return new Manifest(
                    Manifest.FORMAT,
                    clock.instant(),
                    catalogue.server(),
                    catalogue.migrations(),
                    tables,
                    catalogue.sequences(),
                    copyFiles(target));
        }
    }

    private List<FileCopy> copyFiles(Path target) throws IOException {
        var kept = new KeptFiles(home.resolve(FILES));
        var copies = new KeptFiles(target.resolve(FILES));
        var found = kept.list();
        for (var file : found) kept.copyTo(copies, file);
        return found;
    }
}
