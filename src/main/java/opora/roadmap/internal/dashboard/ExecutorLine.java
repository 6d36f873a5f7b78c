package opora.roadmap.internal.dashboard;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one executor answers (исполнитель в сводке).
 *
 * @param asked dates that have come
 * @param answered of them answered, decided on or not
 * @param last when he answered last; null: never
 */
public record ExecutorLine(
        @Nullable UUID unit,
        @Nullable UUID person,
        String name,
        int asked,
        int answered,
        @Nullable Instant last) {

    public int silent() {
        return asked - answered;
    }

    public int percent() {
        return asked == 0 ? 100 : 100 * answered / asked;
    }

    public boolean activeSince(Instant moment) {
        return last != null && !last.isBefore(moment);
    }

    public String key() {
        return unit == null ? "person=" + person : "unit=" + unit;
    }
}
