package opora.access.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import opora.access.Appointment;
import opora.person.Person;
import opora.person.PlacedPerson;
import opora.shared.PersonId;
import opora.shared.UnitId;
import opora.territory.Unit;
import org.jspecify.annotations.Nullable;

/** Appointments in force on a day, those that are over, and who answers in each organisation. */
public record AppointmentPage(
        LocalDate day,
        List<Appointment> general,
        List<Responsible> responsible,
        List<Appointment> over,
        Map<PersonId, Person> people,
        Map<UnitId, Unit> units,
        List<PlacedPerson> candidates,
        List<Unit> organisations,
        boolean editable,
        boolean names) {

    /** An organisation and who answers there; nobody stands out. */
    public record Responsible(Unit unit, @Nullable Appointment appointment) {}

    public long missing() {
        return responsible.stream().filter(one -> one.appointment() == null).count();
    }

    public String who(Appointment made) {
        var person = made.person() == null ? null : people.get(made.person());
        var unit = made.unit() == null ? null : units.get(made.unit());
        var name = person == null ? "" : person.name().full();
        var place = unit == null ? "" : unit.called();
        return name.isEmpty() ? place : place.isEmpty() ? name : name + ", " + place;
    }

    public String name(Appointment made) {
        var person = made.person() == null ? null : people.get(made.person());
        return person == null ? "" : person.name().full();
    }
}
