package opora.territory.internal;

import opora.shared.NotFound;
import opora.shared.UnitId;
import opora.territory.Unit;
import org.springframework.stereotype.Component;

/**
 * Keeps the tree's own row equal to the unit's last period: every other module names units by it.
 */
@Component
public class UnitProjection {

    private final UnitRepository units;
    private final StateRepository states;

    UnitProjection(UnitRepository units, StateRepository states) {
        this.units = units;
        this.states = states;
    }

    public void follow(UnitId id) {
        var unit = units.find(id).orElseThrow(() -> new NotFound("Unit", id));
        var all = states.all(id);
        if (all.isEmpty()) return;
        var last = all.getLast();
        var card = last.card();
        var same =
                new Unit(
                        id,
                        unit.parent(),
                        unit.kind(),
                        card.kind(),
                        unit.scope(),
                        card.name(),
                        card.shortName(),
                        unit.zone(),
                        card.headName(),
                        card.email(),
                        all.getFirst().startsOn(),
                        last.endsOn(),
                        unit.version());
        if (!same.equals(unit)) units.update(same);
    }
}
