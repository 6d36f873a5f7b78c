package opora.reading.internal.file;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** An office archive, unpacked part by part and never beyond what a plan can take. */
public final class Archive implements Closeable {

    private static final int MAX_ENTRIES = 20_000;
    private static final int MAX_PART = 150 << 20;

    private final ZipFile zip;

    public Archive(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        if (zip.size() > MAX_ENTRIES) {
            zip.close();
            throw new TooLarge();
        }
    }

    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    public boolean hasSuffix(String suffix) {
        return zip.stream().anyMatch(entry -> entry.getName().endsWith(suffix));
    }

    /** The part's bytes, or null when the archive has no such part. */
    public @Nullable InputStream open(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null || entry.isDirectory()) return null;
        return new Bounded(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Fails as soon as more was unpacked than any plan needs. */
    private static final class Bounded extends FilterInputStream {

        private long left = MAX_PART;

        Bounded(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            if (read >= 0 && --left < 0) throw new TooLarge();
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var read = super.read(bytes, from, length);
            left -= Math.max(read, 0);
            if (left < 0) throw new TooLarge();
            return read;
        }
    }
}
