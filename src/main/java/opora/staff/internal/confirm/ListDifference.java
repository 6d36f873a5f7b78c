package opora.staff.internal.confirm;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One person in a confirmed list and in the list of today (что изменилось после подтверждения).
 *
 * @param then null for who came after the confirmation
 * @param now null for who is no longer in the list
 */
public record ListDifference(@Nullable ListLine then, @Nullable ListLine now) {

    /** What happened to him since. */
    public enum Kind {
        SAME,
        CHANGED,
        GONE,
        NEW
    }

    static List<ListDifference> of(List<ListLine> then, List<ListLine> now) {
        var today = byPerson(now);
        var all = new ArrayList<ListDifference>();
        for (var line : then) all.add(new ListDifference(line, today.remove(line.person())));
        for (var line : now)
            if (today.containsKey(line.person())) all.add(new ListDifference(null, line));
        return all;
    }

    private static java.util.Map<UUID, ListLine> byPerson(List<ListLine> lines) {
        return lines.stream().collect(toMap(ListLine::person, Function.identity()));
    }

    public Kind kind() {
        if (then == null) return Kind.NEW;
        if (now == null) return Kind.GONE;
        return then.digest().equals(now.digest()) ? Kind.SAME : Kind.CHANGED;
    }

    /** As it was confirmed; who came later as he is. */
    public ListLine shown() {
        return then != null ? then : java.util.Objects.requireNonNull(now);
    }
}
