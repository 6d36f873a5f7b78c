package opora.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;

/** The passwords of the embedded server: made at random once, kept in a file only we can read. */
record DatabasePasswords(String admin, String owner, String web) {

    static final FileAttribute<Set<PosixFilePermission>> READABLE_BY_US =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private static final SecureRandom RANDOM = new SecureRandom();

    static DatabasePasswords readOrCreate(Path file) throws IOException {
        if (!Files.exists(file)) create(file);
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return new DatabasePasswords(
                required(properties, "admin", file),
                required(properties, "owner", file),
                required(properties, "web", file));
    }

    /** Written beside and moved, so that a crash never leaves half of it. */
    private static void create(Path file) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".init");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, READABLE_BY_US);
        Files.writeString(
                unfinished, "admin=%s\nowner=%s\nweb=%s\n".formatted(random(), random(), random()));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String required(Properties properties, String key, Path file) {
        var value = properties.getProperty(key);
        if (value == null) throw new DatabaseUnavailable(file + " lacks the password of " + key);
        return value;
    }
}
