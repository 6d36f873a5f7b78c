package opora.access.internal;

import static opora.shared.Permission.INVITE;
import static opora.shared.Permission.SETTINGS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import opora.access.Hat;
import opora.person.PersonApi;
import opora.shared.Forbidden;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import opora.territory.UnitKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives roles and takes them back. */
@Service
@Transactional
class Hats {

    private final HatRepository hats;
    private final PersonApi people;
    private final TerritoryApi territory;
    private final Clock clock;

    Hats(HatRepository hats, PersonApi people, TerritoryApi territory, Clock clock) {
        this.hats = hats;
        this.people = people;
        this.territory = territory;
        this.clock = clock;
    }

    List<Hat> worn(Viewer viewer) {
        return hats.worn(viewer.scope(), today(viewer));
    }

    List<Hat> worn(Viewer viewer, Collection<UnitId> units) {
        return units.isEmpty() ? List.of() : hats.worn(units, today(viewer));
    }

    List<Hat> all(Viewer viewer) {
        viewer.require(INVITE);
        return hats.all(viewer.scope());
    }

    Hat give(
            Viewer viewer,
            PersonId person,
            Role role,
            UnitId unitId,
            LocalDate startsOn,
            String ground) {
        people.person(viewer, person);
        var unit = reachable(viewer, role, unitId);
        var same =
                hats.worn(List.of(unitId), today(viewer)).stream()
                        .filter(hat -> hat.person().equals(person) && hat.role() == role)
                        .findFirst();
        if (same.isPresent()) return same.get();
        var hat =
                new Hat(
                        Ids.next(),
                        person,
                        role,
                        unitId,
                        unit.scope(),
                        startsOn,
                        null,
                        ground.strip(),
                        0);
        hats.insert(hat);
        return hat;
    }

    /** The role ends with this day included; nobody takes the role he wears away from himself. */
    void end(Viewer viewer, UUID id, LocalDate lastDay) {
        viewer.require(INVITE);
        var hat = hats.find(id).orElseThrow(() -> new NotFound("Hat", id));
        if (!Scopes.within(hat.scope(), viewer.scope()) || !mayGive(viewer, hat.role()))
            throw new Forbidden("the role of the hat");
        if (id.equals(viewer.hat())) throw new RuleViolation("hat.end.own");
        if (lastDay.isBefore(hat.startsOn())) throw new RuleViolation("hat.end.early");
        hats.end(hat, lastDay);
    }

    /** The unit, when this role may be given there by this viewer. */
    Unit reachable(Viewer viewer, Role role, UnitId id) {
        viewer.require(INVITE);
        var unit = territory.unit(viewer, id);
        if (!Scopes.within(unit.scope(), viewer.scope())) throw new Forbidden("the unit");
        if (!mayGive(viewer, role)) throw new Forbidden("the role " + role);
        if (!places(role).contains(unit.kind())) throw new RuleViolation("hat.give.place");
        return unit;
    }

    static List<Role> givenBy(Viewer viewer) {
        return EnumSet.allOf(Role.class).stream().filter(role -> mayGive(viewer, role)).toList();
    }

    /**
     * Roles that approve or administer are given by administrators only, or whoever may invite
     * could make himself one.
     */
    static boolean mayGive(Viewer viewer, Role role) {
        return switch (role) {
            case ADMINISTRATOR, AUTHORITY, CENTRE_HEAD, REGION, CUSTOM -> viewer.may(SETTINGS);
            case METHODIST,
                    ASSOCIATION_LEADER,
                    ORGANISATION_HEAD,
                    ORGANISATION_DEPUTY,
                    TEACHER,
                    MENTOR,
                    METHODICAL_ACTIVE,
                    JUROR,
                    HR_OFFICER ->
                    viewer.may(INVITE);
        };
    }

    private static Set<UnitKind> places(Role role) {
        return switch (role) {
            case ADMINISTRATOR ->
                    EnumSet.of(UnitKind.FEDERATION, UnitKind.REGION, UnitKind.MUNICIPALITY);
            case AUTHORITY, CENTRE_HEAD, METHODIST -> EnumSet.of(UnitKind.MUNICIPALITY);
            case REGION -> EnumSet.of(UnitKind.REGION);
            case CUSTOM -> EnumSet.allOf(UnitKind.class);
            case ASSOCIATION_LEADER,
                    ORGANISATION_HEAD,
                    ORGANISATION_DEPUTY,
                    TEACHER,
                    MENTOR,
                    METHODICAL_ACTIVE,
                    JUROR,
                    HR_OFFICER ->
                    EnumSet.of(UnitKind.MUNICIPALITY, UnitKind.ORGANISATION);
        };
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
