package opora.roadmap.internal.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A secret link to a calendar (ссылка на календарь).
 *
 * @param roadmap title of the roadmap, empty for other kinds
 */
public record Feed(
        UUID id, Kind kind, @Nullable UUID roadmapId, String roadmap, Instant createdAt) {

    /** Whose dates it shows. */
    public enum Kind {
        PERSON,
        ROADMAP,
        MUNICIPALITY
    }
}
