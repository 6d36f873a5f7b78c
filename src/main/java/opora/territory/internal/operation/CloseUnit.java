package opora.territory.internal.operation;

import static opora.shared.Permission.ORGANISATION_REORGANISE;

import java.time.LocalDate;
import java.util.List;
import opora.shared.RuleViolation;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.Ending;
import opora.territory.OperationKind;
import opora.territory.OrganisationClosed;
import opora.territory.OrganisationJoined;
import opora.territory.UnitState;
import opora.territory.internal.StateRepository;
import opora.territory.internal.UnitProjection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes an organisation, with a successor or without one. */
@Service
@Transactional
public class CloseUnit {

    private final Reach reach;
    private final StateRepository states;
    private final OperationRepository operations;
    private final UnitProjection projection;
    private final Following following;
    private final ApplicationEventPublisher events;

    CloseUnit(
            Reach reach,
            StateRepository states,
            OperationRepository operations,
            UnitProjection projection,
            Following following,
            ApplicationEventPublisher events) {
        this.reach = reach;
        this.states = states;
        this.operations = operations;
        this.projection = projection;
        this.following = following;
        this.events = events;
    }

    /** Closed from the day after; it stays in reports of the past. */
    public void close(Viewer viewer, UnitId id, LocalDate lastDay, String act) {
        var unit = reach.organisation(viewer, ORGANISATION_REORGANISE, id);
        var ground = Reach.act(act);
        operations.ground(ground);
        var there = reach.last(id, lastDay);
        end(there, lastDay);
        var operation =
                operations.insert(viewer, Done.of(OperationKind.CLOSE, there, lastDay, ground));
        following.cut(operation, id, null, lastDay.plusDays(1));
        events.publishEvent(new OrganisationClosed(unit, lastDay, ground));
    }

    /**
     * @param on the first day without it: people and measures are the successor's from then
     */
    public void join(Viewer viewer, UnitId id, UnitId successorId, LocalDate on, String act) {
        var unit = reach.organisation(viewer, ORGANISATION_REORGANISE, id);
        var successor = reach.organisation(viewer, ORGANISATION_REORGANISE, successorId);
        if (unit.id().equals(successor.id())) throw new RuleViolation("operation.join.itself");
        reach.past(viewer, on);
        var ground = Reach.act(act);
        operations.ground(ground);
        reach.last(successorId, on);
        var there = reach.last(id, on.minusDays(1));
        end(there, on.minusDays(1));
        var operation =
                operations.insert(
                        viewer,
                        Done.of(OperationKind.JOIN, there, on, ground)
                                .with(List.of(successorId))
                                .between(there.card().name(), successor.name()));
        following.cut(operation, id, successorId, on);
        events.publishEvent(new OrganisationJoined(unit, successor, on, ground));
    }

    private void end(UnitState there, LocalDate lastDay) {
        var inside = states.under(there.unit(), lastDay);
        if (!inside.isEmpty())
            throw new RuleViolation("operation.units", inside.getFirst().card().called());
        states.update(there.ended(lastDay, Ending.CLOSED));
        projection.follow(there.unit());
    }
}
