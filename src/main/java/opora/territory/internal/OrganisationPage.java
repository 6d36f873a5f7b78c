package opora.territory.internal;

import java.util.List;
import java.util.Map;
import opora.territory.OrganisationKind;
import opora.territory.Unit;

/** What the list of organisations shows. */
public record OrganisationPage(
        Unit municipality,
        List<Unit> organisations,
        Map<OrganisationKind, Integer> kinds,
        int closed,
        boolean editable) {

    public int open() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }
}
