package opora.territory.internal.operation;

import static opora.shared.Permission.ORGANISATION_REORGANISE;

import java.time.LocalDate;
import java.util.UUID;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.OperationKind;
import opora.territory.OperationUndone;
import opora.territory.Unit;
import opora.territory.UnitOperation;
import opora.territory.UnitState;
import opora.territory.internal.StateRepository;
import opora.territory.internal.UnitProjection;
import opora.territory.internal.UnitRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Undoes a mistaken operation by a reverse one. Only the last thing done to a unit can be undone:
 * what was built on it would otherwise hang in the air.
 */
@Service
@Transactional
public class UndoOperation {

    private final Reach reach;
    private final UnitRepository units;
    private final StateRepository states;
    private final OperationRepository operations;
    private final UnitProjection projection;
    private final MoveUnit moves;
    private final Following following;
    private final ApplicationEventPublisher events;

    UndoOperation(
            Reach reach,
            UnitRepository units,
            StateRepository states,
            OperationRepository operations,
            UnitProjection projection,
            MoveUnit moves,
            Following following,
            ApplicationEventPublisher events) {
        this.reach = reach;
        this.units = units;
        this.states = states;
        this.operations = operations;
        this.projection = projection;
        this.moves = moves;
        this.following = following;
        this.events = events;
    }

    public UnitId undo(Viewer viewer, UUID id, String reason) {
        var mistake = operations.find(id).orElseThrow(() -> new NotFound("Operation", id));
        var unit = reach.organisation(viewer, ORGANISATION_REORGANISE, mistake.unit());
        if (reason.isBlank()) throw new RuleViolation("operation.undo.reason");
        if (!last(mistake)) throw new RuleViolation("operation.undo.notLast");
        operations.ground(reason.strip());
        var now = states.all(unit.id()).getLast();
        operations.insert(
                viewer,
                Done.of(OperationKind.UNDO, now, reach.today(viewer), reason.strip())
                        .with(mistake.others())
                        .between(mistake.after(), mistake.before())
                        .undoing(id));
        switch (mistake.kind()) {
            case RENAME, CHANGE -> joinPeriods(mistake);
            case CLOSE, JOIN -> reopen(mistake);
            case SPLIT -> mistake.others().forEach(other -> annul(viewer, other, mistake.on()));
            case MOVE -> back(viewer, unit, mistake);
            case FOUND, REOPEN, UNDO -> throw new RuleViolation("operation.undo.kind");
        }
        following.undo(id);
        projection.follow(unit.id());
        events.publishEvent(
                new OperationUndone(mistake.kind(), unit.id(), mistake.others(), mistake.on()));
        return unit.id();
    }

    /** Whether nothing was done to the unit after it, what was undone aside. */
    private boolean last(UnitOperation mistake) {
        return operations.of(mistake.unit()).stream()
                .filter(one -> one.unit().equals(mistake.unit()))
                .filter(one -> !one.undone() && one.kind() != OperationKind.UNDO)
                .findFirst()
                .map(UnitOperation::id)
                .filter(mistake.id()::equals)
                .isPresent();
    }

    private void joinPeriods(UnitOperation mistake) {
        var all = states.all(mistake.unit());
        for (int at = 1; at < all.size(); at++) {
            if (!mistake.id().equals(all.get(at).operation())) continue;
            join(all.get(at - 1), all.get(at));
            return;
        }
        throw new RuleViolation("operation.undo.corrected");
    }

    /** The period before takes the days of the mistaken one. */
    private void join(UnitState before, UnitState mistaken) {
        states.delete(mistaken.id());
        states.update(before.ended(mistaken.endsOn(), mistaken.ending()));
    }

    private void reopen(UnitOperation mistake) {
        var last = states.all(mistake.unit()).getLast();
        states.update(last.ended(null, null));
    }

    /** What was split off by mistake never was: no day shows it, its row stays for the journal. */
    private void annul(Viewer viewer, UnitId other, LocalDate on) {
        reach.organisation(viewer, ORGANISATION_REORGANISE, other);
        var all = states.all(other);
        if (all.size() != 1 || !states.under(other, on).isEmpty())
            throw new RuleViolation("operation.undo.used", all.getLast().card().called());
        states.delete(all.getFirst().id());
        units.end(other, on.minusDays(1));
    }

    /** To the very path it had, where its past has been lying. */
    private void back(Viewer viewer, Unit unit, UnitOperation mistake) {
        var former = mistake.others().getFirst();
        var parent = reach.own(viewer, ORGANISATION_REORGANISE, former);
        var all = states.all(unit.id());
        var before = all.size() > 1 ? all.get(all.size() - 2) : all.getFirst();
        var part = before.scope().substring(parent.scope().length());
        moves.go(unit, parent, part, mistake.on(), mistake.id(), mistake.act(), false);
        states.rejoin(before.scope());
    }
}
