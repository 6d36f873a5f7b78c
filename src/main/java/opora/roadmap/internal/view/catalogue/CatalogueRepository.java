package opora.roadmap.internal.view.catalogue;

import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.OCCURRENCE;
import static db.roadmap.Tables.STANDING;
import static db.roadmap.Tables.STANDING_SUM;
import static db.roadmap.Tables.STANDING_YEAR;
import static db.roadmap.Tables.STANDING_YEAR_SUM;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.roadmap.internal.view.OccurrenceTally;
import opora.roadmap.internal.view.Subtree;
import opora.roadmap.internal.view.SumRepository;
import opora.shared.Period;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/** Every roadmap the viewer may see, with its progress in a year: one question. */
@Repository
class CatalogueRepository {

    private final DSLContext db;

    CatalogueRepository(DSLContext db) {
        this.db = db;
    }

    /** Of one's own subtree by what is kept, of others by the dates and answers one sees. */
    List<RoadmapLine> all(Period year, String scope, LocalDate today) {
        var tally =
                summed(year, scope, today)
                        .unionAll(kept(year, scope, today))
                        .unionAll(seen(year, scope, today))
                        .asTable("tally");
        var rows =
                summedRows(scope)
                        .unionAll(keptRows(scope))
                        .unionAll(seenRows(scope))
                        .asTable("rows");
        return db.select(
                        ROADMAP_.ID,
                        ROADMAP_.KIND,
                        ROADMAP_.STATUS,
                        ROADMAP_.TITLE,
                        ROADMAP_.DIRECTION,
                        ROADMAP_.ACT_KIND,
                        ROADMAP_.ACT_NUMBER,
                        ROADMAP_.ACT_DATE,
                        ROADMAP_.STARTS_ON,
                        ROADMAP_.ENDS_ON,
                        counted(rows, "m"),
                        counted(tally, "a"),
                        counted(tally, "d"),
                        counted(tally, "l"),
                        counted(tally, "u"))
                .from(ROADMAP_)
                .leftJoin(tally)
                .on(ROADMAP_.ID.eq(tally.field(STANDING_YEAR_SUM.ROADMAP_ID)))
                .leftJoin(rows)
                .on(ROADMAP_.ID.eq(rows.field(STANDING_SUM.ROADMAP_ID)))
                .orderBy(ROADMAP_.STATUS.eq("CLOSED"), ROADMAP_.STARTS_ON.desc(), ROADMAP_.TITLE)
                .fetch(mapping(RoadmapLine::new));
    }

    private static Select<Record5<UUID, Integer, Integer, Integer, Integer>> summed(
            Period year, String scope, LocalDate today) {
        var tally = OccurrenceTally.summed(today);
        return select(
                        STANDING_YEAR_SUM.ROADMAP_ID,
                        tally.all().as("a"),
                        tally.done().as("d"),
                        tally.late().as("l"),
                        tally.due().as("u"))
                .from(STANDING_YEAR_SUM)
                .where(STANDING_YEAR_SUM.YEAR.eq(year.startsOn().getYear()))
                .and(Subtree.holds(STANDING_YEAR_SUM.SCOPE, scope))
                .and(SumRepository.untouched(STANDING_YEAR_SUM.ROADMAP_ID));
    }

    private static Select<Record5<UUID, Integer, Integer, Integer, Integer>> kept(
            Period year, String scope, LocalDate today) {
        var tally = OccurrenceTally.kept(today);
        return select(
                        STANDING_YEAR.ROADMAP_ID,
                        tally.all(),
                        tally.done(),
                        tally.late(),
                        tally.due())
                .from(STANDING_YEAR)
                .where(STANDING_YEAR.YEAR.eq(year.startsOn().getYear()))
                .and(Subtree.holds(STANDING_YEAR.SCOPE, scope))
                .and(SumRepository.touched(STANDING_YEAR.ROADMAP_ID))
                .groupBy(STANDING_YEAR.ROADMAP_ID);
    }

    private static Select<Record5<UUID, Integer, Integer, Integer, Integer>> seen(
            Period year, String scope, LocalDate today) {
        var tally = OccurrenceTally.of(today);
        return select(OCCURRENCE.ROADMAP_ID, tally.all(), tally.done(), tally.late(), tally.due())
                .from(OCCURRENCE)
                .where(OCCURRENCE.ROADMAP_ID.eq(any(array(others(scope)))))
                .and(OCCURRENCE.ENDS_ON.between(year.startsOn(), year.endsOn()))
                .and(OCCURRENCE.MEASURE_ID.notIn(orderItems()))
                .groupBy(OCCURRENCE.ROADMAP_ID);
    }

    private static Select<Record2<UUID, Integer>> summedRows(String scope) {
        return select(STANDING_SUM.ROADMAP_ID, STANDING_SUM.PLANNED.as("m"))
                .from(STANDING_SUM)
                .where(Subtree.holds(STANDING_SUM.SCOPE, scope))
                .and(SumRepository.untouched(STANDING_SUM.ROADMAP_ID));
    }

    private static Select<Record2<UUID, Integer>> keptRows(String scope) {
        return select(STANDING.ROADMAP_ID, count())
                .from(STANDING)
                .where(STANDING.IN_PLAN)
                .and(STANDING.ACTIVE)
                .and(Subtree.holds(STANDING.SCOPE, scope))
                .and(SumRepository.touched(STANDING.ROADMAP_ID))
                .groupBy(STANDING.ROADMAP_ID);
    }

    private static Select<Record2<UUID, Integer>> seenRows(String scope) {
        return select(MEASURE.ROADMAP_ID, count())
                .from(MEASURE)
                .where(MEASURE.ROADMAP_ID.eq(any(array(others(scope)))))
                .and(MEASURE.STATUS.eq("ACTIVE"))
                .and(MEASURE.ORDER_ITEM.eq(""))
                .groupBy(MEASURE.ROADMAP_ID);
    }

    /** Roadmaps of others are few; found first, whatever the plan. */
    private static Select<Record1<UUID>> others(String scope) {
        var other = ROADMAP_.as("other");
        return select(other.ID).from(other).where(not(Subtree.holds(other.SCOPE, scope)));
    }

    /** Written out, so that their partial index is known to serve. */
    private static Select<Record1<UUID>> orderItems() {
        return select(MEASURE.ID).from(MEASURE).where(MEASURE.ORDER_ITEM.ne(inline("")));
    }

    /** A roadmap without occurrences in the year counts none. */
    private static Field<Integer> counted(Table<?> table, String column) {
        return coalesce(table.field(column, Integer.class), inline(0));
    }
}
