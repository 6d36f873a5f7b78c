package opora.roadmap.internal.view.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the list of roadmaps is narrowed to (отбор дорожных карт).
 *
 * @param direction code of the quality-management mechanisms, «2.2»
 * @param ground an act the roadmap or one of its measures leans on
 * @param tag of the roadmap or of one of its measures
 */
public record CatalogueFilter(
        @Nullable String kind,
        @Nullable String direction,
        @Nullable String status,
        @Nullable String q,
        @Nullable UUID ground,
        @Nullable UUID tag) {

    boolean lets(RoadmapLine line) {
        return same(kind, line.kind())
                && same(direction, line.direction())
                && same(status, line.status())
                && (q == null || q.isBlank() || folded(line.title()).contains(folded(q.strip())));
    }

    public boolean narrows() {
        return given(kind) || given(direction) || given(status) || given(q) || byThings();
    }

    /** Whether it asks about what stands in other tables. */
    boolean byThings() {
        return ground != null || tag != null;
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static boolean same(@Nullable String asked, String value) {
        return !given(asked) || value.equals(asked);
    }

    private static String folded(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).replace('ё', 'е');
    }
}
