package opora.staff.internal;

import java.util.ArrayList;
import java.util.List;
import opora.shared.NotFound;
import opora.shared.UnitId;
import opora.shared.Viewers;
import opora.territory.OperationUndone;
import opora.territory.OrganisationClosed;
import opora.territory.OrganisationJoined;
import opora.territory.OrganisationMoving;
import opora.territory.TerritoryApi;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What people's standing follows from goes on elsewhere or ends when their organisation does. At
 * the end of the same transaction, once the database's procedures have carried the jobs over.
 */
@Component
class UnitsReorganised {

    private final TerritoryApi territory;
    private final FactRows rows;
    private final Standings standings;

    UnitsReorganised(TerritoryApi territory, FactRows rows, Standings standings) {
        this.territory = territory;
        this.rows = rows;
        this.standings = standings;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void on(OrganisationJoined event) {
        recompute(List.of(event.successor().id(), event.unit().id()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void on(OrganisationClosed event) {
        recompute(List.of(event.unit().id()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void on(OrganisationMoving event) {
        recompute(List.of(event.unit().id()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void on(OperationUndone event) {
        var units = new ArrayList<UnitId>(event.others());
        units.add(event.unit());
        recompute(units);
    }

    /** Branches go with their organisation; a unit above it is not looked under. */
    private void recompute(List<UnitId> units) {
        var viewer = Viewers.current();
        var moved = units.getLast();
        var scope =
                territory.units(viewer, List.of(moved)).values().stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("Unit", moved))
                        .scope();
        standings.recompute(viewer, rows.people(units, scope));
    }
}
