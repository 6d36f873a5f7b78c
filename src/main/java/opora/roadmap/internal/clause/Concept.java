package opora.roadmap.internal.clause;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A word with its meaning (понятие).
 *
 * @param scope path of the unit that keeps it; empty for the whole installation
 * @param clause number of the clause it stands in; null for none
 * @param roadmap the regulation of that clause
 */
public record Concept(
        UUID id,
        String scope,
        String name,
        List<String> abbreviations,
        String definition,
        String source,
        @Nullable UUID roadmap,
        @Nullable String clause,
        String roadmapTitle,
        long version) {

    public Concept {
        abbreviations = List.copyOf(abbreviations);
    }

    public boolean common() {
        return scope.isEmpty();
    }

    public String href() {
        return "/concepts/" + id;
    }
}
