package opora.portal.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import opora.access.AccessApi;
import opora.access.Appointment;
import opora.access.AppointmentKind;
import opora.person.NewPerson;
import opora.person.PersonApi;
import opora.person.PersonName;
import opora.portal.internal.DemoScript.Line;
import opora.shared.DemoOnce;
import opora.shared.DemoStep;
import opora.shared.Ids;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.SystemViewer;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.territory.Installation;
import opora.territory.LinkKind;
import opora.territory.NewMunicipality;
import opora.territory.NewOrganisation;
import opora.territory.OrganisationKind;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Founds the invented municipalities and lets their people in. */
@Component
class DemoTerritory implements DemoStep {

    private final Installation installation;
    private final TerritoryApi territory;
    private final PersonApi people;
    private final AccessApi access;
    private final DemoOrganisations organisations;
    private final DemoOnce once;
    private final TransactionOperations transactions;
    private final Clock clock;

    DemoTerritory(
            Installation installation,
            TerritoryApi territory,
            PersonApi people,
            AccessApi access,
            DemoOrganisations organisations,
            DemoOnce once,
            TransactionOperations transactions,
            Clock clock) {
        this.installation = installation;
        this.territory = territory;
        this.people = people;
        this.access = access;
        this.organisations = organisations;
        this.once = once;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 0;
    }

    /** All or nothing: a start that was cut off begins again. */
    @Override
    public void load() {
        var viewer = installation.overAll("demo");
        Viewers.as(
                viewer,
                () ->
                        transactions.executeWithoutResult(_ -> {
                            if (once.first("territory")) new Loading(viewer).load();
                        }));
    }

    /** The first of September of this school year: everything of the demo began by then. */
    private LocalDate schoolYear() {
        var today = LocalDate.now(clock);
        var september = LocalDate.of(today.getYear(), 9, 1);
        return today.isBefore(september) ? september.minusYears(1) : september;
    }

    /** Names of the script and what became of them, while it is read from top to bottom. */
    private final class Loading {

        private final Viewer viewer;
        private Viewer local;
        private final LocalDate began = schoolYear();
        private final Map<String, Unit> units = new HashMap<>();
        private final Map<String, PersonId> persons = new HashMap<>();
        private String municipality = "";

        Loading(Viewer viewer) {
            this.viewer = viewer;
            this.local = viewer;
            units.put("", territory.unit(viewer, viewer.unit()));
        }

        void load() {
            for (var line : DemoScript.read().lines()) {
                switch (line.word()) {
                    case "municipality" -> municipality(line);
                    case "organisation" -> organisation(line);
                    case "person" -> person(line);
                    case "persona" -> persona(line);
                    case "link" -> link(line);
                    case "appointment" -> appointment(line);
                    case "card", "status", "renamed", "joined", "unit" ->
                            organisations.said(viewer, line, this::unit, unit(municipality));
                    default -> throw new IllegalStateException("The demo's line " + line);
                }
            }
        }

        private void municipality(Line line) {
            municipality = line.at(1);
            var zone = ZoneId.of(line.at(3));
            var founded =
                    territory.found(
                            viewer, new NewMunicipality(line.at(0), line.at(1), line.at(2), zone));
            units.put(municipality, founded);
            local = keeper(founded);
        }

        /** Appointments lie where the one who makes them works. */
        private static SystemViewer keeper(Unit unit) {
            return SystemViewer.of(
                    "demo", unit.id(), unit.scope(), unit.zone(), Permission.values());
        }

        private void organisation(Line line) {
            var added =
                    territory.add(
                            viewer,
                            unit(municipality).id(),
                            new NewOrganisation(
                                    OrganisationKind.valueOf(line.at(0)),
                                    line.at(1),
                                    line.at(2),
                                    line.at(3),
                                    line.at(4),
                                    null));
            units.put(line.at(2), added);
            if (!line.at(5).isEmpty()) settle(line.at(3), line.at(5), line.at(4), line.at(2));
        }

        private void person(Line line) {
            settle(line.at(1), line.at(2), line.at(3), line.at(0));
        }

        private void settle(String name, String position, String email, String unit) {
            var entered =
                    new NewPerson(
                            PersonName.parse(name), email, "", unit(unit).id(), position, began);
            persons.put(email, people.add(viewer, entered));
        }

        private void persona(Line line) {
            var person = person(line.at(0));
            var role = Role.valueOf(line.at(1));
            var unit = unit(line.at(2)).id();
            if (line.at(3).isEmpty()) {
                access.give(viewer, person, role, unit, LocalDate.now(clock), "");
            } else {
                access.open(viewer, person, role, unit, line.at(0), Demo.PASSWORD);
            }
        }

        private void link(Line line) {
            var kind = LinkKind.valueOf(line.at(1));
            territory.link(viewer, unit(line.at(0)).id(), kind, unit(line.at(2)).id(), line.at(3));
        }

        private void appointment(Line line) {
            var kind = AppointmentKind.valueOf(line.at(0));
            access.appoint(
                    local,
                    new Appointment(
                            Ids.next(),
                            kind,
                            line.at(4),
                            line.at(1).isEmpty() ? null : unit(line.at(1)).id(),
                            person(line.at(2)),
                            line.at(3),
                            began,
                            null,
                            0));
        }

        private Unit unit(String name) {
            return Objects.requireNonNull(units.get(name), name);
        }

        private PersonId person(String email) {
            return Objects.requireNonNull(persons.get(email), email);
        }
    }
}
