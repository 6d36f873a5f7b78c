package opora.territory.internal.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import opora.shared.UnitId;
import opora.territory.OrganisationKind;
import opora.territory.Unit;
import opora.territory.UnitState;

/**
 * A municipality as a tree.
 *
 * @param above region and federation, the highest first, as far as they are seen
 * @param under what was made on the base of an organisation
 */
public record TreePage(
        Unit top,
        List<Unit> above,
        Map<OrganisationKind, List<UnitState>> kinds,
        Map<UnitId, List<UnitState>> under,
        LocalDate day,
        int size) {

    public List<UnitState> under(UnitState line) {
        return under.getOrDefault(line.unit(), List.of());
    }
}
