package opora.roadmap.internal.view;

import static db.roadmap.Tables.OCCURRENCE;
import static db.roadmap.Tables.STANDING;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;

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

    /** By what is kept of measures in the viewer's own subtree; joins {@code STANDING}. */
    public static OccurrenceTally kept(LocalDate today) {
        var waits = OCCURRENCE.ID.eq(any(STANDING.WAITING));
        var awaited = OCCURRENCE.DECISION.eq("AWAITED");
        var dated = awaited.and(waits.not()).and(COUNTED);
        var near = OCCURRENCE.ENDS_ON.between(today, today.plusDays(OccurrenceMark.NEAR_DAYS));
        var due =
                dated.and(near)
                        .and(
                                OCCURRENCE
                                        .STARTS_ON
                                        .le(today)
                                        .or(OCCURRENCE.ID.eq(any(STANDING.BEGUN))));
        return of(dated.and(OCCURRENCE.ENDS_ON.lt(today)), awaited.and(waits).or(due));
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
