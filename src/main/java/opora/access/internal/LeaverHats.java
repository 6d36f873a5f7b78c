package opora.access.internal;

import static db.access.Tables.APPOINTMENT;
import static db.access.Tables.HAT;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;

import opora.person.PersonCameBack;
import opora.person.PersonLeft;
import opora.shared.Viewers;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Rights and appointments in a unit end with the work there, on the same day; what a person may
 * elsewhere stays. In the same transaction, so that nobody who left keeps a right for a moment.
 * They come back with the work when that it ended is taken back.
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
                .set(HAT.LEFT_ON, left.lastDay())
                .set(HAT.WAS_UNTIL, HAT.ENDS_ON)
                .set(HAT.ENDS_ON, greatest(HAT.STARTS_ON, val(left.lastDay())))
                .set(HAT.VERSION, HAT.VERSION.plus(1))
                .where(HAT.PERSON_ID.eq(left.person().value()))
                .and(HAT.UNIT_ID.eq(left.unit().value()))
                .and(HAT.ENDS_ON.isNull().or(HAT.ENDS_ON.gt(left.lastDay())))
                .execute();
        db.update(APPOINTMENT)
                .set(APPOINTMENT.LEFT_ON, left.lastDay())
                .set(APPOINTMENT.WAS_UNTIL, APPOINTMENT.ENDS_ON)
                .set(APPOINTMENT.ENDS_ON, greatest(APPOINTMENT.STARTS_ON, val(left.lastDay())))
                .set(APPOINTMENT.VERSION, APPOINTMENT.VERSION.plus(1))
                .where(APPOINTMENT.PERSON_ID.eq(left.person().value()))
                .and(APPOINTMENT.UNIT_ID.eq(left.unit().value()))
                .and(APPOINTMENT.ENDS_ON.isNull().or(APPOINTMENT.ENDS_ON.gt(left.lastDay())))
                .execute();
        ground(Viewers.current().ground());
    }

    /** What was ended or given anew since stays as it is. */
    @EventListener
    void on(PersonCameBack back) {
        ground(back.ground());
        var given = HAT.as("given");
        db.update(HAT)
                .set(HAT.ENDS_ON, HAT.WAS_UNTIL)
                .setNull(HAT.LEFT_ON)
                .setNull(HAT.WAS_UNTIL)
                .set(HAT.VERSION, HAT.VERSION.plus(1))
                .where(HAT.PERSON_ID.eq(back.person().value()))
                .and(HAT.UNIT_ID.eq(back.unit().value()))
                .and(HAT.LEFT_ON.eq(back.lastDay()))
                .and(HAT.ENDS_ON.eq(greatest(HAT.STARTS_ON, HAT.LEFT_ON)))
                .andNotExists(
                        db.selectOne()
                                .from(given)
                                .where(given.PERSON_ID.eq(HAT.PERSON_ID))
                                .and(given.UNIT_ID.eq(HAT.UNIT_ID))
                                .and(given.ROLE.eq(HAT.ROLE))
                                .and(given.CUSTOM_ROLE_ID.isNotDistinctFrom(HAT.CUSTOM_ROLE_ID))
                                .and(given.ID.ne(HAT.ID))
                                .and(given.LEFT_ON.isNull())
                                .and(given.ENDS_ON.isNull().or(given.ENDS_ON.gt(HAT.LEFT_ON))))
                .execute();
        db.update(APPOINTMENT)
                .set(APPOINTMENT.ENDS_ON, APPOINTMENT.WAS_UNTIL)
                .setNull(APPOINTMENT.LEFT_ON)
                .setNull(APPOINTMENT.WAS_UNTIL)
                .set(APPOINTMENT.VERSION, APPOINTMENT.VERSION.plus(1))
                .where(APPOINTMENT.PERSON_ID.eq(back.person().value()))
                .and(APPOINTMENT.UNIT_ID.eq(back.unit().value()))
                .and(APPOINTMENT.LEFT_ON.eq(back.lastDay()))
                .and(APPOINTMENT.ENDS_ON.eq(greatest(APPOINTMENT.STARTS_ON, APPOINTMENT.LEFT_ON)))
                .execute();
        ground(Viewers.current().ground());
    }

    /** What the journal writes beside the lines that follow. */
    private void ground(String words) {
        db.fetch("select set_config('opora.ground', {0}, true)", words);
    }
}
