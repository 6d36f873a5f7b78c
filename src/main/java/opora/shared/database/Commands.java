package opora.shared.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Short programs run to their end. */
final class Commands {

    static boolean exists(String program) {
        for (var directory : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            if (Files.isExecutable(Path.of(directory, program))) return true;
        return false;
    }

    static boolean succeeds(List<String> command) throws IOException {
        return exists(command.getFirst())
                && exitCode(new ProcessBuilder(command).redirectErrorStream(true).start()) == 0;
    }

    static void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (exitCode(process) != 0) throw new DatabaseUnavailable(output.strip());
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new DatabaseUnavailable("Interrupted while " + process.info(), e);
        }
    }

    private Commands() {}
}
