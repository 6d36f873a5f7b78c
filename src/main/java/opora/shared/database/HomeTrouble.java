package opora.shared.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Why a home directory cannot be used, in words: what newcomers meet most. */
final class HomeTrouble {

    /** PostgreSQL and its data ask for this much before anybody has written a word. */
    private static final long MIB_NEEDED = 200;

    static DatabaseUnavailable told(Path home, IOException e) {
        if (e instanceof AccessDeniedException)
            return told(
                    "В каталог %s нельзя писать: дайте на него права или укажите в OPORA_HOME другой."
                            .formatted(home),
                    "The directory %s cannot be written into: change its rights or set OPORA_HOME"
                                    .formatted(home)
                            + " to another one.");
        if (e instanceof FileAlreadyExistsException && !Files.isDirectory(home))
            return told(
                    "%s – файл, а не каталог: укажите в OPORA_HOME другой путь.".formatted(home),
                    "%s is a file, not a directory: set OPORA_HOME to another path."
                            .formatted(home));
        if (full(home, e))
            return told(
                    "На диске с %s кончилось место: нужно не меньше %d МБ."
                            .formatted(home, MIB_NEEDED),
                    "The disk with %s is full: at least %d MB are needed."
                            .formatted(home, MIB_NEEDED));
        return new DatabaseUnavailable(
                "База в %s не запускается. The database in %<s cannot be started: %s"
                        .formatted(home, e),
                e);
    }

    /** Programs of PostgreSQL and Java say it each in their own way; the disk says it once. */
    static boolean full(Path home, Exception e) {
        if (String.valueOf(e.getMessage()).contains("No space left")) return true;
        try {
            return Files.isDirectory(home) && Files.getFileStore(home).getUsableSpace() < 1 << 20;
        } catch (IOException unknown) {
            return false; // then the first trouble is told as it is
        }
    }

    private static DatabaseUnavailable told(String russian, String english) {
        return DatabaseUnavailable.told(russian, english);
    }

    private HomeTrouble() {}
}
