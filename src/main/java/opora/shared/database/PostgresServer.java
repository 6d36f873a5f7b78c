package opora.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server: started, watched, started again when it is killed, stopped by SIGINT. */
final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 20;
    private static final long PAUSE_AFTER_CRASH_MILLIS = 500;

    private final List<String> command;
    private final Path data;
    private final Path log;
    private final CountDownLatch firstStart = new CountDownLatch(1);
    private volatile @Nullable Process process;
    private volatile boolean stopping;

    private PostgresServer(List<String> command, Path data, Path log) {
        this.command = command;
        this.data = data;
        this.log = log;
    }

    static PostgresServer start(List<String> command, Path data, Path log) {
        var server = new PostgresServer(command, data, log);
        // The death signal belongs to the thread that forks, so that thread must outlive the
        // server: a platform thread that does nothing but wait for it.
        Thread.ofPlatform().daemon().name("postgres").start(server::keepRunning);
        try {
            server.awaitReady();
        } catch (DatabaseUnavailable e) {
            server.close();
            throw e;
        }
        return server;
    }

    long pid() {
        var running = process;
        return running == null ? -1 : running.pid();
    }

    private void keepRunning() {
        try {
            while (!stopping) {
                var running = launch();
                var code = running.waitFor();
                if (firstStart.getCount() > 0) return;
                if (!stopping) {
                    LOG.error("PostgreSQL ended with code {}; starting it again", code);
                    OrphanedBackends.end(data);
                    Thread.sleep(PAUSE_AFTER_CRASH_MILLIS);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Process launch() throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LC_MESSAGES", "C");
        var started = builder.start();
        process = started;
        if (stopping) interrupt(started);
        return started;
    }

    private void awaitReady() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var running = process;
            if (running != null && saysReady(running.pid())) {
                firstStart.countDown();
                return;
            }
            if (running != null && !running.isAlive()) break;
            pause();
        }
        throw new DatabaseUnavailable("PostgreSQL did not start; its own words are in " + log);
    }

    /** The first line of the file is the process, the eighth its state. */
    private boolean saysReady(long pid) {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.size() >= 8
                    && lines.getFirst().equals(Long.toString(pid))
                    && lines.get(7).strip().equals("ready");
        } catch (IOException e) {
            return false; // not written yet
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while PostgreSQL was starting", e);
        }
    }

    @Override
    public void close() {
        var running = markStopping();
        if (running == null) return;
        interrupt(running);
        try {
            if (running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.destroyForcibly();
    }

    private synchronized @Nullable Process markStopping() {
        stopping = true;
        return process;
    }

    /** SIGINT is the fast shutdown; SIGTERM would wait for the clients to leave. */
    private static void interrupt(Process process) {
        if (!process.isAlive()) return;
        try {
            Commands.run(List.of("kill", "-INT", Long.toString(process.pid())));
        } catch (IOException | DatabaseUnavailable e) {
            LOG.warn("PostgreSQL could not be asked to stop, so it is told to", e);
            process.destroy();
        }
    }
}
