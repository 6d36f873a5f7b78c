package opora.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import opora.DemoVisit;

/** The product in a process of its own, to be killed without a word. */
final class KilledApplication {

    private static final Pattern READY = Pattern.compile("Opora is ready: (http://localhost:\\d+)");
    private static final long PATIENCE_SECONDS = 240;

    private final Path home;
    private final Process process;
    private final String address;
    private final LastWords lastWords;

    private KilledApplication(Path home, Process process, String address, LastWords lastWords) {
        this.home = home;
        this.process = process;
        this.address = address;
        this.lastWords = lastWords;
    }

    /** Ready when it says so; in an empty home, when the people of the demo are there. */
    static KilledApplication start(Path home, String classPath) throws Exception {
        var last = Files.exists(home.resolve("data")) ? "Opora is ready" : DemoVisit.METHODIST;
        var builder =
                new ProcessBuilder(
                        List.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dspring.aot.enabled=true",
                                "-cp",
                                classPath,
                                "opora.Opora"));
        builder.environment().put("OPORA_HOME", home.toString());
        builder.environment().put("OPORA_PORT", "0");
        builder.environment().put("OPORA_DEMO", "true");
        var process = builder.redirectErrorStream(true).start();
        var address = new CompletableFuture<String>();
        var words = new LastWords();
        Thread.ofVirtual().start(() -> read(process.inputReader(), last, address, words));
        try {
            return new KilledApplication(
                    home, process, address.get(PATIENCE_SECONDS, TimeUnit.SECONDS), words);
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** To the end, or the pipe would fill and stop the writer. */
    private static void read(
            BufferedReader output,
            String last,
            CompletableFuture<String> address,
            LastWords words) {
        String ready = null;
        for (var line : (Iterable<String>) output.lines()::iterator) {
            words.add(line);
            var named = READY.matcher(line);
            if (named.find()) ready = named.group(1);
            if (ready != null && line.contains(last)) address.complete(ready);
        }
        address.completeExceptionally(new IOException("It ended instead of starting:\n" + words));
    }

    /** What it said lately, for whoever has to find out why it does nothing any more. */
    String lastWords() {
        return lastWords.toString();
    }

    String address() {
        return address;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The application starts it again by itself. */
    void killDatabase() throws IOException {
        var lines = Files.readAllLines(home.resolve("data/postmaster.pid"));
        ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .ifPresent(ProcessHandle::destroyForcibly);
    }
}
