package opora.access.internal;

import static db.access.Tables.APPOINTMENT;
import static db.access.Tables.HAT;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;

import opora.person.PersonLeft;
import opora.shared.Viewers;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Rights and appointments in a unit end with the work there, on the same day; what a person may
 * elsewhere stays. In the same transaction, so that nobody who left keeps a right for a moment.
 */
@Component
class LeaverHats {

    private final DSLContext db;

    LeaverHats(DSLContext db) {
        this.db = db;
    }

    @EventListener
    void on(PersonLeft left) {
        ground(left.ground());
        db.update(HAT)
                .set(HAT.ENDS_ON, greatest(HAT.STARTS_ON, val(left.lastDay())))
                .set(HAT.VERSION, HAT.VERSION.plus(1))
                .where(HAT.PERSON_ID.eq(left.person().value()))
                .and(HAT.UNIT_ID.eq(left.unit().value()))
                .and(HAT.ENDS_ON.isNull().or(HAT.ENDS_ON.gt(left.lastDay())))
                .execute();
        db.update(APPOINTMENT)
                .set(APPOINTMENT.ENDS_ON, greatest(APPOINTMENT.STARTS_ON, val(left.lastDay())))
                .set(APPOINTMENT.VERSION, APPOINTMENT.VERSION.plus(1))
                .where(APPOINTMENT.PERSON_ID.eq(left.person().value()))
                .and(APPOINTMENT.UNIT_ID.eq(left.unit().value()))
                .and(APPOINTMENT.ENDS_ON.isNull().or(APPOINTMENT.ENDS_ON.gt(left.lastDay())))
                .execute();
        ground(Viewers.current().ground());
    }

    /** What the journal writes beside the lines that follow. */
    private void ground(String words) {
        db.fetch("select set_config('opora.ground', {0}, true)", words);
    }
}
