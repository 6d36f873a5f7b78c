package opora.roadmap.internal.view;

import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.STANDING;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    List<MeasureRow> search(MeasureFilter filter, Onlooker onlooker, @Nullable MeasureKey key) {
        var page =
                select(STANDING.MEASURE_ID)
                        .from(
                                filter.order() == MeasureSort.TITLE
                                        ? STANDING.join(MEASURE)
                                                .on(MEASURE.ID.eq(STANDING.MEASURE_ID))
                                        : STANDING)
                        .where(StandingConditions.of(filter, onlooker))
                        .and(key == null ? noCondition() : after(filter.order(), key))
                        .orderBy(order(filter.order()))
                        // inlined: a plan made once for any number would read every title
                        .limit(inline(filter.limit() + 1))
                        .asTable("page");
        return db.select(RowRepository.FIELDS)
                .from(page)
                .join(MEASURE)
                .on(MEASURE.ID.eq(page.field(STANDING.MEASURE_ID)))
                .orderBy(RowRepository.order(filter.order()))
                .fetch(RowRepository::read);
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

    StateCounts counts(MeasureFilter filter, Onlooker onlooker) {
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
                .where(StandingConditions.of(filter.anyState(), onlooker))
                .fetchSingle(mapping(StateCounts::new));
    }

    private static Field<Integer> counted(MeasureState state, Onlooker onlooker) {
        return count().filterWhere(StandingConditions.state(state, onlooker));
    }

    /** Of those in the viewer's subtree; others are not here. */
    Map<UUID, Standing> of(Collection<UUID> measures) {
        var found = new HashMap<UUID, Standing>();
        db.select(
                        STANDING.MEASURE_ID,
                        STANDING.COUNTED,
                        STANDING.DONE,
                        STANDING.UNSCHEDULED,
                        STANDING.BEFORE,
                        STANDING.ASIDE,
                        STANDING.STARTS_ON,
                        STANDING.ENDS_ON,
                        STANDING.MIN_TIMES,
                        STANDING.MAX_TIMES,
                        STANDING.DONE_ON,
                        STANDING.LATE_DAYS,
                        STANDING.ANSWERED,
                        STANDING.ASKED,
                        STANDING.WAITING,
                        STANDING.BEGUN)
                .from(STANDING)
                .where(STANDING.MEASURE_ID.eq(any(measures.toArray(UUID[]::new))))
                .forEach(one -> {
                    var heard = new HashSet<>(Arrays.asList(one.value15()));
                    heard.addAll(Arrays.asList(one.value16()));
                    var totals =
                            new MeasureTotals(
                                    one.value1(),
                                    one.value2(),
                                    one.value3(),
                                    one.value4(),
                                    one.value5(),
                                    one.value6(),
                                    one.value7(),
                                    one.value8(),
                                    one.value9(),
                                    one.value10(),
                                    one.value11(),
                                    one.value12());
                    var answered = new MeasureLine.Answered(one.value13(), one.value14());
                    found.put(one.value1(), new Standing(totals, answered, heard));
                });
        return found;
    }
}
