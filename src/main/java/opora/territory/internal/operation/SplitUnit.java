package opora.territory.internal.operation;

import static opora.shared.Permission.ORGANISATION_REORGANISE;

import java.time.LocalDate;
import java.util.List;
import opora.shared.RuleViolation;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.NewOrganisation;
import opora.territory.OperationKind;
import opora.territory.OrganisationKind;
import opora.territory.Unit;
import opora.territory.internal.Founding;
import opora.territory.internal.StateRepository;
import opora.territory.internal.UnitRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Splits organisations off one that goes on working (выделение). Where it ends too (разделение), it
 * is joined to one of them afterwards, so that people and measures have somewhere to go.
 */
@Service
@Transactional
public class SplitUnit {

    private static final int MOST = 10;

    private final Reach reach;
    private final Founding founding;
    private final UnitRepository units;
    private final StateRepository states;
    private final OperationRepository operations;

    SplitUnit(
            Reach reach,
            Founding founding,
            UnitRepository units,
            StateRepository states,
            OperationRepository operations) {
        this.reach = reach;
        this.founding = founding;
        this.units = units;
        this.states = states;
        this.operations = operations;
    }

    public List<Unit> split(
            Viewer viewer, UnitId id, List<String> names, LocalDate on, String act) {
        var unit = reach.organisation(viewer, ORGANISATION_REORGANISE, id);
        reach.past(viewer, on);
        var ground = Reach.act(act);
        var wanted = names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
        if (wanted.isEmpty()) throw new RuleViolation("operation.split.names");
        if (wanted.size() > MOST) throw new RuleViolation("operation.split.many", MOST);
        operations.ground(ground);
        var there = reach.last(id, on);
        var parent = units.find(java.util.Objects.requireNonNull(unit.parent())).orElseThrow();
        var kind =
                unit.organisationKind() == null
                        ? OrganisationKind.PARTNER
                        : unit.organisationKind();
        var added =
                wanted.stream()
                        .map(name ->
                                founding.organisation(
                                        viewer,
                                        parent,
                                        new NewOrganisation(
                                                OrganisationKind.of(name).orElse(kind),
                                                name,
                                                "",
                                                "",
                                                "",
                                                on)))
                        .toList();
        var operation =
                operations.insert(
                        viewer,
                        Done.of(OperationKind.SPLIT, there, on, ground)
                                .with(added.stream().map(Unit::id).toList())
                                .between(there.card().name(), String.join("; ", wanted)));
        for (var one : added)
            states.all(one.id()).forEach(state -> states.ground(state.id(), operation));
        return added;
    }
}
