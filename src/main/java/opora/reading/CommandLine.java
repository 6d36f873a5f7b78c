package opora.reading;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/** The reader without a database: {@code parse}, {@code terms}, {@code executors}. */
public final class CommandLine {

    static void main(String[] args) {
        System.setProperty("logback.configurationFile", "logback-quiet.xml");
        System.exit(run(List.of(args), System.in, System.out, System.err));
    }

    static int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        return switch (args.isEmpty() ? "" : args.getFirst()) {
            case "parse" -> ParseCommand.run(args.subList(1, args.size()), out, err);
            case "executors" -> ExecutorsCommand.run(in, out, err);
            case "terms" -> TermsCommand.run(args, in, out, err);
            default -> usage(err);
        };
    }

    private static int usage(PrintStream err) {
        err.println("parse FILE [--period FROM/TO] | terms --from DATE --to DATE | executors");
        return 2;
    }

    private CommandLine() {}
}
