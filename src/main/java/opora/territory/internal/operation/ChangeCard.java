package opora.territory.internal.operation;

import static opora.territory.OperationKind.CHANGE;
import static opora.territory.OperationKind.RENAME;

import java.time.LocalDate;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.Ending;
import opora.territory.OrganisationCard;
import opora.territory.UnitState;
import opora.territory.internal.StateRepository;
import opora.territory.internal.UnitProjection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says something else of a unit: from a day on, which begins a period, or as a correction of what
 * stands there.
 */
@Component
public class ChangeCard {

    private final StateRepository states;
    private final OperationRepository operations;
    private final UnitProjection projection;
    private final Reach reach;

    ChangeCard(
            StateRepository states,
            OperationRepository operations,
            UnitProjection projection,
            Reach reach) {
        this.states = states;
        this.operations = operations;
        this.projection = projection;
        this.reach = reach;
    }

    public void correct(Viewer viewer, UnitState there, OrganisationCard card) {
        states.update(there.saying(card, there.act()));
        projection.follow(there.unit());
    }

    public void from(
            Viewer viewer, UnitId unit, OrganisationCard card, LocalDate since, String act) {
        if (since.isAfter(reach.today(viewer))) throw new RuleViolation("operation.future");
        var there = states.on(unit, since).orElseThrow(() -> new RuleViolation("operation.early"));
        if (there.card().equals(card)) return;
        var renamed = !there.card().sameName(card);
        var ground = renamed ? Reach.act(act) : act.strip();
        operations.ground(ground);
        var done =
                Done.of(renamed ? RENAME : CHANGE, there, since, ground)
                        .between(there.card().name(), card.name());
        var operation = operations.insert(viewer, done);
        if (since.equals(there.startsOn())) {
            states.update(there.saying(card, ground));
        } else {
            states.update(there.ended(since.minusDays(1), Ending.CHANGED));
            states.insert(there.followed(Ids.next(), since, card, ground, operation));
        }
        projection.follow(unit);
    }

    /** The period looked at: of the day, or the last one of a unit that closed. */
    public UnitState at(UnitId unit, @Nullable LocalDate day) {
        if (day != null) {
            var then = states.on(unit, day);
            if (then.isPresent()) return then.get();
        }
        var all = states.all(unit);
        if (all.isEmpty()) throw new NotFound("Unit", unit);
        return all.getLast();
    }
}
