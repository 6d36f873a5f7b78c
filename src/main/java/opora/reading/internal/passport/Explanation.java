package opora.reading.internal.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a document explains of itself before its table: who is responsible, and its goal. */
final class Explanation {

    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern RESPONSIBLE =
            Pattern.compile(
                    "(?:ответственны[ей]|исполнители)\\s+за\\s+(?:реализаци|исполнени|выполнени)\\p{L}+[^:]{0,80}:\\s*(.*)",
                    FLAGS);
    private static final Pattern GOAL =
            Pattern.compile(
                    "цел[ьи]\\s*(?:[«\"]?дорожной\\s+карты[»\"]?|плана|программы|комплекса\\s+мер)?\\s*[:–—-]\\s*(.*)",
                    FLAGS);
    private static final Pattern BULLET = Pattern.compile("^[-–—•·*o]\\s*|^\\d{1,2}[.)]\\s*");
    private static final int MOST = 12;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_GOAL = 900;

    static List<String> responsible(List<String> lines, int to) {
        for (var i = 0; i < to; i++) {
            var heading = RESPONSIBLE.matcher(lines.get(i));
            if (!heading.matches()) continue;
            var named = new ArrayList<String>();
            for (var one : heading.group(1).split(";", -1)) add(one, named);
            for (var at = i + 1; at < Math.min(to, i + MOST) && goesOn(lines, at); at++)
                add(lines.get(at), named);
            return named;
        }
        return List.of();
    }

    /** A line of a list; the first that is none ends it. */
    private static boolean goesOn(List<String> lines, int at) {
        var line = lines.get(at);
        var before = lines.get(at - 1).strip();
        return line.length() <= LONGEST_NAME
                && !GOAL.matcher(line).matches()
                && (before.endsWith(";")
                        || before.endsWith(":")
                        || before.endsWith(",")
                        || BULLET.matcher(line).find());
    }

    private static void add(String line, List<String> named) {
        var one =
                BULLET.matcher(line.strip()).replaceFirst("").replaceAll("[;.,]\\s*$", "").strip();
        if (!one.isEmpty()) named.add(one.replaceAll("(?<=\\.)\\s*[-–—]\\s*(?=\\p{Ll})", " – "));
    }

    static @Nullable String goal(List<String> lines, int to) {
        for (var i = 0; i < to; i++) {
            var found = GOAL.matcher(lines.get(i));
            if (!found.matches()) continue;
            var said = found.group(1).strip();
            if (said.isEmpty() && i + 1 < to) said = lines.get(i + 1).strip();
            return said.isEmpty() || said.length() > LONGEST_GOAL ? null : said;
        }
        return null;
    }

    private Explanation() {}
}
