package opora.roadmap.internal.today;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that changed since the last visit (что изменилось).
 *
 * @param kind «today.news.KIND» says it in words
 * @param who an executor's label, or the name of the person
 */
public record News(
        Kind kind, UUID measure, String title, String who, @Nullable UUID person, Instant at) {

    /** What happened. */
    public enum Kind {
        REPORTED,
        ACCEPTED,
        RETURNED,
        COMMENTED
    }

    News named(String name) {
        return new News(kind, measure, title, name, person, at);
    }
}
