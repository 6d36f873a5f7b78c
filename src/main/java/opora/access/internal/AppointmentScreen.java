package opora.access.internal;

import static opora.shared.Permission.PEOPLE_READ;
import static opora.shared.Permission.ROADMAP_ANSWER_UNIT;
import static opora.shared.Permission.TERRITORY_EDIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import opora.access.Appointment;
import opora.access.AppointmentKind;
import opora.person.PersonApi;
import opora.person.PlacedPerson;
import opora.shared.Scopes;
import opora.shared.Viewer;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of appointments shows. */
@Service
@Transactional
class AppointmentScreen {

    private static final int MOST_CANDIDATES = 2000;

    private final Appointments appointments;
    private final PersonApi people;
    private final TerritoryApi territory;
    private final Clock clock;

    AppointmentScreen(
            Appointments appointments, PersonApi people, TerritoryApi territory, Clock clock) {
        this.appointments = appointments;
        this.people = people;
        this.territory = territory;
        this.clock = clock;
    }

    AppointmentPage page(Viewer viewer, @Nullable LocalDate asked) {
        var day = asked == null ? LocalDate.now(clock.withZone(viewer.zone())) : asked;
        var all = appointments.all(viewer);
        var now = all.stream().filter(made -> made.inForceOn(day)).toList();
        var organisations =
                territory.organisations(viewer, viewer.municipality()).stream()
                        .filter(unit -> Scopes.within(unit.scope(), viewer.scope()))
                        .toList();
        var persons = all.stream().map(Appointment::person).filter(Objects::nonNull).toList();
        var units = all.stream().map(Appointment::unit).filter(Objects::nonNull).toList();
        var edits = viewer.may(TERRITORY_EDIT);
        var names = edits || viewer.may(ROADMAP_ANSWER_UNIT);
        return new AppointmentPage(
                day,
                now.stream().filter(made -> made.kind() != AppointmentKind.RESPONSIBLE).toList(),
                responsible(organisations, now),
                all.stream().filter(made -> !made.inForceOn(day)).toList(),
                people.people(viewer, persons),
                territory.units(viewer, units),
                names ? candidates(viewer) : List.of(),
                organisations,
                edits,
                names && !organisations.isEmpty());
    }

    private List<PlacedPerson> candidates(Viewer viewer) {
        return viewer.may(PEOPLE_READ) ? people.find(viewer, "", MOST_CANDIDATES) : List.of();
    }

    private static List<AppointmentPage.Responsible> responsible(
            List<Unit> organisations, List<Appointment> now) {
        return organisations.stream()
                .filter(unit ->
                        unit.organisationKind() != null && unit.organisationKind().teaches())
                .map(unit -> new AppointmentPage.Responsible(unit, of(unit, now)))
                .toList();
    }

    private static @Nullable Appointment of(Unit unit, List<Appointment> now) {
        return now.stream()
                .filter(made -> made.kind() == AppointmentKind.RESPONSIBLE)
                .filter(made -> unit.id().equals(made.unit()))
                .findFirst()
                .orElse(null);
    }
}
