package opora.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import opora.shared.database.DatabaseSettings.Owner;
import org.jspecify.annotations.Nullable;

/**
 * The database for a command that works beside the application (база данных для команды): an
 * external one, the embedded one of the application that runs, or one started for the while.
 *
 * @param started what has to be stopped again
 */
public record HomeDatabase(DatabaseAccess access, @Nullable EmbeddedPostgres started)
        implements AutoCloseable {

    /**
     * @param environment {@code OPORA_DB_URL} and the names beside it, as for the application
     * @throws DatabaseUnavailable in words
     */
    public static HomeDatabase open(Path home, Map<String, String> environment) {
        if (isExternal(environment)) return new HomeDatabase(external(environment).access(), null);
        try {
            if (Files.isDirectory(home) && HomeLock.isTaken(home))
                return new HomeDatabase(EmbeddedPostgres.running(home), null);
            var started = EmbeddedPostgres.start(home);
            return new HomeDatabase(started.access(), started);
        } catch (IOException e) {
            throw new DatabaseUnavailable("The database in %s: %s".formatted(home, e), e);
        }
    }

    public static boolean isExternal(Map<String, String> environment) {
        return DatabaseSettings.external(environment.get("OPORA_DB_URL"));
    }

    /** Whether the home has a database of its own already. */
    public static boolean isIn(Path home) {
        return Files.exists(home.resolve(EmbeddedPostgres.DATA));
    }

    /** Takes away the embedded database of a home where nothing runs. */
    public static void forget(Path home) {
        try {
            if (!HomeLock.isTaken(home)) DirectoryTree.delete(home.resolve(EmbeddedPostgres.DATA));
        } catch (IOException e) {
            throw new DatabaseUnavailable("%s cannot be removed".formatted(home), e);
        }
    }

    private static DatabaseSettings external(Map<String, String> environment) {
        return new DatabaseSettings(
                environment.get("OPORA_DB_URL"),
                environment.get("OPORA_DB_USER"),
                environment.get("OPORA_DB_PASSWORD"),
                new Owner(
                        environment.get("OPORA_DB_OWNER_USER"),
                        environment.get("OPORA_DB_OWNER_PASSWORD")));
    }

    @Override
    public void close() {
        if (started != null) started.close();
    }
}
