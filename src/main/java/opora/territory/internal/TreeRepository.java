package opora.territory.internal;

import static db.territory.Tables.UNIT;

import java.time.LocalDate;
import java.util.List;
import opora.territory.Unit;
import opora.territory.UnitKind;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** SQL of neighbours in the tree. */
@Repository
public class TreeRepository {

    private final DSLContext db;

    TreeRepository(DSLContext db) {
        this.db = db;
    }

    /** Open organisations listed where this one is. */
    public List<Unit> beside(Unit unit, LocalDate day) {
        return db.selectFrom(UNIT)
                .where(
                        UNIT.LISTED_IN.eq(
                                db.select(UNIT.LISTED_IN)
                                        .from(UNIT)
                                        .where(UNIT.ID.eq(unit.id().value()))))
                .and(UNIT.KIND.eq(UnitKind.ORGANISATION.name()))
                .and(UNIT.ENDS_ON.isNull().or(UNIT.ENDS_ON.ge(day)))
                .orderBy(UNIT.NAME)
                .fetch(UnitRows::unit);
    }

    public List<Unit> municipalities() {
        return db.selectFrom(UNIT)
                .where(UNIT.KIND.eq(UnitKind.MUNICIPALITY.name()))
                .orderBy(UNIT.NAME)
                .fetch(UnitRows::unit);
    }
}
