package opora.roadmap.internal.view;

import static db.roadmap.Tables.OCCURRENCE;
import static db.roadmap.Tables.STANDING_YEAR;
import static db.roadmap.Tables.STANDING_YEAR_SUM;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import opora.roadmap.internal.occurrence.OpenDates;
import org.jooq.Condition;
import org.jooq.Field;

/** Counts of occurrences by how they stand, for a query that groups them (счёт сроков). */
public record OccurrenceTally(
        Field<Integer> all, Field<Integer> done, Field<Integer> late, Field<Integer> due) {

    private static final Condition COUNTED = OpenDates.dated();

    /** Counted from the answers the viewer sees. */
    public static OccurrenceTally of(LocalDate today) {
        return of(
                MeasureConditions.late(today),
                MeasureConditions.due(today).or(MeasureConditions.waiting()));
    }

    /**
     * By what is kept for a school year of measures in the viewer's own subtree, from {@code
     * STANDING_YEAR}. Days are in order, so those that have come are counted by a search.
     */
    public static OccurrenceTally kept(LocalDate today) {
        var late = until(today.minusDays(1), STANDING_YEAR.OWED);
        return new OccurrenceTally(
                total(STANDING_YEAR.COUNTED),
                total(STANDING_YEAR.DONE),
                total(late),
                total(STANDING_YEAR.WAITING.plus(until(today, STANDING_YEAR.NEAR)).minus(late)));
    }

    /** The same of a roadmap as a whole, one row of {@code STANDING_YEAR_SUM}. */
    public static OccurrenceTally summed(LocalDate today) {
        var late = until(today.minusDays(1), STANDING_YEAR_SUM.OWED);
        return new OccurrenceTally(
                STANDING_YEAR_SUM.COUNTED,
                STANDING_YEAR_SUM.DONE,
                late,
                STANDING_YEAR_SUM.WAITING.plus(until(today, STANDING_YEAR_SUM.NEAR)).minus(late));
    }

    /** How many of the days, which are in order, have come. */
    static Field<Integer> until(LocalDate day, Field<LocalDate[]> days) {
        return field("width_bucket({0}, {1})", Integer.class, val(day), days);
    }

    private static Field<Integer> total(Field<Integer> each) {
        return coalesce(sum(each).cast(Integer.class), inline(0));
    }

    private static OccurrenceTally of(Condition late, Condition due) {
        return new OccurrenceTally(
                count().filterWhere(
                                OCCURRENCE
                                        .DECISION
                                        .in("AWAITED", "ACCEPTED", "NOT_DONE")
                                        .and(COUNTED)),
                count().filterWhere(OCCURRENCE.DECISION.eq("ACCEPTED")),
                count().filterWhere(late),
                count().filterWhere(due));
    }
}
