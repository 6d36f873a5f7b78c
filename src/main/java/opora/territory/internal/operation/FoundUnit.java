package opora.territory.internal.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import opora.shared.Viewer;
import opora.territory.OperationKind;
import opora.territory.OrganisationCard;
import opora.territory.Unit;
import opora.territory.internal.StateRepository;
import org.springframework.stereotype.Component;

/**
 * Says the rest of an organisation just founded, and writes its founding down where an act says so.
 */
@Component
public class FoundUnit {

    private final StateRepository states;
    private final OperationRepository operations;
    private final Reach reach;

    FoundUnit(StateRepository states, OperationRepository operations, Reach reach) {
        this.states = states;
        this.operations = operations;
        this.reach = reach;
    }

    public void begin(Viewer viewer, Unit unit, OrganisationCard card, String act) {
        var first = states.all(unit.id()).getFirst();
        var ground = act.strip();
        states.update(first.saying(card, ground));
        if (ground.isEmpty()) return;
        operations.ground(ground);
        LocalDate on = Objects.requireNonNullElse(unit.startsOn(), reach.today(viewer));
        var parent = unit.parent();
        var done =
                Done.of(OperationKind.FOUND, first, on, ground)
                        .with(parent == null ? List.of() : List.of(parent))
                        .between("", card.name());
        states.ground(first.id(), operations.insert(viewer, done));
    }
}
