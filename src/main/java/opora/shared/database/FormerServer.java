package opora.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server left by a killed application: it is shutting down, or has to be asked to. */
final class FormerServer {

    private static final long PATIENCE_SECONDS = 30;

    static void awaitEnd(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        var lines = Files.readAllLines(pidFile);
        if (lines.isEmpty()) return;
        var former = ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        if (former.isEmpty() || !serves(former.get(), data)) return;
        if (former.get().isAlive())
            Commands.run(List.of("kill", "-INT", Long.toString(former.get().pid())));
        try {
            former.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while the former server was stopping", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new DatabaseUnavailable(
                    "The former PostgreSQL (process %s) does not stop: stop it by hand."
                            .formatted(lines.getFirst()),
                    e);
        }
    }

    /** The number may belong to a stranger by now. */
    private static boolean serves(ProcessHandle process, Path data) {
        return process.info().arguments().map(List::of).orElse(List.of()).contains(data.toString());
    }

    private FormerServer() {}
}
