package opora.roadmap.internal.view;

import static db.roadmap.Tables.OCCURRENCE;
import static org.jooq.impl.DSL.count;

import java.time.LocalDate;
import org.jooq.Field;

/** Counts of occurrences by how they stand, for a query that groups them (счёт сроков). */
public record OccurrenceTally(
        Field<Integer> all, Field<Integer> done, Field<Integer> late, Field<Integer> due) {

    public static OccurrenceTally of(LocalDate today) {
        return new OccurrenceTally(
                count().filterWhere(
                                OCCURRENCE
                                        .DECISION
                                        .in("AWAITED", "ACCEPTED", "NOT_DONE")
                                        .and(OCCURRENCE.KIND.ne("UNSCHEDULED"))
                                        .and(OCCURRENCE.MIN_TIMES.gt(0))),
                count().filterWhere(OCCURRENCE.DECISION.eq("ACCEPTED")),
                count().filterWhere(MeasureConditions.late(today)),
                count().filterWhere(MeasureConditions.due(today).or(MeasureConditions.waiting())));
    }
}
