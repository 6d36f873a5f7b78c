package opora.territory.internal.operation;

import static opora.shared.Permission.ORGANISATION_REORGANISE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.OperationKind;
import opora.territory.OrganisationMoving;
import opora.territory.Unit;
import opora.territory.UnitKind;
import opora.territory.internal.Founding;
import opora.territory.internal.UnitRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves an organisation under another unit: a municipality, or an organisation whose branch it
 * becomes. One procedure of the database moves its path in every module.
 */
@Service
@Transactional
public class MoveUnit {

    private final Reach reach;
    private final UnitRepository units;
    private final Founding founding;
    private final OperationRepository operations;
    private final ApplicationEventPublisher events;
    private final Following following;

    MoveUnit(
            Reach reach,
            UnitRepository units,
            Founding founding,
            OperationRepository operations,
            ApplicationEventPublisher events,
            Following following) {
        this.reach = reach;
        this.units = units;
        this.founding = founding;
        this.operations = operations;
        this.events = events;
        this.following = following;
    }

    public void move(Viewer viewer, UnitId id, UnitId parentId, LocalDate on, String act) {
        var unit = reach.organisation(viewer, ORGANISATION_REORGANISE, id);
        var parent = reach.own(viewer, ORGANISATION_REORGANISE, parentId);
        if (parent.kind() == UnitKind.FEDERATION || parent.kind() == UnitKind.REGION)
            throw new RuleViolation("operation.move.place");
        if (parent.id().equals(unit.parent())) throw new RuleViolation("operation.move.same");
        if (Scopes.within(parent.scope(), unit.scope()))
            throw new RuleViolation("operation.move.inside");
        reach.past(viewer, on);
        var ground = Reach.act(act);
        operations.ground(ground);
        var there = reach.last(id, on);
        var before = unit.parent() == null ? "" : name(unit.parent());
        var others = unit.parent() == null ? List.<UnitId>of() : List.of(unit.parent());
        var operation =
                operations.insert(
                        viewer,
                        Done.of(OperationKind.MOVE, there, on, ground)
                                .with(others)
                                .between(before, parent.name()));
        go(unit, parent, units.nextPart(), on, operation, ground, true);
    }

    /**
     * @param part last part of the new path
     * @param cutting whether those who work there are cut at the day, so that the past stays behind
     */
    void go(
            Unit unit,
            Unit parent,
            String part,
            LocalDate on,
            UUID operation,
            String act,
            boolean cutting) {
        var elsewhere =
                !founding.municipalityOf(unit).id().equals(founding.municipalityOf(parent).id());
        events.publishEvent(new OrganisationMoving(unit, parent, on, elsewhere));
        if (elsewhere && cutting) following.cut(operation, unit.id(), unit.id(), on);
        following.move(unit.id(), parent.id(), part, on, operation, act);
    }

    private String name(UnitId id) {
        return units.find(id).map(Unit::name).orElse("");
    }
}
