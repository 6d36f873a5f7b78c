package opora.access.internal;

import static java.util.stream.Collectors.joining;
import static opora.shared.Permission.TERRITORY_READ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import opora.access.Appointment;
import opora.person.Person;
import opora.person.PersonApi;
import opora.shared.PersonId;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.Coordinators;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Coordinators of the levels are appointments. */
@Component
class AppointedCoordinators implements Coordinators {

    private final AppointmentRepository appointments;
    private final TerritoryApi territory;
    private final PersonApi people;

    AppointedCoordinators(
            AppointmentRepository appointments, TerritoryApi territory, PersonApi people) {
        this.appointments = appointments;
        this.territory = territory;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Coordinator> on(Viewer viewer, String scope, LocalDate day) {
        viewer.require(TERRITORY_READ);
        var paths = new ArrayList<>(Scopes.above(scope));
        paths.add(scope);
        var made =
                appointments.coordinators(paths).stream()
                        .filter(one -> one.inForceOn(day))
                        .sorted(Comparator.comparing(Appointment::level))
                        .toList();
        if (made.isEmpty()) return List.of();
        var units =
                territory.units(
                        viewer,
                        made.stream().map(Appointment::unit).filter(Objects::nonNull).toList());
        var persons =
                people.people(
                        viewer,
                        made.stream().map(Appointment::person).filter(Objects::nonNull).toList());
        return made.stream()
                .map(one ->
                        new Coordinator(
                                one.level(), name(one, units, persons), one.act(), one.startsOn()))
                .filter(one -> !one.name().isEmpty())
                .toList();
    }

    /** Whom the viewer does not see is not named: then the organisation alone is. */
    private static String name(
            Appointment one, Map<UnitId, Unit> units, Map<PersonId, Person> persons) {
        var unit = one.unit() == null ? null : units.get(one.unit());
        var person = one.person() == null ? null : persons.get(one.person());
        return Stream.of(
                        unit == null ? "" : unit.called(),
                        person == null ? "" : person.name().full())
                .filter(part -> !part.isEmpty())
                .collect(joining(", "));
    }
}
