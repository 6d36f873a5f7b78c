package opora.access.internal;

import static db.access.Tables.HAT;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.access.Appointment;
import opora.access.Hat;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.UnitId;
import opora.shared.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Rights over the whole municipality that the staff of an appointed body have for as long as the
 * appointment holds (права куратора).
 */
@Component
class CuratorRights {

    private final Hats hats;
    private final DSLContext db;
    private final Clock clock;

    CuratorRights(Hats hats, DSLContext db, Clock clock) {
        this.hats = hats;
        this.db = db;
        this.clock = clock;
    }

    /** To everybody who wears a hat of the body; nobody is given an account by this. */
    int give(Viewer viewer, Appointment made, UnitId body) {
        var staff = hats.worn(viewer, List.of(body)).stream().map(Hat::person).distinct().toList();
        var kept = hats.worn(viewer, List.of(viewer.municipality()));
        int given = 0;
        for (var person : staff) {
            if (works(kept, person)) continue;
            var hat =
                    hats.give(
                            viewer,
                            person,
                            Role.METHODIST,
                            viewer.municipality(),
                            from(viewer, made),
                            made.act());
            db.update(HAT).set(HAT.APPOINTMENT_ID, made.id()).where(HAT.ID.eq(hat.id())).execute();
            given++;
        }
        return given;
    }

    private static boolean works(List<Hat> kept, PersonId person) {
        return kept.stream()
                .filter(hat -> hat.person().equals(person))
                .anyMatch(hat -> hat.role() == Role.METHODIST || hat.role() == Role.CENTRE_HEAD);
    }

    private LocalDate from(Viewer viewer, Appointment made) {
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        return made.startsOn().isAfter(today) ? made.startsOn() : today;
    }

    void takeBack(UUID appointment, LocalDate lastDay) {
        db.update(HAT)
                .set(HAT.ENDS_ON, greatest(HAT.STARTS_ON, val(lastDay)))
                .set(HAT.VERSION, HAT.VERSION.plus(1))
                .where(HAT.APPOINTMENT_ID.eq(appointment))
                .and(HAT.ENDS_ON.isNull().or(HAT.ENDS_ON.gt(lastDay)))
                .execute();
    }
}
