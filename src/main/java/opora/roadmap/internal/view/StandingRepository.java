package opora.roadmap.internal.view;

import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.STANDING;
import static db.roadmap.Tables.STANDING_LINE;
import static opora.roadmap.internal.view.PlainRows.number;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.arrayConcat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Rows of the viewer's own subtree, by what is kept of them: a country is read without its texts.
 */
@Repository
class StandingRepository {

    /** After every day: rows without a date come last. */
    private static final Field<LocalDate> DUE =
            org.jooq.impl.DSL.coalesce(STANDING.NEXT_DUE_ON, inline(LocalDate.of(9999, 12, 31)));

    private final DSLContext db;

    StandingRepository(DSLContext db) {
        this.db = db;
    }

    /** One row more than asked when there is a next page. */
    List<MeasureRow> search(
            MeasureFilter filter, Found found, Onlooker onlooker, @Nullable MeasureKey key) {
        var page =
                select(STANDING.MEASURE_ID)
                        .from(
                                filter.order() == MeasureSort.TITLE
                                        ? STANDING.join(MEASURE)
                                                .on(MEASURE.ID.eq(STANDING.MEASURE_ID))
                                        : STANDING)
                        .where(StandingConditions.of(filter, found, onlooker))
                        .and(key == null ? noCondition() : after(filter.order(), key))
                        .orderBy(order(filter.order()))
                        // inlined: a plan made once for any number would read every title
                        .limit(inline(filter.limit() + 1))
                        .asTable("page");
        return PlainRows.fetch(
                db.select(RowRepository.FIELDS)
                        .from(page)
                        .join(MEASURE)
                        .on(MEASURE.ID.eq(page.field(STANDING.MEASURE_ID)))
                        .orderBy(RowRepository.order(filter.order())),
                RowRepository::read);
    }

    private static List<OrderField<?>> order(MeasureSort sort) {
        return switch (sort) {
            case PLAN -> List.of(STANDING.ROADMAP_ID, STANDING.ORDINAL);
            case DUE -> List.of(DUE, STANDING.MEASURE_ID);
            case TITLE -> List.of(MEASURE.TITLE, MEASURE.ID);
        };
    }

    private static Condition after(MeasureSort sort, MeasureKey key) {
        return switch (sort) {
            case PLAN -> row(STANDING.ROADMAP_ID, STANDING.ORDINAL).gt(key.id(), key.ordinal());
            case TITLE -> row(MEASURE.TITLE, MEASURE.ID).gt(key.value(), key.id());
            case DUE -> row(DUE, STANDING.MEASURE_ID).gt(val(key.due()), val(key.id()));
        };
    }

    StateCounts counts(MeasureFilter filter, Found found, Onlooker onlooker) {
        return db.select(
                        count(),
                        count().filterWhere(onlooker.mine(STANDING.MEASURE_ID)),
                        counted(MeasureState.LATE, onlooker),
                        counted(MeasureState.DUE, onlooker),
                        counted(MeasureState.WAIT, onlooker),
                        counted(MeasureState.UNSCHEDULED, onlooker),
                        filter.roadmap() == null
                                ? inline(0)
                                : counted(MeasureState.BEFORE_START, onlooker))
                .from(STANDING)
                .where(StandingConditions.of(filter.anyState(), found, onlooker))
                .fetchSingle(mapping(StateCounts::new));
    }

    /** Executors of a roadmap by how many of its rows name them. */
    List<MeasureList.Choice> executorsOf(UUID roadmap) {
        var named =
                selectDistinct(
                                STANDING.MEASURE_ID,
                                field("unnest({0})", String.class, STANDING_LINE.EXECUTORS)
                                        .as("name"))
                        .from(STANDING)
                        .join(STANDING_LINE)
                        .on(STANDING_LINE.MEASURE_ID.eq(STANDING.MEASURE_ID))
                        .where(STANDING.ROADMAP_ID.eq(roadmap))
                        .and(STANDING.IN_PLAN)
                        .asTable("named");
        return RowRepository.offered(db, named, named.field("name", String.class));
    }

    private static Field<Integer> counted(MeasureState state, Onlooker onlooker) {
        return count().filterWhere(StandingConditions.state(state, onlooker));
    }

    /** Of those in the viewer's subtree; others are not here. */
    Map<UUID, Standing> of(Collection<UUID> measures) {
        // by their keys: compared with the array, a row would be compared with half of it
        var asked = unnest(measures.toArray(UUID[]::new)).as("asked", "id");
        var query =
                db.select(
                                STANDING.MEASURE_ID,
                                STANDING.COUNTED,
                                STANDING.DONE,
                                STANDING.UNSCHEDULED,
                                STANDING.BEFORE,
                                STANDING.ASIDE,
                                number(STANDING.STARTS_ON),
                                number(STANDING.ENDS_ON),
                                STANDING.MIN_TIMES,
                                STANDING.MAX_TIMES,
                                number(STANDING.DONE_ON),
                                STANDING.LATE_DAYS,
                                STANDING.ANSWERED,
                                STANDING.ASKED,
                                arrayConcat(STANDING.WAITING, STANDING.BEGUN),
                                STANDING_LINE.EXECUTORS,
                                STANDING_LINE.DATES)
                        .from(asked)
                        .join(STANDING)
                        .on(STANDING.MEASURE_ID.eq(asked.field("id", UUID.class)))
                        .join(STANDING_LINE)
                        .on(STANDING_LINE.MEASURE_ID.eq(STANDING.MEASURE_ID));
        var found = new HashMap<UUID, Standing>();
        PlainRows.fetch(query, StandingRepository::standing)
                .forEach(one -> found.put(one.totals().measure(), one));
        return found;
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var totals =
                new MeasureTotals(
                        PlainRows.id(row, 1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        PlainRows.dayOrNull(row, 7),
                        PlainRows.dayOrNull(row, 8),
                        row.getInt(9),
                        row.getObject(10, Integer.class),
                        PlainRows.dayOrNull(row, 11),
                        row.getInt(12));
        var answered = new MeasureLine.Answered(row.getInt(13), row.getInt(14));
        return new Standing(
                totals,
                answered,
                heard(row),
                List.of((String[]) row.getArray(16).getArray()),
                row.getString(17));
    }

    private static Set<UUID> heard(ResultSet row) throws SQLException {
        var ids = (UUID[]) row.getArray(15).getArray();
        return ids.length == 0 ? Set.of() : new HashSet<>(Arrays.asList(ids));
    }
}
