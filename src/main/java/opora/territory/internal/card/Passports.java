package opora.territory.internal.card;

import static opora.shared.Permission.TERRITORY_READ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import opora.shared.NotFound;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.OperationKind;
import opora.territory.Passport;
import opora.territory.UnitOperation;
import opora.territory.UnitState;
import opora.territory.UnitStatus;
import opora.territory.internal.StateRepository;
import opora.territory.internal.operation.OperationRepository;
import opora.territory.internal.status.StatusRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that is known of an organisation on a day. */
@Service
@Transactional(readOnly = true)
public class Passports {

    private final StateRepository states;
    private final StatusRepository statuses;
    private final OperationRepository operations;

    Passports(StateRepository states, StatusRepository statuses, OperationRepository operations) {
        this.states = states;
        this.statuses = statuses;
        this.operations = operations;
    }

    /** On a day without a period the nearest one is shown: the last before, else the first. */
    public Passport passport(Viewer viewer, UnitId id, LocalDate day) {
        viewer.require(TERRITORY_READ);
        var all = states.all(id);
        if (all.isEmpty()) throw new NotFound("Unit", id);
        var state = at(all, day);
        return new Passport(
                state,
                day,
                above(state, day),
                statuses.all(id).stream().filter(one -> one.on(day)).toList(),
                states.under(id, day).stream().filter(Passports::organisation).toList(),
                operations.of(id).stream().filter(one -> shown(one, day)).toList());
    }

    List<UnitState> periods(UnitId id) {
        return states.all(id);
    }

    List<UnitStatus> statuses(UnitId id) {
        return statuses.all(id);
    }

    private static UnitState at(List<UnitState> all, LocalDate day) {
        return all.stream()
                .filter(one -> one.covers(day))
                .findFirst()
                .orElseGet(() -> {
                    var startsOn = all.getFirst().startsOn();
                    return startsOn != null && day.isBefore(startsOn)
                            ? all.getFirst()
                            : all.getLast();
                });
    }

    private List<Passport.Place> above(UnitState state, LocalDate day) {
        var chain = new ArrayList<Passport.Place>();
        var parent = state.parent();
        while (parent != null) {
            var next = states.on(parent, day);
            if (next.isEmpty()) break;
            var card = next.get().card();
            chain.add(new Passport.Place(parent, card.called(), card.kind()));
            parent = next.get().parent();
        }
        return chain;
    }

    private static boolean organisation(UnitState state) {
        return state.card().kind() != null;
    }

    /** A mistake and its undoing are history of the journal, not of the organisation. */
    private static boolean shown(UnitOperation one, LocalDate day) {
        return !one.undone() && one.kind() != OperationKind.UNDO && !one.on().isAfter(day);
    }
}
