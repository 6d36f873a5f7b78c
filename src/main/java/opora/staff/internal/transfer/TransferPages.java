package opora.staff.internal.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import opora.person.PersonApi;
import opora.shared.PersonId;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.shared.web.Choice;
import opora.staff.internal.rule.Employment;
import opora.territory.TerritoryApi;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the form of a transfer together. */
@Service
@Transactional(readOnly = true)
class TransferPages {

    private final Transfers transfers;
    private final TransferRepository repository;
    private final Hiring hiring;
    private final PersonApi people;
    private final TerritoryApi territory;

    TransferPages(
            Transfers transfers,
            TransferRepository repository,
            Hiring hiring,
            PersonApi people,
            TerritoryApi territory) {
        this.transfers = transfers;
        this.repository = repository;
        this.hiring = hiring;
        this.people = people;
        this.territory = territory;
    }

    TransferPage page(Viewer viewer, UUID person, Way way) {
        var jobs = transfers.jobs(viewer, person);
        var names = new HashMap<UUID, String>();
        var units = jobs.stream().map(job -> new UnitId(job.unit())).toList();
        territory.units(viewer, units).forEach((id, unit) -> names.put(id.value(), unit.called()));
        return new TransferPage(
                people.person(viewer, new PersonId(person)),
                way,
                jobs,
                names,
                hiring.choices(viewer),
                way == Way.AWAY ? addresses(viewer, jobs) : List.of());
    }

    private List<Choice> addresses(Viewer viewer, List<Employment> jobs) {
        var choices = new ArrayList<Choice>();
        for (var unit : territory.organisations(viewer, viewer.municipality()))
            if (!Scopes.within(unit.scope(), viewer.scope())
                    && jobs.stream().noneMatch(job -> job.unit().equals(unit.id().value())))
                choices.add(new Choice(unit.id().toString(), unit.called()));
        for (var one : repository.addresses())
            if (!one.unit().equals(viewer.municipality().value()))
                choices.add(
                        new Choice(
                                one.unit().toString(),
                                one.region().isEmpty()
                                        ? one.name()
                                        : one.name() + " (" + one.region() + ")"));
        return choices;
    }
}
