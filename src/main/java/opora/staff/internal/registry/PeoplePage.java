package opora.staff.internal.registry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page of people shows (страница «Люди»).
 *
 * @param slips nothing had the words, so these are like them
 * @param next address of the page after; null when this is the last
 * @param merges cards entered twice may be looked for
 * @param waiting how many handed over wait for an answer here; below nought when one may not say
 * @param units names of the organisations where those shown work
 */
public record PeoplePage(
        PeopleFilter filter,
        List<PeopleLine> lines,
        List<FacetShown> facets,
        int all,
        boolean slips,
        @Nullable String next,
        Map<UUID, String> units,
        List<SavedLists.Line> saved,
        boolean editable,
        boolean merges,
        int waiting) {

    public PeoplePage {
        lines = List.copyOf(lines);
        facets = List.copyOf(facets);
        units = Map.copyOf(units);
        saved = List.copyOf(saved);
    }

    public String unit(UUID id) {
        return units.getOrDefault(id, "");
    }
}
