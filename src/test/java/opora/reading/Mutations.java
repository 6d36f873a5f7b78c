package opora.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Spoils bytes of a file in ways that disks, mail and attackers do. */
public final class Mutations {

    private final Random random;

    public Mutations(long seed) {
        random = new Random(seed);
    }

    public byte[] of(byte[] original) {
        return switch (random.nextInt(5)) {
            case 0 -> cut(original);
            case 1 -> doubled(original);
            default -> changed(original);
        };
    }

    private byte[] cut(byte[] original) {
        return java.util.Arrays.copyOf(original, random.nextInt(original.length));
    }

    private byte[] doubled(byte[] original) {
        var at = random.nextInt(original.length);
        var length = random.nextInt(Math.min(200, original.length - at) + 1);
        var bytes = new byte[original.length + length];
        System.arraycopy(original, 0, bytes, 0, at + length);
        System.arraycopy(original, at, bytes, at + length, original.length - at);
        return bytes;
    }

    private byte[] changed(byte[] original) {
        var bytes = original.clone();
        var times = 1 + random.nextInt(20);
        for (var i = 0; i < times; i++)
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        return bytes;
    }

    /**
     * Opens and reads the bytes; anything but a reading or a refusal comes out as it was thrown.
     *
     * @return true when there was a reading
     */
    public static boolean read(byte[] bytes, Path scratch, String name) throws IOException {
        Files.write(scratch, bytes);
        try {
            var reader = new DocumentReader();
            reader.read(reader.open(scratch, name), ReadingOptions.none());
            return true;
        } catch (UnreadableFile refused) {
            return false;
        }
    }
}
