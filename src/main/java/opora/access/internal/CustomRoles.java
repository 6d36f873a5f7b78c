package opora.access.internal;

import static opora.shared.Permission.INVITE;
import static opora.shared.Permission.SETTINGS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import opora.access.Hat;
import opora.person.PersonApi;
import opora.shared.Forbidden;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roles an administrator combines of permissions, and hats worn in somebody's place. */
@Service
@Transactional
class CustomRoles {

    private final CustomRoleRepository roles;
    private final HatRepository given;
    private final Hats hats;
    private final PersonApi people;
    private final Clock clock;

    CustomRoles(
            CustomRoleRepository roles,
            HatRepository given,
            Hats hats,
            PersonApi people,
            Clock clock) {
        this.roles = roles;
        this.given = given;
        this.hats = hats;
        this.people = people;
        this.clock = clock;
    }

    List<CustomRole> all(Viewer viewer) {
        viewer.require(INVITE);
        return roles.all(viewer.scope());
    }

    /** Without settings and accounts: those who hold them could make themselves anything. */
    CustomRole make(Viewer viewer, String name, String note, Set<Permission> permissions) {
        viewer.require(SETTINGS);
        var called = name.strip();
        if (called.isEmpty()) throw new RuleViolation("customRole.name").at("name");
        if (permissions.isEmpty()) throw new RuleViolation("customRole.empty").at("permissions");
        if (permissions.contains(SETTINGS))
            throw new RuleViolation("customRole.settings").at("permissions");
        if (roles.all(viewer.scope()).stream().anyMatch(one -> one.name().equalsIgnoreCase(called)))
            throw new RuleViolation("customRole.taken", called).at("name");
        var made =
                new CustomRole(
                        Ids.next(), viewer.scope(), called, note.strip(), permissions, null, 0);
        roles.insert(made);
        return made;
    }

    void end(Viewer viewer, UUID id) {
        viewer.require(SETTINGS);
        roles.end(own(viewer, id), today(viewer));
    }

    void give(Viewer viewer, UUID id, PersonId person, UnitId unit, Days days, String ground) {
        var role = own(viewer, id);
        people.person(viewer, person);
        var where = hats.reachable(viewer, Role.CUSTOM, unit);
        days.check();
        roles.insert(
                new Hat(
                        Ids.next(),
                        person,
                        Role.CUSTOM,
                        unit,
                        where.scope(),
                        days.startsOn(),
                        days.endsOn(),
                        ground.strip(),
                        0),
                role.id(),
                null);
    }

    /** Another person acts in somebody's hat from a day to a day; it ends by itself. */
    void substitute(Viewer viewer, UUID id, PersonId person, Days days, String ground) {
        var hat = substituted(viewer, id);
        people.person(viewer, person);
        days.check();
        if (days.endsOn() == null) throw new RuleViolation("hat.substitute.end").at("endsOn");
        if (person.equals(hat.person()))
            throw new RuleViolation("hat.substitute.self").at("person");
        roles.insert(
                new Hat(
                        Ids.next(),
                        person,
                        hat.role(),
                        hat.unit(),
                        hat.scope(),
                        days.startsOn(),
                        days.endsOn(),
                        ground.strip(),
                        0),
                roles.roleOf(id).orElse(null),
                id);
    }

    /** The hat, when this viewer may give it. */
    Hat substituted(Viewer viewer, UUID id) {
        viewer.require(INVITE);
        var hat = given.find(id).orElseThrow(() -> new NotFound("Hat", id));
        if (!Scopes.within(hat.scope(), viewer.scope())) throw new NotFound("Hat", id);
        if (!Hats.mayGive(viewer, hat.role())) throw new Forbidden("the role of the hat");
        if (!hat.wornOn(today(viewer)) && hat.startsOn().isBefore(today(viewer)))
            throw new RuleViolation("hat.substitute.over");
        return hat;
    }

    private CustomRole own(Viewer viewer, UUID id) {
        return roles.find(id)
                .filter(role -> Scopes.within(role.scope(), viewer.scope()))
                .filter(role -> role.endsOn() == null)
                .orElseThrow(() -> new NotFound("CustomRole", id));
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }

    /** From when and till when a hat is worn. */
    record Days(LocalDate startsOn, @Nullable LocalDate endsOn) {

        void check() {
            if (endsOn != null && endsOn.isBefore(startsOn))
                throw new RuleViolation("hat.period").at("endsOn");
        }
    }
}
