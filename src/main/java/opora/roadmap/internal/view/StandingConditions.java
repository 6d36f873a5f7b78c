package opora.roadmap.internal.view;

import static db.roadmap.Tables.EXECUTOR;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.STANDING;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import org.jooq.Condition;

/**
 * The filter over what is kept: the same meaning as {@link MeasureConditions}, which counts it from
 * dates and answers; a test holds the two together.
 */
final class StandingConditions {

    private static final Condition ACTIVE = condition(STANDING.ACTIVE);

    static Condition of(MeasureFilter filter, Found found, Onlooker onlooker) {
        return onlooker.within()
                .and(where(filter))
                .and(found.holds(STANDING.MEASURE_ID))
                .and(filter.onlyMine() ? onlooker.mine(STANDING.MEASURE_ID) : noCondition())
                .and(filter.state() == null ? noCondition() : state(filter.state(), onlooker));
    }

    private static Condition where(MeasureFilter filter) {
        return (filter.roadmap() == null
                        ? condition(STANDING.RUNNING)
                        : STANDING.ROADMAP_ID.eq(filter.roadmap()).and(STANDING.IN_PLAN))
                .and(
                        filter.activity() == null
                                ? noCondition()
                                : STANDING.ACTIVITY.eq(filter.activity().name()))
                .and(
                        filter.term() == null
                                ? noCondition()
                                : STANDING.SCHEDULE_KIND.eq(filter.term().name()))
                .and(ofMeasure(filter));
    }

    /** What its place, its words, its executors or its dates can tell. */
    private static Condition ofMeasure(MeasureFilter filter) {
        var id = STANDING.MEASURE_ID;
        return (filter.section() == null ? noCondition() : STANDING.SECTION_ID.eq(filter.section()))
                .and(
                        filter.executorName().isEmpty()
                                ? noCondition()
                                : id.in(
                                        select(EXECUTOR.MEASURE_ID)
                                                .from(EXECUTOR)
                                                .where(EXECUTOR.NAME.eq(filter.executorName()))))
                .and(MeasureConditions.tagged(filter, id))
                .and(words(filter))
                .and(
                        filter.from() == null && filter.to() == null
                                ? noCondition()
                                : MeasureConditions.anyOccurrence(
                                        id, MeasureConditions.within(filter.from(), filter.to())));
    }

    private static Condition words(MeasureFilter filter) {
        return filter.words().isEmpty() || filter.roadmap() == null
                ? noCondition()
                : STANDING.MEASURE_ID.in(
                        select(MEASURE.ID)
                                .from(MEASURE)
                                .where(MEASURE.ROADMAP_ID.eq(filter.roadmap()))
                                .and(MeasureConditions.words(filter)));
    }

    static Condition state(MeasureState state, Onlooker onlooker) {
        var today = onlooker.today();
        return switch (state) {
            case CANCELLED -> ACTIVE.not();
            case LATE -> ACTIVE.and(STANDING.OWED_ON.lt(today));
            case DUE -> ACTIVE.and(condition("{0} @> {1}", STANDING.DUE_DAYS, val(today)));
            case WAIT -> ACTIVE.and(cardinality(STANDING.WAITING).gt(0));
            case AHEAD ->
                    ACTIVE.and(STANDING.NEXT_DUE_ON.gt(today.plusDays(OccurrenceMark.NEAR_DAYS)));
            case DONE -> ACTIVE.and(STANDING.NEXT_DUE_ON.isNull()).and(STANDING.DONE.gt(0));
            case UNSCHEDULED -> ACTIVE.and(STANDING.UNSCHEDULED.gt(0));
            case BEFORE_START -> ACTIVE.and(STANDING.BEFORE.gt(0));
        };
    }

    private StandingConditions() {}
}
