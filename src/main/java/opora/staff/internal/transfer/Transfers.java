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
import opora.staff.internal.Dossiers;
import opora.staff.internal.Personnel;
import opora.staff.internal.rule.Employment;
import opora.territory.TerritoryApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sender's part: a person goes to another job here, is sent away, or left. */
@Service
@Transactional
class Transfers {

    private final TransferRepository transfers;
    private final Personnel personnel;
    private final PersonApi people;
    private final Dossiers dossiers;
    private final TerritoryApi territory;

    Transfers(
            TransferRepository transfers,
            Personnel personnel,
            PersonApi people,
            Dossiers dossiers,
            TerritoryApi territory) {
        this.transfers = transfers;
        this.personnel = personnel;
        this.people = people;
        this.dossiers = dossiers;
        this.territory = territory;
    }

    /** Jobs here that may end: those that go on, else the last one that ended. */
    @Transactional(readOnly = true)
    List<Employment> jobs(Viewer viewer, UUID person) {
        viewer.require(PEOPLE_EDIT);
        people.person(viewer, new PersonId(person));
        var here =
                dossiers.of(person).employments().stream()
                        .filter(job -> Scopes.within(job.scope(), viewer.scope()))
                        .toList();
        if (here.isEmpty()) throw new NotFound("Person", person);
        var open = here.stream().filter(job -> job.endsOn() == null).toList();
        return open.isEmpty() ? List.of(here.getFirst()) : open;
    }

    /** In one go: the job ends with its roles, the other begins. */
    void here(Viewer viewer, UUID person, TransferForm form, Employment next) {
        var job = personnel.employment(viewer, person, form.asked());
        if (!next.startsOn().isAfter(form.last()))
            throw new RuleViolation("transfer.early").at("startsOn");
        end(viewer, job, form);
        personnel.employ(viewer, next);
    }

    /** Lets him go; whoever is addressed decides. */
    UUID away(Viewer viewer, UUID person, TransferForm form) {
        var job = personnel.employment(viewer, person, form.asked());
        var to = address(viewer, form);
        if (to.unit().equals(job.unit())) throw new RuleViolation("transfer.same").at("address");
        if (transfers.waiting(person)) throw new RuleViolation("transfer.waiting");
        return send(viewer, job, form, to);
    }

    UUID out(Viewer viewer, UUID person, TransferForm form) {
        var job = personnel.employment(viewer, person, form.asked());
        return send(viewer, job, form, new Address(null, form.note()));
    }

    private record Address(@Nullable UUID id, String name) {

        UUID unit() {
            return id == null ? new UUID(0, 0) : id;
        }
    }

    private UUID send(Viewer viewer, Employment job, TransferForm form, Address to) {
        var name = people.person(viewer, new PersonId(job.person())).name().full();
        var id = transfers.insert(viewer, job, form, name, to.id(), to.name());
        end(viewer, job, form);
        if (to.id() != null && !transfers.send(id))
            throw new RuleViolation("transfer.address").at("address");
        return id;
    }

    private void end(Viewer viewer, Employment job, TransferForm form) {
        var last = form.last();
        if (last.isBefore(job.startsOn()))
            throw new RuleViolation("transfer.beforeStart").at("lastDay");
        if (!last.equals(job.endsOn())) personnel.change(viewer, job.until(last, form.ground()));
    }

    /** A municipality by name, an organisation there by its ИНН, or one of one's own. */
    private Address address(Viewer viewer, TransferForm form) {
        var asked = form.address();
        if (asked == null) throw new RuleViolation("transfer.address").at("address");
        for (var one : transfers.addresses()) {
            if (!one.unit().equals(asked)) continue;
            if (form.inn().isEmpty()) return new Address(asked, one.name());
            var unit = transfers.byInn(asked, form.inn());
            if (unit == null) throw new RuleViolation("transfer.inn").at("inn");
            return new Address(unit, one.name() + ", ИНН " + form.inn());
        }
        var unit = territory.unit(viewer, new UnitId(asked));
        return new Address(asked, unit.called());
    }

    @Transactional(readOnly = true)
    List<Transfer> sent(Viewer viewer) {
        viewer.require(PEOPLE_EDIT);
        return transfers.sent(viewer);
    }

    @Transactional(readOnly = true)
    Transfer transfer(Viewer viewer, UUID id) {
        viewer.require(PEOPLE_EDIT);
        return transfers.transfer(id).orElseThrow(() -> new NotFound("Transfer", id));
    }

    /**
     * Takes it back, while nobody has taken him.
     *
     * @param back his work goes on as if he had never been let go; his roles there come back
     */
    void withdraw(Viewer viewer, UUID id, boolean back) {
        var transfer = transfer(viewer, id);
        if (!transfers.withdraw(id)) throw new RuleViolation("transfer.taken");
        if (!back) return;
        var job = personnel.employment(viewer, transfer.person(), transfer.job());
        if (!transfer.lastDay().equals(job.endsOn())) throw new RuleViolation("transfer.changed");
        var unit = new UnitId(job.unit());
        people.comeBack(
                viewer,
                new PersonId(job.person()),
                unit,
                transfer.lastDay(),
                "перевод отозван: " + transfer.act());
        personnel.change(viewer, job.until(transfer.wasUntil(), ""));
    }
}
