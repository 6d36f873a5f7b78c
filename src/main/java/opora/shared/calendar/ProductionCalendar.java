package opora.shared.calendar;

import static db.shared.tables.ProductionDay.PRODUCTION_DAY;
import static opora.shared.Permission.SETTINGS;
import static org.jooq.Records.mapping;

import java.time.LocalDate;
import java.util.List;
import opora.shared.Period;
import opora.shared.Viewer;
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

    @Transactional(readOnly = true)
    public List<ProductionDay> exceptions(Period period) {
        return db.select(
                        PRODUCTION_DAY.DAY,
                        PRODUCTION_DAY.KIND.convertFrom(WorkingDays.Kind::valueOf),
                        PRODUCTION_DAY.NAME)
                .from(PRODUCTION_DAY)
                .where(PRODUCTION_DAY.DAY.between(period.startsOn(), period.endsOn()))
                .orderBy(PRODUCTION_DAY.DAY)
                .fetch(mapping(ProductionDay::new));
    }

    /** The table is everybody's, so that the permission is the only lock. */
    @Transactional
    public void keep(Viewer viewer, ProductionDay day) {
        viewer.require(SETTINGS);
        db.insertInto(PRODUCTION_DAY)
                .set(PRODUCTION_DAY.DAY, day.day())
                .set(PRODUCTION_DAY.KIND, day.kind().name())
                .set(PRODUCTION_DAY.NAME, day.name().strip())
                .onConflict(PRODUCTION_DAY.DAY)
                .doUpdate()
                .set(PRODUCTION_DAY.KIND, day.kind().name())
                .set(PRODUCTION_DAY.NAME, day.name().strip())
                .execute();
    }

    /** The day follows the five-day week again; gone already is as good. */
    @Transactional
    public void drop(Viewer viewer, LocalDate day) {
        viewer.require(SETTINGS);
        db.deleteFrom(PRODUCTION_DAY).where(PRODUCTION_DAY.DAY.eq(day)).execute();
    }
}
