package opora.staff.internal.transfer;

import static opora.shared.Permission.PEOPLE_EDIT;

import java.util.List;
import java.util.UUID;
import opora.person.PersonApi;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.staff.internal.Personnel;
import opora.staff.internal.rule.Employment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The part of whoever is addressed: he takes the person with his history, or does not. */
@Service
@Transactional
public class Arrivals {

    private final TransferRepository transfers;
    private final Personnel personnel;
    private final PersonApi people;

    Arrivals(TransferRepository transfers, Personnel personnel, PersonApi people) {
        this.transfers = transfers;
        this.personnel = personnel;
        this.people = people;
    }

    @Transactional(readOnly = true)
    List<Arrival> all(Viewer viewer) {
        viewer.require(PEOPLE_EDIT);
        return transfers.arrivals(viewer);
    }

    /** How many wait for an answer. */
    @Transactional(readOnly = true)
    public int waiting(Viewer viewer) {
        return viewer.may(PEOPLE_EDIT) ? transfers.waiting(viewer) : 0;
    }

    @Transactional(readOnly = true)
    Arrival arrival(Viewer viewer, UUID id) {
        viewer.require(PEOPLE_EDIT);
        return transfers.arrival(viewer, id).orElseThrow(() -> new NotFound("Arrival", id));
    }

    /** The same person goes on here; from now on his card is this employer's too. */
    void accept(Viewer viewer, UUID id, Employment job) {
        var arrival = open(viewer, id);
        if (!Scopes.within(job.scope(), arrival.scope()))
            throw new RuleViolation("transfer.unit").at("unit");
        if (!job.startsOn().isAfter(arrival.lastDay()))
            throw new RuleViolation("transfer.early").at("startsOn");
        transfers.decide(arrival, "ACCEPTED", "");
        // the place first: by it he is known here
        people.settle(
                viewer,
                new PersonId(arrival.person()),
                new UnitId(job.unit()),
                job.title(),
                job.startsOn());
        personnel.employ(viewer, job);
    }

    void refuse(Viewer viewer, UUID id, String reason) {
        var arrival = open(viewer, id);
        if (reason.isBlank()) throw new RuleViolation("transfer.reason").at("reason");
        transfers.decide(arrival, "REFUSED", reason.strip());
    }

    private Arrival open(Viewer viewer, UUID id) {
        var arrival = arrival(viewer, id);
        if (!arrival.waiting()) throw new RuleViolation("transfer.decided");
        return arrival;
    }
}
