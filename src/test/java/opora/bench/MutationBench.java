package opora.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import opora.reading.Mutations;

/**
 * {@code MutationBench FOLDER TIMES}: spoils every file of a folder that often; goal: no failure.
 */
public final class MutationBench {

    public static void main(String[] args) throws Exception {
        var times = Integer.parseInt(args[1]);
        var mutations = new Mutations(1);
        var scratch = Files.createTempFile("opora", ".spoilt");
        var tried = 0;
        var read = 0;
        var failed = 0;
        var slowest = 0L;
        try (var files = Files.list(Path.of(args[0]))) {
            for (var file : files.sorted().toList()) {
                var original = Files.readAllBytes(file);
                for (var i = 0; i < times; i++) {
                    var began = System.nanoTime();
                    try {
                        if (Mutations.read(
                                mutations.of(original), scratch, file.getFileName().toString()))
                            read++;
                    } catch (Throwable thrown) {
                        failed++;
                        System.out.println(file.getFileName() + ": " + thrown);
                    }
                    tried++;
                    slowest = Math.max(slowest, (System.nanoTime() - began) / 1_000_000);
                }
            }
        }
        Files.delete(scratch);
        System.out.printf(
                "%d spoilt files, %d read, %d failed (goal 0), slowest %d ms%n",
                tried, read, failed, slowest);
    }

    private MutationBench() {}
}
