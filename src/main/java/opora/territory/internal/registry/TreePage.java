package opora.territory.internal.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opora.shared.UnitId;
import opora.territory.Coordinators.Coordinator;
import opora.territory.Level;
import opora.territory.OrganisationKind;
import opora.territory.Unit;
import opora.territory.UnitState;

/**
 * A municipality as a tree.
 *
 * @param above region and federation, the highest first, as far as they are seen
 * @param coordinators of every level
 * @param under what was made on the base of an organisation
 */
public record TreePage(
        Unit top,
        List<Unit> above,
        List<Coordinator> coordinators,
        Map<OrganisationKind, List<UnitState>> kinds,
        Map<UnitId, List<UnitState>> under,
        LocalDate day,
        int size) {

    public List<UnitState> under(UnitState line) {
        return under.getOrDefault(line.unit(), List.of());
    }

    /** The systems nested into each other: federal, regional, municipal. */
    public List<Unit> levels() {
        var all = new ArrayList<>(above);
        all.add(top);
        return all;
    }

    public List<Coordinator> of(Unit level) {
        var wanted =
                switch (level.kind()) {
                    case FEDERATION -> Level.FEDERAL;
                    case REGION -> Level.REGIONAL;
                    case MUNICIPALITY -> Level.MUNICIPAL;
                    case ORGANISATION -> Level.ORGANISATION;
                };
        return coordinators.stream().filter(one -> one.level() == wanted).toList();
    }
}
