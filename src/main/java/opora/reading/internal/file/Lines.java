package opora.reading.internal.file;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text of a cell: lines trimmed, empty ones dropped, runs of spaces folded to one. */
public final class Lines {

    private static final Pattern SPACES =
            Pattern.compile("[\\s\\u00a0\\u2000-\\u200b\\u202f\\u3000\\ufeff]+");
    private static final Pattern DROPPED =
            Pattern.compile("[\\u00ad\\u0000-\\u0008\\u000e-\\u001f]");
    private static final Pattern BREAKS =
            Pattern.compile("[\\n\\r\\u000b\\f\\u0085\\u2028\\u2029]+");

    public static String clean(String text) {
        var printed = DROPPED.matcher(text).replaceAll("");
        return BREAKS.splitAsStream(printed)
                .map(Lines::fold)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** One line without runs of spaces. */
    public static String fold(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private Lines() {}
}
