package opora.portal.internal.setup;

import static opora.shared.Permission.INVITE;
import static opora.shared.Permission.SETTINGS;
import static opora.shared.Permission.TERRITORY_EDIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opora.access.AccessApi;
import opora.person.NewPerson;
import opora.person.PersonApi;
import opora.person.PersonName;
import opora.shared.Forbidden;
import opora.shared.Role;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.NewMunicipality;
import opora.territory.NewOrganisation;
import opora.territory.OrganisationApi;
import opora.territory.OrganisationFilter;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import opora.territory.UnitState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets a municipality up, or adds a list of organisations to one: all of it or nothing. */
@Service
@Transactional
class MunicipalitySetup {

    private final TerritoryApi territory;
    private final OrganisationApi organisations;
    private final PersonApi people;
    private final AccessApi access;
    private final Clock clock;

    MunicipalitySetup(
            TerritoryApi territory,
            OrganisationApi organisations,
            PersonApi people,
            AccessApi access,
            Clock clock) {
        this.territory = territory;
        this.organisations = organisations;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    /** What was done, for the notice. */
    record Done(Unit municipality, int organisations, int changed, int invitations) {}

    List<Unit> regions(Viewer viewer) {
        viewer.require(SETTINGS);
        return territory.regions(viewer);
    }

    Unit municipality(Viewer viewer, UnitId id) {
        viewer.require(TERRITORY_EDIT);
        viewer.require(INVITE);
        var unit = territory.unit(viewer, id);
        if (!Scopes.within(unit.scope(), viewer.scope())) throw new Forbidden("the municipality");
        return unit;
    }

    Roster judged(Viewer viewer, @Nullable UnitId municipality, String text) {
        var there =
                municipality == null
                        ? List.<UnitState>of()
                        : organisations.list(viewer, municipality, OrganisationFilter.ALL);
        return Roster.judged(text, there, organisations::read);
    }

    Done setUp(Viewer viewer, @Nullable UnitId id, SetupForm form) {
        var municipality =
                id == null
                        ? territory.found(
                                viewer,
                                new NewMunicipality(
                                        form.name(),
                                        form.shortName(),
                                        form.region(),
                                        form.zoneId()))
                        : municipality(viewer, id);
        var invited = new HashSet<String>();
        invite(
                viewer,
                municipality,
                Role.CENTRE_HEAD,
                form.methodistName(),
                form.methodistEmail(),
                invited);
        invite(
                viewer,
                municipality,
                Role.AUTHORITY,
                form.authorityName(),
                form.authorityEmail(),
                invited);
        var added = 0;
        var changed = 0;
        for (var line : judged(viewer, municipality.id(), form.roster()).lines()) {
            if (!line.tickable() || !form.add().contains(line.key())) continue;
            if (line.unit() != null) {
                change(viewer, line);
                changed++;
            } else {
                add(viewer, municipality, line, form.inviteHeads(), invited);
                added++;
            }
        }
        return new Done(municipality, added, changed, invited.size());
    }

    /** True from today: what stood there was true until then. */
    private void change(Viewer viewer, RosterLine line) {
        var unit = line.unit();
        var card = line.card();
        if (unit == null || card == null) return;
        organisations.change(viewer, unit, card, LocalDate.now(clock.withZone(viewer.zone())), "");
    }

    private void add(
            Viewer viewer,
            Unit municipality,
            RosterLine line,
            boolean inviteHead,
            Set<String> invited) {
        var row = line.row();
        var email = line.hasEmail() ? row.email() : "";
        var unit =
                territory.add(
                        viewer,
                        municipality.id(),
                        new NewOrganisation(line.kind(), row.name(), "", row.head(), email, null));
        if (line.card() != null) organisations.change(viewer, unit.id(), line.card(), null, "");
        if (row.head().isEmpty()) return;
        if (inviteHead && !email.isEmpty()) {
            invite(viewer, unit, Role.ORGANISATION_HEAD, row.head(), email, invited);
        } else {
            people.add(viewer, person(viewer, row.head(), email, unit, "руководитель"));
        }
    }

    /** One address opens one account, so a second head of the same address is entered uninvited. */
    private void invite(
            Viewer viewer, Unit unit, Role role, String name, String email, Set<String> invited) {
        if (name.isEmpty() && email.isEmpty()) return;
        if (name.isEmpty()) throw new RuleViolation("setup.person.name", email);
        var position =
                switch (role) {
                    case CENTRE_HEAD -> "методист";
                    case AUTHORITY -> "руководитель управления";
                    default -> "руководитель";
                };
        var person = people.add(viewer, person(viewer, name, email, unit, position));
        if (!email.isEmpty() && invited.add(email.toLowerCase(Locale.ROOT)))
            access.invite(viewer, person, role, unit.id(), email);
    }

    private NewPerson person(Viewer viewer, String name, String email, Unit unit, String position) {
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        return new NewPerson(PersonName.parse(name), email, "", unit.id(), position, today);
    }
}
