package opora.reading;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/** {@code parse FILE [--period FROM/TO]}: what was understood of one file, as JSON. */
final class ParseCommand {

    private static final String USAGE = "parse FILE [--period 2021-01-01/2024-12-31]";

    /** Exit code: 0 read, 1 unreadable file, 2 wrong arguments. */
    static int run(List<String> args, PrintStream stdout, PrintStream stderr) {
        var out = new PrintStream(stdout, true, StandardCharsets.UTF_8);
        var err = new PrintStream(stderr, true, StandardCharsets.UTF_8);
        @Nullable String file = null;
        @Nullable Period period = null;
        for (var i = 0; i < args.size(); i++) {
            var arg = args.get(i);
            if (arg.equals("--period") && i + 1 < args.size()) {
                period = period(args.get(++i));
                if (period == null) return refuse(err);
            } else if (file == null && !arg.startsWith("--")) {
                file = arg;
            } else {
                return refuse(err);
            }
        }
        return file == null ? refuse(err) : parse(Path.of(file), period, out, err);
    }

    private static int parse(Path file, @Nullable Period period, PrintStream out, PrintStream err) {
        try {
            var reader = new DocumentReader();
            var layout = reader.open(file, String.valueOf(file.getFileName()));
            out.println(
                    new ReadingJson().print(reader.read(layout, ReadingOptions.within(period))));
            return 0;
        } catch (UnreadableFile unreadable) {
            err.println(ReadingText.russian().say(unreadable.note()));
            return 1;
        }
    }

    private static @Nullable Period period(String text) {
        try {
            return Period.parse(text);
        } catch (RuntimeException unclear) {
            return null;
        }
    }

    private static int refuse(PrintStream err) {
        err.println(USAGE);
        return 2;
    }

    private ParseCommand() {}
}
