package opora.bench.country;

import java.util.SplittableRandom;
import java.util.UUID;

/** All that is random in one municipality: the same seed makes the same people. */
final class Chance {

    private static final long FIRST_INSTANT = 1_735_689_600_000L;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    final SplittableRandom random;
    private long instant;

    Chance(long seed, int number) {
        random = new SplittableRandom(seed * 1_000_003 + number);
        instant = FIRST_INSTANT + number * 10_000_000L;
    }

    /** As the product makes them: what is made together lies together in an index. */
    UUID id() {
        instant++;
        return new UUID(
                instant << 16 | VERSION_7 | random.nextLong() & 0xFFF,
                VARIANT | random.nextLong() >>> 2);
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    int between(int from, int to) {
        return from >= to ? from : random.nextInt(from, to + 1);
    }

    boolean percent(double of) {
        return random.nextDouble() * 100 < of;
    }

    double exponential(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }
}
