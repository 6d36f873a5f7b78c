package opora.document.internal.circulation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import opora.document.Educators;
import opora.person.PersonApi;
import opora.shared.PersonId;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How everybody addressed stands, a few questions for all. Within a transaction only. */
@Component
class Addressees {

    private final AddresseeRepository rows;
    private final TerritoryApi territory;
    private final PersonApi people;
    private final Educators educators;

    Addressees(
            AddresseeRepository rows,
            TerritoryApi territory,
            PersonApi people,
            Educators educators) {
        this.rows = rows;
        this.territory = territory;
        this.people = people;
        this.educators = educators;
    }

    /**
     * @param units addressed organisations the viewer looks into
     * @param people those the sender named himself
     * @param everybody those to whom it was passed on too
     */
    record Standing(List<UnitLine> units, List<PersonLine> people, List<PersonLine> everybody) {

        static final Standing NOBODY = new Standing(List.of(), List.of(), List.of());

        /** Everybody who is asked: organisations and named people. */
        int all() {
            return units.size() + people.size();
        }

        int done() {
            return (int)
                    (units.stream().filter(one -> !owes(one.state())).count()
                            + people.stream().filter(one -> !owes(one.state())).count());
        }

        int late() {
            return (int)
                    (units.stream().filter(one -> one.state() == AcquaintState.LATE).count()
                            + people.stream()
                                    .filter(one -> one.state() == AcquaintState.LATE)
                                    .count());
        }

        private static boolean owes(AcquaintState state) {
            return state.owes() || state == AcquaintState.NOT_DONE;
        }
    }

    Standing of(Viewer viewer, Circulation one, LocalDate day) {
        return of(viewer, List.of(one), day).getOrDefault(one.id(), Standing.NOBODY);
    }

    Map<UUID, Standing> of(Viewer viewer, Collection<Circulation> some, LocalDate day) {
        if (some.isEmpty()) return Map.of();
        var ids = CirculationRepository.ids(some);
        var units = rows.units(ids);
        var addressed = rows.people(ids);
        var said = rows.said(ids);
        var wanted =
                units.values().stream().flatMap(List::stream).map(UnitId::new).collect(toSet());
        var known = territory.units(viewer, wanted);
        var inside = new Inside(viewer, known.keySet(), day);
        var all = new HashMap<UUID, Standing>();
        for (var one : some)
            all.put(
                    one.id(),
                    standing(
                            one,
                            units.getOrDefault(one.id(), List.of()).stream()
                                    .map(id -> known.get(new UnitId(id)))
                                    .filter(java.util.Objects::nonNull)
                                    .toList(),
                            addressed.getOrDefault(one.id(), List.of()),
                            said.getOrDefault(one.id(), List.of()),
                            inside,
                            day));
        return all;
    }

    private static Standing standing(
            Circulation about,
            List<Unit> units,
            List<Addressed> addressed,
            List<Acknowledgement> said,
            Inside inside,
            LocalDate day) {
        var byUnit = new HashMap<UUID, Acknowledgement>();
        var byPerson = new HashMap<UUID, Acknowledgement>();
        for (var one : said) {
            if (one.person() == null) byUnit.put(one.unit(), one);
            else byPerson.putIfAbsent(one.person(), one);
        }
        var named = new ArrayList<PersonLine>();
        var passed = new HashMap<UUID, List<PersonLine>>();
        var everybody = new ArrayList<PersonLine>();
        for (var who : addressed) {
            var line = line(about, who, byPerson.get(who.person()), day);
            everybody.add(line);
            if (who.passedOn())
                passed.computeIfAbsent(who.unit(), _ -> new ArrayList<>()).add(line);
            else named.add(line);
        }
        var lines =
                units.stream()
                        .map(unit -> {
                            var id = unit.id().value();
                            var people = passed.getOrDefault(id, List.of());
                            var expected = inside.of(about.reach(), unit.id(), people);
                            return line(
                                    about,
                                    unit,
                                    byUnit.get(id),
                                    people,
                                    expected,
                                    byPerson.keySet(),
                                    day);
                        })
                        .toList();
        return new Standing(lines, named, everybody);
    }

    private static PersonLine line(
            Circulation about, Addressed who, @Nullable Acknowledgement said, LocalDate day) {
        var on = said == null ? null : said.on();
        return new PersonLine(who, said, AcquaintState.of(about, on, false, day));
    }

    private static UnitLine line(
            Circulation about,
            Unit unit,
            @Nullable Acknowledgement said,
            List<PersonLine> people,
            Set<UUID> expected,
            Set<UUID> acquainted,
            LocalDate day) {
        int done = (int) expected.stream().filter(acquainted::contains).count();
        var waits = about.reach().inside() && done < expected.size();
        var on = said == null ? null : said.on();
        return new UnitLine(
                unit, said, people, expected.size(), done, AcquaintState.of(about, on, waits, day));
    }

    /** Who works or teaches inside, asked only when some circulation goes that far. */
    private final class Inside {

        private final Viewer viewer;
        private final Set<UnitId> units;
        private final LocalDate day;
        private final Map<Reach, Map<UnitId, Set<PersonId>>> known = new HashMap<>();

        Inside(Viewer viewer, Set<UnitId> units, LocalDate day) {
            this.viewer = viewer;
            this.units = units;
            this.day = day;
        }

        /** Where nobody's post is known, those whom the organisation named. */
        Set<UUID> of(Reach reach, UnitId unit, List<PersonLine> people) {
            var found = reach.inside() ? all(reach).get(unit) : null;
            var ids = new HashSet<UUID>();
            if (found != null) found.forEach(one -> ids.add(one.value()));
            if (ids.isEmpty()) people.forEach(one -> ids.add(one.who().person()));
            return ids;
        }

        private Map<UnitId, Set<PersonId>> all(Reach reach) {
            return known.computeIfAbsent(
                    reach,
                    _ ->
                            reach == Reach.EDUCATORS
                                    ? educators.of(viewer, units, day)
                                    : people.working(viewer, units).stream()
                                            .collect(
                                                    groupingBy(
                                                            one -> one.place().unit(),
                                                            mapping(
                                                                    one -> one.person().id(),
                                                                    toSet()))));
        }
    }
}
