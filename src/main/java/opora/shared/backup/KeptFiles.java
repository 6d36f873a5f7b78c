package opora.shared.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import opora.shared.backup.Manifest.FileCopy;

/**
 * The files of people under a directory, each named by the digest of its bytes ({@code ab/cdef…}),
 * so that a copy proves itself (файлы).
 */
record KeptFiles(Path root) {

    private static final String UNFINISHED = ".part";

    List<FileCopy> list() throws IOException {
        if (!Files.isDirectory(root)) return List.of();
        var found = new ArrayList<FileCopy>();
        try (var all = Files.walk(root)) {
            for (var file : (Iterable<Path>) all.filter(Files::isRegularFile).sorted()::iterator)
                if (!file.toString().endsWith(UNFINISHED))
                    found.add(
                            new FileCopy(
                                    root.relativize(file).toString().replace('\\', '/'),
                                    Files.size(file)));
        }
        return found;
    }

    void copyTo(KeptFiles target, FileCopy file) throws IOException {
        var to = target.inside(file.path());
        Files.createDirectories(to.getParent());
        try (var out = Files.newOutputStream(to)) {
            pass(file, out);
        }
    }

    void check(FileCopy file) throws IOException {
        pass(file, OutputStream.nullOutputStream());
    }

    /**
     * @throws BackupFailure when the bytes are not those of the name
     */
    private void pass(FileCopy file, OutputStream target) throws IOException {
        var from = inside(file.path());
        if (!Files.isRegularFile(from)) throw new BackupFailure("backup.fileMissing", file.path());
        try (var out = new Counting(target)) {
            Files.copy(from, out);
            if (!out.sha256Hex().equals(file.path().replace("/", "")))
                throw new BackupFailure("backup.fileSpoilt", from);
        }
    }

    /** A path of a copy is somebody's text: it never leads outside. */
    private Path inside(String path) {
        var place = root.resolve(path).normalize();
        if (!place.startsWith(root) || !isDigest(path))
            throw new BackupFailure("backup.fileName", path);
        return place;
    }

    private static boolean isDigest(String path) {
        try {
            return HexFormat.of().parseHex(path.replace("/", "")).length == 32;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
