package opora.access.internal;

import static db.access.Tables.HAT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.access.Hat;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.Scopes;
import opora.shared.StaleRecord;
import opora.shared.UnitId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** SQL of hats. */
@Repository
class HatRepository {

    private final DSLContext db;

    HatRepository(DSLContext db) {
        this.db = db;
    }

    Optional<Hat> find(UUID id) {
        return find(HAT.ID.eq(id)).stream().findFirst();
    }

    List<Hat> worn(String top, LocalDate day) {
        return find(HAT.SCOPE.ge(top).and(HAT.SCOPE.lt(Scopes.end(top))).and(wornOn(day)));
    }

    List<Hat> worn(Collection<UnitId> units, LocalDate day) {
        return find(HAT.UNIT_ID.in(units.stream().map(UnitId::value).toList()).and(wornOn(day)));
    }

    /** Also those that ended: the list of the administrator shows when and why. */
    List<Hat> all(String top) {
        return find(HAT.SCOPE.ge(top).and(HAT.SCOPE.lt(Scopes.end(top))));
    }

    void insert(Hat hat) {
        db.insertInto(HAT)
                .set(HAT.ID, hat.id())
                .set(HAT.PERSON_ID, hat.person().value())
                .set(HAT.ROLE, hat.role().name())
                .set(HAT.UNIT_ID, hat.unit().value())
                .set(HAT.SCOPE, hat.scope())
                .set(HAT.STARTS_ON, hat.startsOn())
                .set(HAT.ENDS_ON, hat.endsOn())
                .set(HAT.GROUND, hat.ground())
                .execute();
    }

    void end(Hat hat, LocalDate lastDay) {
        var changed =
                db.update(HAT)
                        .set(HAT.ENDS_ON, lastDay)
                        .set(HAT.VERSION, hat.version() + 1)
                        .where(HAT.ID.eq(hat.id()))
                        .and(HAT.VERSION.eq(hat.version()))
                        .execute();
        if (changed == 0) throw new StaleRecord("Hat", hat.id());
    }

    private static Condition wornOn(LocalDate day) {
        return HAT.STARTS_ON.le(day).and(HAT.ENDS_ON.isNull().or(HAT.ENDS_ON.ge(day)));
    }

    private List<Hat> find(Condition where) {
        return db.selectFrom(HAT)
                .where(where)
                .orderBy(HAT.SCOPE, HAT.STARTS_ON, HAT.ID)
                .fetch(row ->
                        new Hat(
                                row.getId(),
                                new PersonId(row.getPersonId()),
                                Role.valueOf(row.getRole()),
                                new UnitId(row.getUnitId()),
                                row.getScope(),
                                row.getStartsOn(),
                                row.getEndsOn(),
                                row.getGround(),
                                row.getVersion()));
    }
}
