package opora.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * How long processors worked for a running system, its database included: what a page costs when
 * others use the machine too and the clock tells of them.
 */
final class ServerTime {

    private static final int USER = 11;
    private static final double MILLIS_OF_TICK = 10;

    private final ProcessHandle postgres;
    private final ProcessHandle application;

    private ServerTime(ProcessHandle postgres, ProcessHandle application) {
        this.postgres = postgres;
        this.application = application;
    }

    static ServerTime of(Path home) throws IOException {
        var lines = Files.readAllLines(home.resolve("data/postmaster.pid"));
        var postgres = ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow();
        return new ServerTime(postgres, postgres.parent().orElseThrow());
    }

    /** Milliseconds since the processes began; those that have ended are no longer told. */
    double millis() {
        return Stream.concat(Stream.of(application, postgres), postgres.children())
                .mapToDouble(one -> ticks(one.pid()) * MILLIS_OF_TICK)
                .sum();
    }

    private static long ticks(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // the name of a program may have spaces in it
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[USER]) + Long.parseLong(fields[USER + 1]);
        } catch (IOException gone) {
            return 0;
        }
    }
}
