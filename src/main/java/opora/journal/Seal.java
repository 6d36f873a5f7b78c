package opora.journal;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the journal at or under a unit is sealed (опечатывание журнала).
 *
 * @param lines sealed so far
 * @param waiting written since the last block
 * @param last when the newest block was sealed; null while there is none
 * @param hash of the newest block: written down elsewhere, it proves every line before it
 */
public record Seal(long lines, long waiting, @Nullable Instant last, byte[] hash) {

    private static final int SHOWN = 8;

    /** The first bytes in pairs, short enough to be copied by hand: «7f3a 91c2 …». */
    public String fingerprint() {
        return HexFormat.of()
                .formatHex(hash, 0, Math.min(SHOWN, hash.length))
                .replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** A block that is not what was sealed (нарушенный блок журнала). */
    public record Broken(long block, Instant sealedAt, Why why) {}

    /** What differs: the chain of blocks, the lines of one, the words of a line. */
    public enum Why {
        CHAIN,
        LINES,
        VALUES
    }

    /** What a check found, over how many sealed lines. */
    public record Check(long lines, List<Broken> broken) {

        public Check {
            broken = List.copyOf(broken);
        }
    }
}
