package opora.territory.internal.status;

import static opora.shared.Permission.ORGANISATION_STATUS;
import static opora.shared.Permission.TERRITORY_READ;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.StatusKind;
import opora.territory.Unit;
import opora.territory.UnitStatus;
import opora.territory.internal.StateRepository;
import opora.territory.internal.operation.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives statuses by an act and ends them: one of a kind at a time. */
@Service
@Transactional
public class Statuses {

    private final StatusRepository statuses;
    private final StateRepository states;
    private final Reach reach;

    Statuses(StatusRepository statuses, StateRepository states, Reach reach) {
        this.statuses = statuses;
        this.states = states;
        this.reach = reach;
    }

    public List<UnitStatus> all(Viewer viewer, UnitId unit) {
        viewer.require(TERRITORY_READ);
        return statuses.all(unit);
    }

    /** An organisation a status may be given to. */
    Unit unit(Viewer viewer, UnitId id) {
        return reach.organisation(viewer, ORGANISATION_STATUS, id);
    }

    public void give(
            Viewer viewer,
            UnitId id,
            StatusKind kind,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            String act,
            String note) {
        var unit = reach.organisation(viewer, ORGANISATION_STATUS, id);
        if (act.isBlank()) throw new RuleViolation("status.act.empty");
        if (endsOn != null && endsOn.isBefore(startsOn))
            throw new RuleViolation("status.endsOn.early");
        var state =
                states.on(unit.id(), startsOn)
                        .orElseThrow(() -> new RuleViolation("status.startsOn.closed"));
        for (var there : statuses.all(unit.id()))
            if (there.kind() == kind && overlaps(there, startsOn, endsOn))
                throw new RuleViolation("status.kind.twice", there.act()).at("kind");
        statuses.insert(
                new UnitStatus(
                        Ids.next(), id, kind, startsOn, endsOn, act.strip(), note.strip(), 0),
                state);
    }

    /** The status ends with this day included. */
    public UnitId end(Viewer viewer, UUID statusId, LocalDate lastDay, String ground) {
        var status = mine(viewer, statusId);
        if (lastDay.isBefore(status.startsOn()))
            throw new RuleViolation("status.endsOn.early").at("lastDay");
        for (var there : statuses.all(status.unit()))
            if (there.kind() == status.kind()
                    && !there.id().equals(status.id())
                    && overlaps(there, status.startsOn(), lastDay))
                throw new RuleViolation("status.kind.twice", there.act()).at("lastDay");
        var note = ground.isBlank() ? status.note() : (status.note() + " " + ground).strip();
        statuses.end(status, lastDay, note);
        return status.unit();
    }

    /** What was given by mistake is taken out; the journal keeps it. */
    public UnitId remove(Viewer viewer, UUID statusId) {
        var status = mine(viewer, statusId);
        statuses.delete(status);
        return status.unit();
    }

    private UnitStatus mine(Viewer viewer, UUID id) {
        var status = statuses.find(id).orElseThrow(() -> new NotFound("UnitStatus", id));
        reach.organisation(viewer, ORGANISATION_STATUS, status.unit());
        return status;
    }

    private static boolean overlaps(
            UnitStatus there, LocalDate startsOn, @Nullable LocalDate endsOn) {
        return (endsOn == null || !there.startsOn().isAfter(endsOn))
                && (there.endsOn() == null || !startsOn.isAfter(there.endsOn()));
    }
}
