package opora.roadmap.internal.executor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.person.Person;
import opora.person.PersonApi;
import opora.roadmap.AssignmentId;
import opora.roadmap.MeasureId;
import opora.roadmap.internal.executor.Executor.Resolution;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.springframework.stereotype.Component;

/**
 * Lays measures on those their printed executors stand for; runs inside the transaction of its
 * caller.
 */
@Component
public class Assigning {

    private final ExecutorRepository executors;
    private final AssignmentRepository assignments;
    private final TerritoryApi territory;
    private final PersonApi people;
    private final Clock clock;

    Assigning(
            ExecutorRepository executors,
            AssignmentRepository assignments,
            TerritoryApi territory,
            PersonApi people,
            Clock clock) {
        this.executors = executors;
        this.assignments = assignments;
        this.territory = territory;
        this.people = people;
        this.clock = clock;
    }

    /** What people said of a wording before comes first; then what the municipality's names say. */
    public void assign(Viewer viewer, String scope, List<Executor> open) {
        var names = open.stream().map(one -> one.party().name()).distinct().toList();
        if (names.isEmpty()) return;
        var ignored = executors.ignored(scope, names);
        executors.resolve(
                open.stream().filter(one -> ignored.contains(one.party().name())).toList(),
                Resolution.IGNORED);
        var targets = new HashMap<>(assignments.remembered(scope, names));
        ignored.forEach(name -> targets.putIfAbsent(name, List.of()));
        var resolver = new ExecutorResolver(directory(viewer));
        for (var one : open)
            targets.computeIfAbsent(one.party().name(), _ -> resolver.resolve(one.party()));
        lay(viewer, scope, open, targets);
    }

    /** The same targets for every executor of one wording. */
    void lay(Viewer viewer, String scope, List<Executor> some, Map<String, List<Target>> targets) {
        var known = known(some.stream().map(Executor::measure).distinct().toList());
        var added = new ArrayList<Assignment>();
        var resolved = new ArrayList<Executor>();
        for (var one : some) {
            var wanted = targets.getOrDefault(one.party().name(), List.of());
            if (wanted.isEmpty()) continue;
            var there = known.computeIfAbsent(one.measure(), _ -> new ArrayList<>());
            for (var target : wanted) {
                // «ОО» beside «руководители ОО»: nobody is asked twice
                if (there.stream().anyMatch(target::same)) continue;
                there.add(target);
                added.add(
                        new Assignment(
                                new AssignmentId(Ids.next()),
                                one.measure(),
                                one.id(),
                                target,
                                null,
                                today(viewer),
                                null));
            }
            resolved.add(one);
        }
        assignments.insert(added, scope);
        executors.resolve(resolved, Resolution.RESOLVED);
    }

    private Map<MeasureId, List<Target>> known(Collection<MeasureId> measures) {
        return assignments.ofMeasures(measures).stream()
                .collect(
                        Collectors.groupingBy(
                                Assignment::measure,
                                HashMap::new,
                                Collectors.mapping(
                                        Assignment::target,
                                        Collectors.toCollection(ArrayList::new))));
    }

    Directory directory(Viewer viewer) {
        var units = territory.organisations(viewer, viewer.municipality());
        return new Directory(units, people.working(viewer, units.stream().map(Unit::id).toList()));
    }

    /** New printed words in place of the old: who stays named stays assigned, with his answers. */
    public void replace(Viewer viewer, String scope, MeasureId measure, List<Executor> wanted) {
        var before = executors.ofMeasure(measure);
        var gone = new ArrayList<>(before);
        var fresh = new ArrayList<Executor>();
        for (var one : wanted) {
            var same =
                    gone.stream()
                            .filter(old -> old.party().name().equals(one.party().name()))
                            .findFirst();
            same.ifPresentOrElse(gone::remove, () -> fresh.add(one));
        }
        var ended = assignments.ofMeasures(List.of(measure));
        for (var old : gone) {
            assignments.end(
                    ended.stream()
                            .filter(one -> old.id().equals(one.executor()))
                            .map(Assignment::id)
                            .toList(),
                    today(viewer));
            assignments.detach(old.id());
            executors.delete(old.id());
        }
        executors.insert(fresh, scope);
        assign(viewer, scope, fresh);
    }

    /**
     * What a form names, looked up through the viewer: a foreign key would look past the policies.
     */
    List<Target> targets(Viewer viewer, List<Choice> choices) {
        var units =
                territory.units(
                        viewer,
                        choices.stream().map(Choice::unit).filter(Objects::nonNull).toList());
        var persons =
                people.people(
                        viewer,
                        choices.stream().map(Choice::person).filter(Objects::nonNull).toList());
        return choices.stream().map(one -> target(one, units, persons)).toList();
    }

    private static Target target(
            Choice one, Map<UnitId, Unit> units, Map<PersonId, Person> persons) {
        var unit = one.unit() == null ? null : units.get(one.unit());
        var person = one.person() == null ? null : persons.get(one.person());
        if (one.unit() != null && unit == null) throw new NotFound("Unit", one.unit());
        if (one.person() != null && person == null) throw new NotFound("Person", one.person());
        var label =
                Stream.of(
                        unit == null ? "" : unit.called(),
                        person == null ? "" : person.name().brief());
        return new Target(
                unit == null ? null : unit.id(),
                unit == null ? null : unit.scope(),
                person == null ? null : person.id(),
                label.filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
    }

    LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
