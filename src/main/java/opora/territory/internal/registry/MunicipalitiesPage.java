package opora.territory.internal.registry;

import java.util.List;
import java.util.Map;
import opora.territory.Unit;

/** Regions with their municipalities. */
public record MunicipalitiesPage(Map<Unit, List<Unit>> regions, boolean founding) {

    public boolean empty() {
        return regions.values().stream().allMatch(List::isEmpty);
    }
}
