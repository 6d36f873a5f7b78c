package opora.roadmap.internal.occurrence;

import static db.roadmap.tables.Answer.ANSWER;
import static db.roadmap.tables.Assignment.ASSIGNMENT;
import static db.roadmap.tables.Measure.MEASURE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.sum;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.roadmap.OccurrenceId;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Counts what was answered, for any number of occurrences in three queries. Executors see their own
 * answers only.
 */
@Repository
public class ProgressRepository {

    private static final List<String> SAID = List.of("REPORTED", "ACCEPTED");

    private final DSLContext db;

    ProgressRepository(DSLContext db) {
        this.db = db;
    }

    /**
     * One assignment's answers to one occurrence.
     *
     * @param gone the assignment has ended: what was said counts, but stands for nobody asked now
     */
    public record Said(@Nullable UUID assignment, boolean gone, int times, int undecided) {}

    public Map<OccurrenceId, Progress> of(Collection<Occurrence> occurrences) {
        if (occurrences.isEmpty()) return Map.of();
        var measures = occurrences.stream().map(one -> one.measure().value()).distinct().toList();
        var each =
                db.select(MEASURE.ID)
                        .from(MEASURE)
                        .where(MEASURE.ID.in(measures))
                        .and(MEASURE.ANSWERING.eq("EACH"))
                        .fetchSet(MEASURE.ID);
        var asked = asked(measures);
        var said = said(occurrences.stream().map(one -> one.id().value()).toList());
        var progress = new HashMap<OccurrenceId, Progress>();
        for (var one : occurrences) {
            var answers = said.getOrDefault(one.id().value(), List.of());
            var everybody = each.contains(one.measure().value());
            progress.put(
                    one.id(),
                    progress(
                            one.window().minTimes(),
                            answers,
                            everybody,
                            asked.getOrDefault(one.measure().value(), 0)));
        }
        return progress;
    }

    /** How many are asked: assignments in force, by measure. */
    public Map<UUID, Integer> asked(Collection<UUID> measures) {
        if (measures.isEmpty()) return Map.of();
        return db.select(ASSIGNMENT.MEASURE_ID, count())
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.MEASURE_ID.eq(any(measures.toArray(UUID[]::new))))
                .and(ASSIGNMENT.ENDS_ON.isNull())
                .groupBy(ASSIGNMENT.MEASURE_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /** What was said and not taken back or returned, by occurrence. */
    public Map<UUID, List<Said>> said(Collection<UUID> occurrences) {
        if (occurrences.isEmpty()) return Map.of();
        return db.select(
                        ANSWER.OCCURRENCE_ID,
                        ANSWER.ASSIGNMENT_ID,
                        field(ASSIGNMENT.ENDS_ON.isNotNull()),
                        sum(ANSWER.TIMES),
                        count().filterWhere(ANSWER.STATUS.eq("REPORTED")))
                .from(ANSWER)
                .leftJoin(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(ANSWER.ASSIGNMENT_ID))
                .where(ANSWER.OCCURRENCE_ID.eq(any(occurrences.toArray(UUID[]::new))))
                .and(ANSWER.STATUS.in(SAID))
                .groupBy(ANSWER.OCCURRENCE_ID, ANSWER.ASSIGNMENT_ID, ASSIGNMENT.ENDS_ON)
                .fetchGroups(row -> row.value1(), ProgressRepository::said);
    }

    private static Said said(Record5<UUID, UUID, Boolean, java.math.BigDecimal, Integer> row) {
        return new Said(row.value2(), row.value3(), row.value4().intValue(), row.value5());
    }

    /** An answer without an assignment speaks for everybody. */
    public static Progress progress(int minTimes, List<Said> answers, boolean each, int asked) {
        var wanted = Math.max(1, minTimes);
        var times = answers.stream().mapToInt(Said::times).sum();
        var undecided = answers.stream().mapToInt(Said::undecided).sum();
        if (!each || asked == 0)
            return new Progress(false, 1, times >= wanted ? 1 : 0, times, undecided);
        var forAll =
                answers.stream()
                        .filter(said -> said.assignment() == null)
                        .mapToInt(Said::times)
                        .sum();
        if (forAll >= wanted) return new Progress(true, asked, asked, times, undecided);
        var complete =
                answers.stream()
                        .filter(said ->
                                said.assignment() != null
                                        && !said.gone()
                                        && said.times() + forAll >= wanted)
                        .count();
        return new Progress(true, asked, (int) complete, times, undecided);
    }
}
