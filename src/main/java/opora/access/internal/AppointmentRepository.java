package opora.access.internal;

import static db.access.Tables.APPOINTMENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.access.Appointment;
import opora.access.AppointmentKind;
import opora.shared.PersonId;
import opora.shared.Scopes;
import opora.shared.StaleRecord;
import opora.shared.UnitId;
import opora.territory.Level;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** SQL of appointments. */
@Repository
class AppointmentRepository {

    private final DSLContext db;

    AppointmentRepository(DSLContext db) {
        this.db = db;
    }

    Optional<Appointment> find(UUID id) {
        return find(APPOINTMENT.ID.eq(id)).stream().findFirst();
    }

    /** In force or over: the history of who was appointed. */
    List<Appointment> all(String top) {
        return find(APPOINTMENT.SCOPE.ge(top).and(APPOINTMENT.SCOPE.lt(Scopes.end(top))));
    }

    /** Kept at exactly this path. */
    List<Appointment> at(String scope) {
        return find(APPOINTMENT.SCOPE.eq(scope));
    }

    /** Kept at exactly these paths. */
    List<Appointment> coordinators(Collection<String> scopes) {
        return find(
                APPOINTMENT
                        .SCOPE
                        .in(scopes)
                        .and(APPOINTMENT.KIND.eq(AppointmentKind.COORDINATOR.name())));
    }

    void insert(Appointment made, String scope) {
        var unit = made.unit();
        var person = made.person();
        db.insertInto(APPOINTMENT)
                .set(APPOINTMENT.ID, made.id())
                .set(APPOINTMENT.SCOPE, scope)
                .set(APPOINTMENT.KIND, made.kind().name())
                .set(APPOINTMENT.LEVEL, made.level().name())
                .set(APPOINTMENT.SUBJECT, made.subject())
                .set(APPOINTMENT.UNIT_ID, unit == null ? null : unit.value())
                .set(APPOINTMENT.PERSON_ID, person == null ? null : person.value())
                .set(APPOINTMENT.ACT, made.act())
                .set(APPOINTMENT.STARTS_ON, made.startsOn())
                .set(APPOINTMENT.ENDS_ON, made.endsOn())
                .set(APPOINTMENT.FULFILS, made.fulfils())
                .execute();
    }

    void end(Appointment made, LocalDate lastDay) {
        var changed =
                db.update(APPOINTMENT)
                        .set(APPOINTMENT.ENDS_ON, lastDay)
                        .set(APPOINTMENT.VERSION, made.version() + 1)
                        .where(APPOINTMENT.ID.eq(made.id()))
                        .and(APPOINTMENT.VERSION.eq(made.version()))
                        .execute();
        if (changed == 0) throw new StaleRecord("Appointment", made.id());
    }

    private List<Appointment> find(Condition where) {
        return db.selectFrom(APPOINTMENT)
                .where(where)
                .orderBy(APPOINTMENT.STARTS_ON.desc(), APPOINTMENT.ID)
                .fetch(row -> {
                    var unit = row.getUnitId();
                    var person = row.getPersonId();
                    return new Appointment(
                            row.getId(),
                            AppointmentKind.valueOf(row.getKind()),
                            Level.valueOf(row.getLevel()),
                            row.getSubject(),
                            unit == null ? null : new UnitId(unit),
                            person == null ? null : new PersonId(person),
                            row.getAct(),
                            row.getStartsOn(),
                            row.getEndsOn(),
                            row.getFulfils(),
                            row.getVersion());
                });
    }
}
