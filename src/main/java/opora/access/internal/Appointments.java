package opora.access.internal;

import static opora.shared.Permission.ROADMAP_ANSWER_UNIT;
import static opora.shared.Permission.TERRITORY_EDIT;
import static opora.shared.Permission.TERRITORY_READ;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.access.Appointment;
import opora.access.AppointmentKind;
import opora.person.PersonApi;
import opora.shared.Forbidden;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.Viewer;
import opora.territory.Level;
import opora.territory.TerritoryApi;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was named by which act to answer for what. */
@Service
@Transactional
class Appointments {

    private final AppointmentRepository appointments;
    private final TerritoryApi territory;
    private final PersonApi people;
    private final CuratorRights rights;

    Appointments(
            AppointmentRepository appointments,
            TerritoryApi territory,
            PersonApi people,
            CuratorRights rights) {
        this.appointments = appointments;
        this.territory = territory;
        this.people = people;
        this.rights = rights;
    }

    List<Appointment> all(Viewer viewer) {
        viewer.require(TERRITORY_READ);
        return appointments.all(viewer.scope());
    }

    List<Appointment> inForce(Viewer viewer, LocalDate day) {
        return all(viewer).stream().filter(made -> made.inForceOn(day)).toList();
    }

    /**
     * A responsible person is named by the head of his organisation too («руководителям ОО
     * назначить ответственных»); everything else by who keeps the territory. Who was named before
     * for the same ends the day before.
     */
    UUID appoint(Viewer viewer, Appointment wanted) {
        var scope = scope(viewer, wanted);
        if (wanted.unit() == null && wanted.person() == null)
            throw new RuleViolation("appointment.nobody").at("person");
        if (wanted.person() != null) people.person(viewer, wanted.person());
        var ends = wanted.endsOn();
        if (ends != null && ends.isBefore(wanted.startsOn()))
            throw new RuleViolation("appointment.period").at("endsOn");
        var made =
                new Appointment(
                        Ids.next(),
                        wanted.kind(),
                        level(wanted),
                        wanted.subject().strip(),
                        wanted.unit(),
                        wanted.person(),
                        wanted.act().strip(),
                        wanted.startsOn(),
                        ends,
                        path(wanted.fulfils()),
                        0);
        appointments.at(scope).stream()
                .filter(former -> replaces(made, former))
                .forEach(former -> replace(former, made.startsOn().minusDays(1)));
        appointments.insert(made, scope);
        return made.id();
    }

    /** Only a coordinator has a level, and an organisation has no system of its own. */
    private static Level level(Appointment wanted) {
        if (wanted.kind() != AppointmentKind.COORDINATOR) return Level.MUNICIPAL;
        if (wanted.level() == Level.ORGANISATION)
            throw new RuleViolation("appointment.level").at("level");
        return wanted.level();
    }

    private void replace(Appointment former, LocalDate lastDay) {
        appointments.end(former, lastDay);
        rights.takeBack(former.id(), lastDay);
    }

    /**
     * A body appointed for the whole municipality works in all of it: its staff see every
     * organisation and keep the roadmaps, until the appointment ends.
     *
     * @return how many of its people got the right
     */
    int appointWithRights(Viewer viewer, Appointment wanted) {
        var body = wanted.unit();
        if (body == null || wanted.kind() == AppointmentKind.RESPONSIBLE)
            throw new RuleViolation("appointment.rights").at("unit");
        var id = appoint(viewer, wanted);
        var made = appointments.find(id).orElseThrow(() -> new NotFound("Appointment", id));
        return rights.give(viewer, made, body);
    }

    /** Only pages of ours. */
    private static String path(String fulfils) {
        return fulfils.startsWith("/") && !fulfils.startsWith("//") && !fulfils.contains("\\")
                ? fulfils
                : "";
    }

    void end(Viewer viewer, UUID id, LocalDate lastDay) {
        var made = appointments.find(id).orElseThrow(() -> new NotFound("Appointment", id));
        scope(viewer, made);
        if (lastDay.isBefore(made.startsOn()))
            throw new RuleViolation("appointment.period").at("endsOn");
        appointments.end(made, lastDay);
        rights.takeBack(id, lastDay);
    }

    private String scope(Viewer viewer, Appointment made) {
        var unit = made.unit() == null ? null : territory.unit(viewer, made.unit());
        var own = unit != null && Scopes.within(unit.scope(), viewer.scope());
        if (made.kind() == AppointmentKind.RESPONSIBLE) {
            if (unit == null) throw new RuleViolation("appointment.unit").at("unit");
            if (!own || !(viewer.may(TERRITORY_EDIT) || viewer.may(ROADMAP_ANSWER_UNIT)))
                throw new Forbidden("the organisation of the appointment");
            return unit.scope();
        }
        viewer.require(TERRITORY_EDIT);
        return viewer.scope();
    }

    private static boolean replaces(Appointment made, Appointment former) {
        return former.kind() == made.kind()
                && former.endsOn() == null
                && former.startsOn().isBefore(made.startsOn())
                && switch (made.kind()) {
                    case COORDINATOR -> former.level() == made.level();
                    case RESPONSIBLE -> java.util.Objects.equals(former.unit(), made.unit());
                    case CURATOR, CONTROLLER -> false;
                };
    }
}
