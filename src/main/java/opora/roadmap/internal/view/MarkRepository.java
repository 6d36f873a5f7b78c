package opora.roadmap.internal.view;

import static db.roadmap.Tables.ANSWER;
import static db.roadmap.Tables.ASSIGNMENT;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.OCCURRENCE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import opora.shared.Period;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Occurrences of many measures at once: always by a set of ids, never in a loop. */
@Repository
public class MarkRepository {

    private static final Field<Integer> NOBODY = inline(0);

    private final DSLContext db;

    MarkRepository(DSLContext db) {
        this.db = db;
    }

    /** Those inside the period, those late before it, and the next one awaited after it. */
    public Map<UUID, List<OccurrenceMark>> within(
            Collection<UUID> measures, Period period, LocalDate today) {
        var shown =
                OCCURRENCE
                        .STARTS_ON
                        .le(period.endsOn())
                        .and(OCCURRENCE.ENDS_ON.ge(period.startsOn()));
        var late = OCCURRENCE.DECISION.eq("AWAITED").and(OCCURRENCE.ENDS_ON.lt(today));
        var next =
                OCCURRENCE.DECISION.eq("AWAITED").and(OCCURRENCE.ENDS_ON.eq(MEASURE.NEXT_DUE_ON));
        return marks(OCCURRENCE.MEASURE_ID.eq(any(measures)).and(shown.or(late).or(next)));
    }

    /** Every one of a single measure. */
    public List<OccurrenceMark> of(UUID measure) {
        return marks(OCCURRENCE.MEASURE_ID.eq(measure)).getOrDefault(measure, List.of());
    }

    private Map<UUID, List<OccurrenceMark>> marks(Condition such) {
        var found =
                db.select(
                                OCCURRENCE.ID,
                                OCCURRENCE.MEASURE_ID,
                                OCCURRENCE.KIND,
                                OCCURRENCE.STARTS_ON,
                                OCCURRENCE.ENDS_ON,
                                OCCURRENCE.MIN_TIMES,
                                OCCURRENCE.MAX_TIMES,
                                OCCURRENCE.PLANNED_ON,
                                OCCURRENCE.PLANNED_TIME,
                                OCCURRENCE.DECISION,
                                OCCURRENCE.DECIDED_ON,
                                NOBODY,
                                NOBODY)
                        .from(OCCURRENCE)
                        .join(MEASURE)
                        .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                        .where(such)
                        .orderBy(OCCURRENCE.ENDS_ON, OCCURRENCE.STARTS_ON, OCCURRENCE.ID)
                        .fetch(mapping(OccurrenceMark::new));
        var open = found.stream().filter(OccurrenceMark::open).map(OccurrenceMark::id).toList();
        var answers = answers(open);
        return found.stream()
                .map(mark ->
                        answers.containsKey(mark.id()) ? answers.get(mark.id()).on(mark) : mark)
                .collect(Collectors.groupingBy(OccurrenceMark::measure));
    }

    /** What was answered to one occurrence. */
    private record Answers(int reported, int times) {
        OccurrenceMark on(OccurrenceMark mark) {
            return mark.answered(reported, times);
        }
    }

    private Map<UUID, Answers> answers(Collection<UUID> occurrences) {
        if (occurrences.isEmpty()) return Map.of();
        var found = new HashMap<UUID, Answers>();
        db.select(
                        ANSWER.OCCURRENCE_ID,
                        count().filterWhere(ANSWER.STATUS.eq("REPORTED")),
                        coalesce(
                                sum(ANSWER.TIMES).filterWhere(ANSWER.STATUS.eq("ACCEPTED")),
                                inline(0)))
                .from(ANSWER)
                .where(ANSWER.OCCURRENCE_ID.eq(any(occurrences)))
                .groupBy(ANSWER.OCCURRENCE_ID)
                .forEach(row ->
                        found.put(
                                row.value1(), new Answers(row.value2(), row.value3().intValue())));
        return found;
    }

    public Map<UUID, MeasureTotals> totals(Collection<UUID> measures) {
        var counts =
                OCCURRENCE.DECISION.notIn("CANCELLED", "BEFORE_START", "NOT_REQUIRED", "SKIPPED");
        var done = OCCURRENCE.DECISION.eq("ACCEPTED");
        return db
                .select(
                        OCCURRENCE.MEASURE_ID,
                        count().filterWhere(counts),
                        count().filterWhere(done),
                        count().filterWhere(MeasureConditions.unscheduled()),
                        min(OCCURRENCE.STARTS_ON),
                        max(OCCURRENCE.ENDS_ON),
                        min(OCCURRENCE.MIN_TIMES),
                        max(OCCURRENCE.MAX_TIMES),
                        max(OCCURRENCE.DECIDED_ON).filterWhere(done),
                        coalesce(
                                max(OCCURRENCE
                                                .DECIDED_ON
                                                .sub(OCCURRENCE.ENDS_ON)
                                                .cast(Integer.class))
                                        .filterWhere(done),
                                inline(0)))
                .from(OCCURRENCE)
                .where(OCCURRENCE.MEASURE_ID.eq(any(measures)))
                .groupBy(OCCURRENCE.MEASURE_ID)
                .fetch(mapping(MeasureTotals::new))
                .stream()
                .collect(Collectors.toMap(MeasureTotals::measure, totals -> totals));
    }

    /** Where each answers: how many of the assigned have answered the nearest occurrence. */
    public Map<UUID, MeasureLine.Answered> answered(Collection<UUID> measures) {
        if (measures.isEmpty()) return Map.of();
        var found = new HashMap<UUID, MeasureLine.Answered>();
        db.select(
                        ASSIGNMENT.MEASURE_ID,
                        countDistinct(ANSWER.ASSIGNMENT_ID),
                        countDistinct(ASSIGNMENT.ID))
                .from(ASSIGNMENT)
                .join(MEASURE)
                .on(MEASURE.ID.eq(ASSIGNMENT.MEASURE_ID))
                .leftJoin(OCCURRENCE)
                .on(OCCURRENCE.MEASURE_ID.eq(MEASURE.ID))
                .and(OCCURRENCE.ENDS_ON.eq(MEASURE.NEXT_DUE_ON))
                .leftJoin(ANSWER)
                .on(ANSWER.OCCURRENCE_ID.eq(OCCURRENCE.ID))
                .and(ANSWER.ASSIGNMENT_ID.eq(ASSIGNMENT.ID))
                .and(ANSWER.STATUS.in("REPORTED", "ACCEPTED"))
                .where(ASSIGNMENT.MEASURE_ID.eq(any(measures)))
                .groupBy(ASSIGNMENT.MEASURE_ID)
                .forEach(row ->
                        found.put(
                                row.value1(),
                                new MeasureLine.Answered(row.value2(), row.value3())));
        return found;
    }

    private static org.jooq.QuantifiedSelect<org.jooq.Record1<UUID>> any(Collection<UUID> ids) {
        return org.jooq.impl.DSL.any(ids.toArray(UUID[]::new));
    }
}
