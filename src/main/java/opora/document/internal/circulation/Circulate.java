package opora.document.internal.circulation;

import static opora.shared.Permission.CIRCULATE;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import opora.document.Circulated;
import opora.person.PersonApi;
import opora.person.PlacedPerson;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends documents for acquaintance, names people, closes (доведение до сведения). */
@Service
@Transactional
class Circulate {

    private final CirculationRepository circulations;
    private final AddresseeRepository addressees;
    private final Circulations seen;
    private final Things things;
    private final TerritoryApi territory;
    private final PersonApi people;

    Circulate(
            CirculationRepository circulations,
            AddresseeRepository addressees,
            Circulations seen,
            Things things,
            TerritoryApi territory,
            PersonApi people) {
        this.circulations = circulations;
        this.addressees = addressees;
        this.seen = seen;
        this.things = things;
        this.territory = territory;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public List<Circulated> things(Viewer viewer) {
        viewer.require(CIRCULATE);
        return things.choice(viewer);
    }

    /** Organisations with a head of their own; councils and associations are not among them. */
    @Transactional(readOnly = true)
    public List<Unit> units(Viewer viewer) {
        viewer.require(CIRCULATE);
        return territory.organisations(viewer, viewer.municipality()).stream()
                .filter(unit -> Scopes.within(unit.scope(), viewer.scope()))
                .filter(unit -> {
                    var kind = unit.organisationKind();
                    return kind != null && kind.legal();
                })
                .toList();
    }

    UUID send(Viewer viewer, CirculationForm form) {
        viewer.require(CIRCULATE);
        var one = Circulation.send(viewer.scope(), viewer.actor(), form, seen.today(viewer));
        var brought = things.named(viewer, form.things());
        var all = units(viewer);
        var chosen =
                form.everybody()
                        ? all
                        : all.stream()
                                .filter(unit -> form.units().contains(unit.id().value()))
                                .toList();
        if (!form.everybody() && chosen.size() < form.units().stream().distinct().count())
            throw new NotFound("Unit", form.units());
        circulations.insert(one, brought);
        addressees.add(one, chosen);
        return one.id();
    }

    /**
     * @return how many were not addressed before
     */
    int name(Viewer viewer, UUID id, Collection<UUID> who) {
        var one = seen.own(viewer, id);
        one.mustBeOpen();
        var named = new LinkedHashMap<PlacedPerson, String>();
        for (var person : who) {
            var places = people.workplaces(viewer, new PersonId(person));
            if (places.isEmpty()) throw new NotFound("Person", person);
            var unit = places.getFirst();
            people.working(viewer, List.of(unit)).stream()
                    .filter(there -> there.person().id().value().equals(person))
                    .findFirst()
                    .ifPresent(there -> named.put(there, scope(viewer, unit)));
        }
        return addressees.add(one, named, false, viewer.actor(), seen.today(viewer));
    }

    private String scope(Viewer viewer, UnitId unit) {
        return territory.unit(viewer, unit).scope();
    }

    void close(Viewer viewer, UUID id) {
        var today = seen.today(viewer);
        update(viewer, id, one -> one.close(today));
    }

    void reopen(Viewer viewer, UUID id) {
        update(viewer, id, Circulation::reopen);
    }

    private void update(Viewer viewer, UUID id, UnaryOperator<Circulation> change) {
        circulations.update(change.apply(seen.own(viewer, id)));
    }
}
