package opora.roadmap.internal.published;

import java.time.LocalDate;
import java.util.UUID;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * A plan as everybody sees it (опубликованная дорожная карта).
 *
 * @param all occurrences that count, over the whole plan
 */
public record PublishedRoadmap(
        UUID id,
        String slug,
        String kind,
        String title,
        String goal,
        String actKind,
        String actNumber,
        @Nullable LocalDate actDate,
        Period period,
        String unit,
        int all,
        int done,
        int late) {

    public String href() {
        return "/public/" + slug;
    }

    public int ahead() {
        return Math.max(0, all - done - late);
    }
}
