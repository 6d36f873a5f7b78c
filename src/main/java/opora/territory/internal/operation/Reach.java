package opora.territory.internal.operation;

import java.time.Clock;
import java.time.LocalDate;
import opora.shared.Forbidden;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.Ending;
import opora.territory.Unit;
import opora.territory.UnitKind;
import opora.territory.UnitState;
import opora.territory.internal.StateRepository;
import opora.territory.internal.UnitRepository;
import org.springframework.stereotype.Component;

/** What every operation asks first: whether it is one's own, the day, the act, the last period. */
@Component
public class Reach {

    private final UnitRepository units;
    private final StateRepository states;
    private final Clock clock;

    Reach(UnitRepository units, StateRepository states, Clock clock) {
        this.units = units;
        this.states = states;
        this.clock = clock;
    }

    /** An organisation at or under the hat's unit. */
    public Unit organisation(Viewer viewer, Permission permission, UnitId id) {
        var unit = own(viewer, permission, id);
        if (unit.kind() != UnitKind.ORGANISATION)
            throw new RuleViolation("operation.notOrganisation");
        return unit;
    }

    public Unit own(Viewer viewer, Permission permission, UnitId id) {
        viewer.require(permission);
        var unit = units.find(id).orElseThrow(() -> new NotFound("Unit", id));
        if (!Scopes.within(unit.scope(), viewer.scope())) throw new Forbidden("the unit");
        return unit;
    }

    /**
     * The period a day falls into, which must be the last: nothing is done behind a later change.
     */
    UnitState last(UnitId id, LocalDate day) {
        var all = states.all(id);
        if (all.isEmpty()) throw new NotFound("UnitState", id);
        var last = all.getLast();
        if (last.ending() == Ending.CLOSED) throw new RuleViolation("operation.closed");
        if (last.covers(day)) return last;
        throw new RuleViolation(
                all.getFirst().covers(day) || all.size() > 1
                        ? "operation.notLast"
                        : "operation.early");
    }

    /** The last day before, in whatever period it falls. */
    void past(Viewer viewer, LocalDate on) {
        if (on.isAfter(today(viewer))) throw new RuleViolation("operation.future");
    }

    static String act(String typed) {
        if (typed.isBlank()) throw new RuleViolation("operation.act.empty");
        return typed.strip();
    }

    public LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
