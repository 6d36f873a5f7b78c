package opora.staff.internal.invite;

import static db.staff.Tables.EMPLOYMENT;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.access.SignInApi;
import opora.access.SignInApi.Done;
import opora.access.SignInApi.Invitee;
import opora.access.SignInApi.Planned;
import opora.person.PersonApi;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.staff.internal.Dossiers;
import opora.staff.internal.Standings;
import opora.staff.internal.registry.PeopleFilter;
import opora.staff.internal.registry.PeopleLine;
import opora.staff.internal.registry.Registry;
import opora.staff.internal.rule.Employment;
import opora.territory.TerritoryApi;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens sign-ins for those chosen in the registry, in the place of their main work. */
@Service
@Transactional
class InvitePeople {

    private final Registry registry;
    private final Dossiers dossiers;
    private final Standings standings;
    private final PersonApi people;
    private final SignInApi signIns;
    private final TerritoryApi territory;

    InvitePeople(
            Registry registry,
            Dossiers dossiers,
            Standings standings,
            PersonApi people,
            SignInApi signIns,
            TerritoryApi territory) {
        this.registry = registry;
        this.dossiers = dossiers;
        this.standings = standings;
        this.people = people;
        this.signIns = signIns;
        this.territory = territory;
    }

    /** Those who were ticked, or everybody whom the filter leaves. */
    @Transactional(readOnly = true)
    Chosen chosen(Viewer viewer, Collection<UUID> ticked, PeopleFilter filter) {
        var roles = signIns.roles(viewer);
        var ids =
                ticked.isEmpty()
                        ? registry.first(viewer, filter, SignInApi.MOST + 1).stream()
                                .map(PeopleLine::person)
                                .toList()
                        : List.copyOf(new LinkedHashSet<>(ticked));
        return ids.size() > SignInApi.MOST
                ? new Chosen(ids.size(), List.of(), roles, Map.of(), Map.of())
                : shown(viewer, roles, invitees(viewer, ids), ids.size());
    }

    private Chosen shown(Viewer viewer, List<Role> roles, List<Invitee> invitees, int all) {
        return named(viewer, roles, signIns.plan(viewer, invitees), all);
    }

    /** With the names of those it happened to. */
    @Transactional(readOnly = true)
    Chosen named(Viewer viewer, Done done) {
        return named(viewer, List.of(), done.planned(), done.planned().size());
    }

    private Chosen named(Viewer viewer, List<Role> roles, List<Planned> planned, int all) {
        var invitees = planned.stream().map(Planned::invitee).toList();
        var units =
                territory
                        .units(viewer, invitees.stream().map(Invitee::unit).collect(toSet()))
                        .values()
                        .stream()
                        .collect(toMap(unit -> unit.id().value(), unit -> unit.called()));
        return new Chosen(
                all,
                planned,
                roles,
                people.people(viewer, invitees.stream().map(Invitee::person).toList()),
                units);
    }

    Done invite(Viewer viewer, Role role, Collection<UUID> ticked) {
        return signIns.invite(
                viewer, role, invitees(viewer, List.copyOf(new LinkedHashSet<>(ticked))));
    }

    /** In the order they were chosen; who has no work here today is left out. */
    private List<Invitee> invitees(Viewer viewer, List<UUID> ids) {
        var main = new HashMap<UUID, Employment>();
        var today = standings.today(viewer);
        dossiers
                .employments(
                        EMPLOYMENT
                                .PERSON_ID
                                .eq(DSL.any(ids.toArray(UUID[]::new)))
                                .and(EMPLOYMENT.SCOPE.ge(viewer.scope()))
                                .and(EMPLOYMENT.SCOPE.lt(Scopes.end(viewer.scope()))))
                .stream()
                .filter(job -> job.on(today))
                .sorted(Comparator.comparing(Employment::kind))
                .forEach(job -> main.putIfAbsent(job.person(), job));
        var persons = people.people(viewer, main.keySet().stream().map(PersonId::new).toList());
        return ids.stream()
                .filter(id -> main.containsKey(id) && persons.containsKey(new PersonId(id)))
                .map(id -> {
                    var person = requireNonNull(persons.get(new PersonId(id)));
                    return new Invitee(
                            person.id(),
                            new UnitId(requireNonNull(main.get(id)).unit()),
                            person.email());
                })
                .toList();
    }
}
