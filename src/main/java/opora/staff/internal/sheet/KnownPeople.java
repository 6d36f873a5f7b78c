package opora.staff.internal.sheet;

import static db.staff.Tables.EMPLOYMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import opora.person.Person;
import opora.person.PersonApi;
import opora.person.PrivateApi;
import opora.person.Snils;
import opora.shared.PersonId;
import opora.shared.Scopes;
import opora.shared.Viewer;
import opora.staff.internal.Dossiers;
import opora.staff.internal.rule.Dossier;
import opora.staff.internal.rule.Employment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever works under the viewer's unit, found by number, by row code, by name. */
final class KnownPeople {

    private final Map<String, List<UUID>> byName = new HashMap<>();
    private final Map<UUID, UUID> byJob = new HashMap<>();
    private final Map<UUID, Person> people = new HashMap<>();
    private final Map<UUID, Dossier> dossiers;
    private final Map<Snils, PersonId> holders = new HashMap<>();
    private final Set<Snils> elsewhere = new HashSet<>();

    /** Loads them once a file. */
    @Component
    static class Loading {

        private final Dossiers dossiers;
        private final PersonApi people;
        private final PrivateApi privately;

        Loading(Dossiers dossiers, PersonApi people, PrivateApi privately) {
            this.dossiers = dossiers;
            this.people = people;
            this.privately = privately;
        }

        KnownPeople load(Viewer viewer) {
            var ids =
                    dossiers
                            .employments(
                                    EMPLOYMENT
                                            .SCOPE
                                            .ge(viewer.scope())
                                            .and(EMPLOYMENT.SCOPE.lt(Scopes.end(viewer.scope()))))
                            .stream()
                            .map(Employment::person)
                            .distinct()
                            .toList();
            var known = new HashMap<UUID, Dossier>();
            var named = new HashMap<UUID, Person>();
            for (int from = 0; from < ids.size(); from += 5000) {
                var part = ids.subList(from, Math.min(ids.size(), from + 5000));
                known.putAll(dossiers.of(part));
                people.people(viewer, part.stream().map(PersonId::new).toList())
                        .forEach((id, person) -> named.put(id.value(), person));
            }
            return new KnownPeople(known, named);
        }

        /** Numbers of a batch of rows are looked up together. */
        void numbers(Viewer viewer, KnownPeople known, Collection<Snils> numbers) {
            var found = privately.holders(viewer, numbers);
            known.holders.putAll(found);
            var all = new HashSet<>(privately.known(numbers));
            all.removeAll(found.keySet());
            known.elsewhere.addAll(all);
        }
    }

    private KnownPeople(Map<UUID, Dossier> dossiers, Map<UUID, Person> people) {
        this.dossiers = dossiers;
        this.people.putAll(people);
        people.forEach((id, person) ->
                byName.computeIfAbsent(key(person.name().full()), _ -> new ArrayList<>()).add(id));
        dossiers.values()
                .forEach(
                        one -> one.employments().forEach(job -> byJob.put(job.id(), one.person())));
    }

    /** An organisation that is only beginning. */
    static KnownPeople none() {
        return new KnownPeople(Map.of(), Map.of());
    }

    static String key(String name) {
        return SheetText.folded(name);
    }

    /**
     * @param twice several have this name, and the row does not say which
     */
    record Match(@Nullable UUID person, boolean twice) {}

    Match find(SheetPerson row, LocalDate today) {
        if (row.job() != null && byJob.containsKey(row.job()))
            return new Match(byJob.get(row.job()), false);
        if (row.snils() != null && holders.containsKey(row.snils()))
            return new Match(holders.get(row.snils()).value(), false);
        var named = byName.getOrDefault(key(row.name().full()), List.of());
        if (row.birthOn() != null) {
            var born =
                    named.stream()
                            .filter(id -> row.birthOn().equals(dossier(id).birthOn()))
                            .toList();
            if (born.size() == 1) return new Match(born.getFirst(), false);
            named = named.stream().filter(id -> dossier(id).birthOn() == null).toList();
        }
        var here =
                named.stream()
                        .filter(id ->
                                row.unit() != null
                                        && dossier(id)
                                                .working(today)
                                                .anyMatch(job ->
                                                        job.unit().equals(row.unit().id().value())))
                        .toList();
        return here.size() == 1
                ? new Match(here.getFirst(), false)
                : new Match(null, here.size() > 1);
    }

    boolean takenElsewhere(Snils number) {
        return elsewhere.contains(number);
    }

    boolean has(Snils number, UUID person) {
        var holder = holders.get(number);
        return holder != null && holder.value().equals(person);
    }

    Dossier dossier(UUID person) {
        return java.util.Objects.requireNonNull(dossiers.get(person));
    }

    @Nullable Person person(UUID id) {
        return people.get(id);
    }
}
