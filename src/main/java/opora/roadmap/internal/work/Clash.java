package opora.roadmap.internal.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Two lines that stand in each other's way (накладка). */
public record Clash(Kind kind, WorkItem one, WorkItem other) {

    /** What they share, the worst first. */
    public enum Kind {
        RESPONSIBLE,
        VENUE,
        TIME
    }

    /**
     * Lines of the same day and hour, worst when they need the same place or person; without an
     * hour only the same place on the same day is a clash, since most lines have none.
     */
    public static List<Clash> in(List<WorkItem> items) {
        var clashes = new ArrayList<Clash>();
        for (int at = 0; at < items.size(); at++) {
            for (int after = at + 1; after < items.size(); after++) {
                var one = items.get(at);
                var other = items.get(after);
                if (!one.oneDay() || !other.oneDay()) continue;
                if (!one.startsOn().equals(other.startsOn())) continue;
                add(clashes, one, other);
            }
        }
        return clashes;
    }

    private static void add(List<Clash> clashes, WorkItem one, WorkItem other) {
        var venue = same(one.venue(), other.venue());
        if (one.at() == null || other.at() == null) {
            if (venue) clashes.add(new Clash(Kind.VENUE, one, other));
            return;
        }
        if (!Objects.equals(one.at(), other.at())) return;
        if (same(one.responsible(), other.responsible()))
            clashes.add(new Clash(Kind.RESPONSIBLE, one, other));
        else clashes.add(new Clash(venue ? Kind.VENUE : Kind.TIME, one, other));
    }

    private static boolean same(String one, String other) {
        return !one.isBlank() && plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
