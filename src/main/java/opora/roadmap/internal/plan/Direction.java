package opora.roadmap.internal.plan;

import java.util.regex.Pattern;

/**
 * Direction of the quality-management mechanisms, «2.2» (направление механизмов управления
 * качеством).
 */
final class Direction {

    /** The mechanisms have two halves of four directions each: 1.1–1.4 and 2.1–2.4. */
    private static final Pattern CODE =
            Pattern.compile("(?<![\\d.])([12]\\.[1-4])(?![\\d]|\\.\\d)");

    /** The code a title carries, or an empty string. */
    static String in(String title) {
        var found = CODE.matcher(title);
        return found.find() ? found.group(1) : "";
    }

    private Direction() {}
}
