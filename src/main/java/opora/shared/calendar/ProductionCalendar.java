package opora.shared.calendar;

import static db.shared.tables.ProductionDay.PRODUCTION_DAY;

import opora.shared.Period;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The production calendar as it is kept in the database, the same for everybody. */
@Repository
public class ProductionCalendar {

    private final DSLContext db;

    ProductionCalendar(DSLContext db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public WorkingDays within(Period period) {
        return new WorkingDays(
                db.select(PRODUCTION_DAY.DAY, PRODUCTION_DAY.KIND)
                        .from(PRODUCTION_DAY)
                        .where(PRODUCTION_DAY.DAY.between(period.startsOn(), period.endsOn()))
                        .fetchMap(
                                row -> row.value1(),
                                row -> WorkingDays.Kind.valueOf(row.value2())));
    }
}
