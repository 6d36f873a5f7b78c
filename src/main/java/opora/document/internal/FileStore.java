package opora.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.tika.Tika;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Bytes by content hash under {@code OPORA_HOME/files/ab/cdef…}: the same file is kept once. */
@Component
class FileStore {

    private final Path root;
    private final Tika tika = new Tika();

    /** Made at the start: the look at the disk's room needs a place to look at. */
    FileStore(@Value("${opora.home}") String home) throws IOException {
        root = Path.of(home).toAbsolutePath().resolve("files");
        Files.createDirectories(root);
    }

    record Kept(String sha256, long size, String mediaType) {}

    /** Written aside, moved in at once: a reader never meets half a file. */
    Kept keep(InputStream bytes, String name) throws IOException {
        var aside = Files.createTempFile(root, "incoming", ".part");
        try {
            var digest = sha256();
            long size;
            try (var in = new DigestInputStream(bytes, digest);
                    OutputStream out = Files.newOutputStream(aside)) {
                size = in.transferTo(out);
            }
            var hash = HexFormat.of().formatHex(digest.digest());
            var place = place(hash);
            Files.createDirectories(place.getParent());
            Files.move(
                    aside,
                    place,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            return new Kept(hash, size, mediaType(place, name));
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    Path place(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }

    private String mediaType(Path place, String name) throws IOException {
        try (var in = Files.newInputStream(place)) {
            return tika.detect(in, name);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
