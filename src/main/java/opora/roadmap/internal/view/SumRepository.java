package opora.roadmap.internal.view;

import static db.roadmap.Tables.STANDING;
import static db.roadmap.Tables.STANDING_SUM;
import static db.roadmap.Tables.STANDING_TOUCHED;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is added up for each roadmap, so that a region is counted without its rows (сводка карт).
 * Where a roadmap was touched since, its rows are counted.
 */
@Repository
public class SumRepository {

    private final DSLContext db;

    SumRepository(DSLContext db) {
        this.db = db;
    }

    /** Measures of running roadmaps of the viewer's own subtree, narrowed by nothing. */
    StateCounts counts(Onlooker onlooker) {
        var summed = summed(onlooker);
        var live = live(onlooker);
        var mine =
                field(
                        selectCount()
                                .from(STANDING)
                                .where(STANDING.RUNNING)
                                .and(onlooker.within())
                                .and(onlooker.mine(STANDING.MEASURE_ID)));
        return db.select(
                        both(summed, live, "a"),
                        mine,
                        both(summed, live, "l"),
                        both(summed, live, "d"),
                        both(summed, live, "w"),
                        both(summed, live, "u"))
                .from(summed, live)
                .fetchSingle(row ->
                        new StateCounts(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                0));
    }

    private static Table<?> summed(Onlooker onlooker) {
        var today = onlooker.today();
        var yesterday = today.minusDays(1);
        return select(
                        total(STANDING_SUM.RUNNING).as("a"),
                        total(OccurrenceTally.until(yesterday, STANDING_SUM.OWED)).as("l"),
                        total(
                                        near(today)
                                                .minus(
                                                        OccurrenceTally.until(
                                                                yesterday, STANDING_SUM.NEAR_TO)))
                                .as("d"),
                        total(STANDING_SUM.WAITING).as("w"),
                        total(STANDING_SUM.UNSCHEDULED).as("u"))
                .from(STANDING_SUM)
                .where(Subtree.holds(STANDING_SUM.SCOPE, onlooker.scope()))
                .and(untouched(STANDING_SUM.ROADMAP_ID))
                .asTable("summed");
    }

    private static Field<Integer> near(LocalDate today) {
        return OccurrenceTally.until(today, STANDING_SUM.NEAR_FROM);
    }

    private static Table<?> live(Onlooker onlooker) {
        return select(
                        count().as("a"),
                        counted(MeasureState.LATE, onlooker).as("l"),
                        counted(MeasureState.DUE, onlooker).as("d"),
                        counted(MeasureState.WAIT, onlooker).as("w"),
                        counted(MeasureState.UNSCHEDULED, onlooker).as("u"))
                .from(STANDING)
                .where(STANDING.RUNNING)
                .and(onlooker.within())
                .and(touched(STANDING.ROADMAP_ID))
                .asTable("live");
    }

    private static Field<Integer> counted(MeasureState state, Onlooker onlooker) {
        return count().filterWhere(StandingConditions.state(state, onlooker));
    }

    private static Field<Integer> total(Field<Integer> each) {
        return coalesce(sum(each).cast(Integer.class), inline(0));
    }

    private static Field<Integer> both(Table<?> summed, Table<?> live, String column) {
        return field("{0}", Integer.class, summed.field(column, Integer.class))
                .plus(live.field(column, Integer.class));
    }

    /** Its sums are right. */
    public static Condition untouched(Field<UUID> roadmap) {
        return roadmap.notIn(select(STANDING_TOUCHED.ROADMAP_ID).from(STANDING_TOUCHED));
    }

    /** Its sums are not right any more; as an array these few are found first. */
    public static Condition touched(Field<UUID> roadmap) {
        return roadmap.eq(any(array(select(STANDING_TOUCHED.ROADMAP_ID).from(STANDING_TOUCHED))));
    }

    /** Adds up anew what was touched; answers with how many roadmaps that were. */
    @Transactional
    public int addUp() {
        return db.select(field("roadmap.sum_standings()", Integer.class)).fetchSingle().value1();
    }
}
