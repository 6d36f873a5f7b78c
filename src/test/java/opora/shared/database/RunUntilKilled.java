package opora.shared.database;

import java.nio.file.Path;
import java.util.List;

/** A launcher in a process of its own, for the test that kills it. */
final class RunUntilKilled {

    static void main(String[] args) throws Exception {
        var postgres = EmbeddedPostgres.start(Path.of(args[0]), Path.of(args[1]), List.of());
        var owner = postgres.access().owner();
        System.out.println(
                String.join(" ", postgres.access().url(), owner.user(), owner.password()));
        System.out.println(postgres.pid());
        Thread.sleep(Long.MAX_VALUE);
    }

    private RunUntilKilled() {}
}
