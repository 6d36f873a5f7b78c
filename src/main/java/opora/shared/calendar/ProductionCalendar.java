package opora.shared.calendar;

import static db.shared.tables.ProductionDay.PRODUCTION_DAY;
import static db.shared.tables.ProductionYear.PRODUCTION_YEAR;
import static opora.shared.Permission.SETTINGS;
import static org.jooq.Records.mapping;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import opora.shared.Period;
import opora.shared.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The production calendar as it is kept in the database, the same for everybody. */
@Repository
public class ProductionCalendar {

    private static final int LONGEST_HOLIDAYS = 14;

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

    /** That day, or the nearest worked one after it. */
    @Transactional(readOnly = true)
    public LocalDate firstWorked(LocalDate from) {
        var until = from.plusDays(LONGEST_HOLIDAYS);
        var days = within(new Period(from, until));
        return from.datesUntil(until).filter(days::worked).findFirst().orElse(from);
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

    /** By what act the days off of a year are known; empty when they are not. */
    @Transactional(readOnly = true)
    public Optional<String> ground(int year) {
        return db.select(PRODUCTION_YEAR.GROUND)
                .from(PRODUCTION_YEAR)
                .where(PRODUCTION_YEAR.YEAR.eq(year))
                .fetchOptional(row -> row.value1());
    }

    /** Years among these whose days off nobody has entered: there every Friday counts as worked. */
    @Transactional(readOnly = true)
    public List<Integer> unknown(Collection<Integer> years) {
        var left = new TreeSet<>(years);
        left.removeAll(
                db.select(PRODUCTION_YEAR.YEAR)
                        .from(PRODUCTION_YEAR)
                        .where(PRODUCTION_YEAR.YEAR.in(years))
                        .fetchSet(row -> row.value1()));
        return List.copyOf(left);
    }

    /** Begins a year with what the law says; days already kept stay as they are. */
    @Transactional
    public void begin(Viewer viewer, int year, String ground) {
        viewer.require(SETTINGS);
        for (var day : new YearByLaw(year).days())
            db.insertInto(PRODUCTION_DAY)
                    .set(PRODUCTION_DAY.DAY, day.day())
                    .set(PRODUCTION_DAY.KIND, day.kind().name())
                    .set(PRODUCTION_DAY.NAME, day.name())
                    .onConflictDoNothing()
                    .execute();
        db.insertInto(PRODUCTION_YEAR)
                .set(PRODUCTION_YEAR.YEAR, year)
                .set(PRODUCTION_YEAR.GROUND, ground.strip())
                .onConflict(PRODUCTION_YEAR.YEAR)
                .doUpdate()
                .set(PRODUCTION_YEAR.GROUND, ground.strip())
                .execute();
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
