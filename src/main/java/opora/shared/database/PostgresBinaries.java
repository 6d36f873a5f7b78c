package opora.shared.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server's programs, unpacked once from the archive on the class path. */
record PostgresBinaries(Path directory) {

    private static final int MIB_FOR_XZ = 128;

    /** The size of the archive names the directory: another version is unpacked beside. */
    static PostgresBinaries unpackInto(Path parent) throws IOException {
        var archive = archive();
        var directory = parent.resolve("postgres-" + archive.openConnection().getContentLength());
        if (!Files.exists(directory)) unpack(archive, directory);
        return new PostgresBinaries(directory);
    }

    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        var machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        var arch = machine.contains("aarch64") ? "arm_64" : "x86_64";
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var os = system.contains("linux") ? "linux" : system.contains("mac") ? "darwin" : "windows";
        var name = "postgres-%s-%s.txz".formatted(os, arch);
        var found = PostgresBinaries.class.getClassLoader().getResource(name);
        if (found == null)
            throw new DatabaseUnavailable(
                    "No embedded PostgreSQL for %s %s: set OPORA_DB_URL to a server of your own."
                            .formatted(os, arch));
        return found;
    }

    private static void unpack(URL archive, Path directory) throws IOException {
        Files.createDirectories(directory.getParent());
        var unfinished = Files.createTempDirectory(directory.getParent(), "unpacking");
        Files.setPosixFilePermissions(unfinished, permissions(0755));
        try (var in = new BufferedInputStream(archive.openStream());
                var xz = new XZInputStream(in, MIB_FOR_XZ * 1024);
                var tar = new TarArchiveInputStream(xz)) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
                write(tar, entry, unfinished);
        } catch (IOException e) {
            DirectoryTree.delete(unfinished); // or every start on a full disk would fill it more
            throw e;
        }
        try {
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            DirectoryTree.delete(unfinished); // another process was quicker; its copy is as good
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path root)
            throws IOException {
        var target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) throw new IOException("Outside the archive: " + entry);
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        Files.setPosixFilePermissions(target, permissions(entry.getMode()));
    }

    /** The enum lists the nine bits from the highest to the lowest. */
    private static Set<PosixFilePermission> permissions(int mode) {
        var set = EnumSet.noneOf(PosixFilePermission.class);
        for (var bit : PosixFilePermission.values())
            if ((mode & (0400 >> bit.ordinal())) != 0) set.add(bit);
        return set;
    }
}
