package opora.shared.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One running application a home; the system lets go of the lock even after a kill. */
record HomeLock(FileChannel channel) implements AutoCloseable {

    static HomeLock take(Path home) throws IOException {
        var channel =
                FileChannel.open(
                        home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) return new HomeLock(channel);
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw taken(home, e);
        }
        channel.close();
        throw taken(home, null);
    }

    /** Whether an application runs there now; the lock is left as it was. */
    static boolean isTaken(Path home) throws IOException {
        if (!Files.exists(home.resolve("lock"))) return false;
        try (var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static DatabaseUnavailable taken(Path home, @Nullable Throwable cause) {
        var sentence =
                """
                Опора уже работает в %s: сначала остановите её или укажите в OPORA_HOME другой каталог.
                Opora already runs in %<s: stop it first, or set OPORA_HOME to another directory.\
                """
                        .formatted(home);
        return cause == null
                ? new DatabaseUnavailable(sentence)
                : new DatabaseUnavailable(sentence, cause);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
