package opora.territory.internal.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import opora.shared.UnitId;
import opora.territory.Unit;
import opora.territory.UnitState;
import opora.territory.UnitStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the registry shows.
 *
 * @param total how many the filter finds
 * @param facets values with their counts by the name of the facet
 * @param closed how many are closed by the day
 * @param next key of the next page
 */
public record RegistryPage(
        Unit where,
        LocalDate day,
        boolean past,
        List<UnitState> lines,
        Map<UnitId, List<UnitStatus>> statuses,
        Map<UnitId, Unit> parents,
        Map<String, Map<String, Integer>> facets,
        int total,
        int closed,
        @Nullable String next,
        boolean editable) {

    public List<UnitStatus> statuses(UnitState line) {
        return statuses.getOrDefault(line.unit(), List.of());
    }

    public Map<String, Integer> facet(String name) {
        return facets.getOrDefault(name, Map.of());
    }
}
