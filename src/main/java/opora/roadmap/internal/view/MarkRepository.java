package opora.roadmap.internal.view;

import static db.roadmap.Tables.ANSWER;
import static db.roadmap.Tables.ASSIGNMENT;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.OCCURRENCE;
import static opora.roadmap.internal.view.PlainRows.number;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.roadmap.Decision;
import opora.roadmap.internal.occurrence.OccurrenceKind;
import opora.roadmap.internal.occurrence.Progress;
import opora.roadmap.internal.occurrence.ProgressRepository;
import opora.roadmap.internal.occurrence.ProgressRepository.Said;
import opora.shared.Period;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Occurrences of many measures at once: always by a set of ids, never in a loop. */
@Repository
public class MarkRepository {

    /** Of one day whichever comes first, but always the same: ids as the database orders them. */
    private static final Comparator<OccurrenceMark> IN_ORDER =
            Comparator.comparing(OccurrenceMark::endsOn)
                    .thenComparing(OccurrenceMark::startsOn)
                    .thenComparing(mark -> mark.id().toString());

    private final DSLContext db;
    private final ProgressRepository progress;

    MarkRepository(DSLContext db, ProgressRepository progress) {
        this.db = db;
        this.progress = progress;
    }

    /** Those inside the period, those late before it, and the next one awaited after it. */
    Map<UUID, List<OccurrenceMark>> within(
            List<MeasureRow> rows, Map<UUID, Standing> kept, Period period, LocalDate today) {
        if (rows.isEmpty()) return Map.of();
        var byId = rows.stream().collect(Collectors.toMap(MeasureRow::id, row -> row));
        var others = rows.stream().filter(row -> !kept.containsKey(row.id())).toList();
        var found =
                Stream.concat(
                                kept.values().stream().flatMap(one -> marks(one, byId)),
                                seen(others, byId, period, today).stream())
                        .filter(mark -> shows(mark, byId, period, today))
                        .toList();
        return progressed(found, mark -> heard(mark, kept.get(mark.measure())));
    }

    private static Stream<OccurrenceMark> marks(Standing one, Map<UUID, MeasureRow> rows) {
        var measure = one.totals().measure();
        return KeptDates.of(one.dates(), measure, nothingSaid(row(rows, measure))).stream();
    }

    private List<OccurrenceMark> seen(
            List<MeasureRow> rows, Map<UUID, MeasureRow> byId, Period period, LocalDate today) {
        if (rows.isEmpty()) return List.of();
        var awaited = OCCURRENCE.DECISION.eq("AWAITED");
        var next = rows.stream().map(MeasureRow::nextDueOn).filter(Objects::nonNull).distinct();
        var shown =
                OCCURRENCE
                        .STARTS_ON
                        .le(period.endsOn())
                        .and(OCCURRENCE.ENDS_ON.ge(period.startsOn()))
                        .or(awaited.and(OCCURRENCE.ENDS_ON.lt(today)))
                        .or(
                                awaited.and(
                                        OCCURRENCE.ENDS_ON.eq(
                                                org.jooq.impl.DSL.any(
                                                        next.toArray(LocalDate[]::new)))));
        var ids = rows.stream().map(MeasureRow::id).toList();
        return marks(OCCURRENCE.MEASURE_ID.eq(any(ids)).and(shown), byId);
    }

    /** The days of next dates are asked for all rows together: each has only its own. */
    private static boolean shows(
            OccurrenceMark mark, Map<UUID, MeasureRow> rows, Period period, LocalDate today) {
        return period.overlaps(new Period(mark.startsOn(), mark.endsOn()))
                || mark.open()
                        && (mark.endsOn().isBefore(today)
                                || mark.endsOn().equals(row(rows, mark.measure()).nextDueOn()));
    }

    private static boolean heard(OccurrenceMark mark, @Nullable Standing standing) {
        return standing == null || standing.heard().contains(mark.id());
    }

    private List<OccurrenceMark> marks(Condition such, Map<UUID, MeasureRow> rows) {
        return PlainRows.fetch(
                db.select(
                                OCCURRENCE.ID,
                                OCCURRENCE.MEASURE_ID,
                                OCCURRENCE.KIND,
                                number(OCCURRENCE.STARTS_ON),
                                number(OCCURRENCE.ENDS_ON),
                                OCCURRENCE.MIN_TIMES,
                                OCCURRENCE.MAX_TIMES,
                                number(OCCURRENCE.PLANNED_ON),
                                OCCURRENCE.PLANNED_TIME,
                                OCCURRENCE.DECISION,
                                number(OCCURRENCE.DECIDED_ON),
                                OCCURRENCE.VERSION)
                        .from(OCCURRENCE)
                        .where(such),
                row -> mark(row, rows));
    }

    private static OccurrenceMark mark(ResultSet found, Map<UUID, MeasureRow> rows)
            throws SQLException {
        var measure = row(rows, PlainRows.id(found, 2));
        return new OccurrenceMark(
                PlainRows.id(found, 1),
                measure.id(),
                OccurrenceKind.valueOf(found.getString(3)),
                PlainRows.day(found, 4),
                PlainRows.day(found, 5),
                found.getInt(6),
                found.getObject(7, Integer.class),
                PlainRows.dayOrNull(found, 8),
                found.getObject(9, LocalTime.class),
                Decision.valueOf(found.getString(10)),
                PlainRows.dayOrNull(found, 11),
                found.getLong(12),
                nothingSaid(measure));
    }

    private Map<UUID, List<OccurrenceMark>> progressed(
            List<OccurrenceMark> found, Predicate<OccurrenceMark> heard) {
        var said =
                progress.said(
                        found.stream()
                                .filter(mark -> mark.open() && heard.test(mark))
                                .map(OccurrenceMark::id)
                                .toList());
        var answered = found.stream().filter(mark -> said.containsKey(mark.id())).toList();
        var asked =
                progress.asked(answered.stream().map(OccurrenceMark::measure).distinct().toList());
        var byMeasure = new HashMap<UUID, List<OccurrenceMark>>();
        for (var mark : found)
            byMeasure
                    .computeIfAbsent(mark.measure(), _ -> new ArrayList<>())
                    .add(progressed(mark, said.get(mark.id()), asked));
        byMeasure.values().forEach(marks -> marks.sort(IN_ORDER));
        return byMeasure;
    }

    private static OccurrenceMark progressed(
            OccurrenceMark mark, @Nullable List<Said> said, Map<UUID, Integer> asked) {
        if (said == null) return mark;
        var each = mark.progress().each();
        var people = asked.getOrDefault(mark.measure(), 0);
        return mark.with(ProgressRepository.progress(mark.minTimes(), said, each, people));
    }

    private static MeasureRow row(Map<UUID, MeasureRow> rows, UUID measure) {
        return Objects.requireNonNull(rows.get(measure));
    }

    private static Progress nothingSaid(MeasureRow row) {
        return row.each() ? new Progress(true, 1, 0, 0, 0) : Progress.NONE;
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
                        count().filterWhere(MeasureConditions.beforeStart()),
                        count().filterWhere(OCCURRENCE.DECISION.in("SKIPPED", "NOT_REQUIRED")),
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
                .and(ASSIGNMENT.ENDS_ON.isNull())
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
