package opora.roadmap.internal.dashboard;

import static db.roadmap.tables.Answer.ANSWER;
import static db.roadmap.tables.Assignment.ASSIGNMENT;
import static db.roadmap.tables.Measure.MEASURE;
import static db.roadmap.tables.Occurrence.OCCURRENCE;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.stringAgg;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.roadmap.internal.answer.Whose;
import opora.roadmap.internal.occurrence.Occurrence;
import opora.roadmap.internal.occurrence.OccurrenceRows;
import opora.roadmap.internal.occurrence.OpenDates;
import opora.shared.Scopes;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Numbers and rows of the dashboard: a fixed number of queries for a municipality of any size. */
@Repository
class DashboardRepository {

    private final DSLContext db;

    DashboardRepository(DSLContext db) {
        this.db = db;
    }

    /** What a row of the dashboard says of its measure. */
    record Named(UUID id, String number, String title, String roadmap, String executors) {}

    private static Condition inForce(String scope) {
        return OCCURRENCE
                .SCOPE
                .ge(scope)
                .and(OCCURRENCE.SCOPE.lt(Scopes.end(scope)))
                .and(OpenDates.running());
    }

    /** Dates that still wait and end by a day; whether they are late is not said here. */
    List<Occurrence> waiting(String scope, LocalDate until) {
        return db.select(OCCURRENCE.fields())
                .from(OCCURRENCE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(OCCURRENCE.ROADMAP_ID))
                .where(inForce(scope))
                .and(OpenDates.open())
                .and(OCCURRENCE.ENDS_ON.le(until))
                .orderBy(OCCURRENCE.ENDS_ON, OCCURRENCE.ID)
                .fetch(OccurrenceRows::read);
    }

    Map<UUID, Named> named(List<UUID> measures) {
        return db.select(
                        MEASURE.ID,
                        MEASURE.NUMBER,
                        MEASURE.TITLE,
                        ROADMAP_.TITLE,
                        MEASURE.PRINTED_EXECUTORS)
                .from(MEASURE)
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(MEASURE.ROADMAP_ID))
                .where(MEASURE.ID.in(measures))
                .fetchMap(
                        row -> row.value1(),
                        row ->
                                new Named(
                                        row.value1(),
                                        row.value2(),
                                        row.value3(),
                                        row.value4(),
                                        row.value5()));
    }

    /** Measures with dates ahead or late, laid on nobody. */
    List<UUID> unassigned(String scope) {
        return db.selectDistinct(MEASURE.ID, MEASURE.ORDINAL)
                .from(OCCURRENCE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(OCCURRENCE.ROADMAP_ID))
                .where(inForce(scope))
                .and(OCCURRENCE.DECISION.eq("AWAITED"))
                .and(
                        notExists(
                                selectOne()
                                        .from(ASSIGNMENT)
                                        .where(ASSIGNMENT.MEASURE_ID.eq(MEASURE.ID))
                                        .and(ASSIGNMENT.ENDS_ON.isNull())))
                .orderBy(MEASURE.ORDINAL, MEASURE.ID)
                .fetch(row -> row.value1());
    }

    /** Answers nobody decided on since a moment, the oldest first. */
    List<Stuck> stuck(String scope, Instant before) {
        return db.select(MEASURE.ID, ASSIGNMENT.LABEL, ANSWER.CREATED_AT, OCCURRENCE.ENDS_ON)
                .from(ANSWER)
                .join(OCCURRENCE)
                .on(OCCURRENCE.ID.eq(ANSWER.OCCURRENCE_ID))
                .join(MEASURE)
                .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(OCCURRENCE.ROADMAP_ID))
                .leftJoin(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(ANSWER.ASSIGNMENT_ID))
                .where(inForce(scope))
                .and(ANSWER.STATUS.eq("REPORTED"))
                .and(OCCURRENCE.DECISION.eq("AWAITED"))
                .and(ANSWER.CREATED_AT.lt(before))
                .orderBy(ANSWER.CREATED_AT, ANSWER.ID)
                .fetch(row ->
                        new Stuck(
                                row.value1(),
                                row.value2() == null ? "" : row.value2(),
                                row.value3(),
                                row.value4()));
    }

    /**
     * Measures laid on somebody who has not accepted them, with all of those, the longest first.
     * What the one who looks has himself is left out: nobody asks him to confirm it.
     */
    List<Unaccepted> unaccepted(String scope, Whose reader) {
        var since = min(ASSIGNMENT.STARTS_ON);
        return db.select(
                        ASSIGNMENT.MEASURE_ID,
                        since,
                        stringAgg(ASSIGNMENT.LABEL, ", ").orderBy(ASSIGNMENT.LABEL))
                .from(ASSIGNMENT)
                .join(MEASURE)
                .on(MEASURE.ID.eq(ASSIGNMENT.MEASURE_ID))
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(MEASURE.ROADMAP_ID))
                .where(ASSIGNMENT.SCOPE.ge(scope))
                .and(ASSIGNMENT.SCOPE.lt(Scopes.end(scope)))
                .and(ASSIGNMENT.ENDS_ON.isNull())
                .and(ASSIGNMENT.ACCEPTED_ON.isNull())
                .and(ASSIGNMENT.PERSON_ID.isDistinctFrom(reader.person()))
                .and(ASSIGNMENT.UNIT_ID.isNull().or(ASSIGNMENT.UNIT_ID.notIn(reader.units())))
                .and(OpenDates.running())
                .groupBy(ASSIGNMENT.MEASURE_ID, MEASURE.ORDINAL)
                .orderBy(since, MEASURE.ORDINAL, ASSIGNMENT.MEASURE_ID)
                .fetch(row -> new Unaccepted(row.value1(), row.value2(), row.value3()));
    }

    /** A measure and everybody who has not accepted it. */
    record Unaccepted(UUID measure, LocalDate since, String who) {}

    /** An answer that waits too long for its decision. */
    record Stuck(UUID measure, String executor, Instant since, LocalDate day) {}

    /** Every executor with how many of the dates that have come he answered. */
    List<ExecutorLine> executors(String scope, LocalDate today) {
        var said = sum(ANSWER.TIMES).as("said");
        var last = max(ANSWER.CREATED_AT).as("last");
        var own =
                lateral(
                                select(said, last)
                                        .from(ANSWER)
                                        .where(ANSWER.OCCURRENCE_ID.eq(OCCURRENCE.ID))
                                        .and(ANSWER.STATUS.in("REPORTED", "ACCEPTED"))
                                        .and(
                                                MEASURE.ANSWERING
                                                        .eq("ONE")
                                                        .or(ANSWER.ASSIGNMENT_ID.isNull())
                                                        .or(
                                                                ANSWER.ASSIGNMENT_ID.eq(
                                                                        ASSIGNMENT.ID))))
                        .as("own");
        var times = coalesce(own.field(said), inline(BigDecimal.ZERO));
        var answered =
                count().filterWhere(
                                OCCURRENCE
                                        .DECISION
                                        .eq("ACCEPTED")
                                        .or(times.ge(OCCURRENCE.MIN_TIMES.cast(BigDecimal.class))));
        return db.select(
                        ASSIGNMENT.UNIT_ID,
                        ASSIGNMENT.PERSON_ID,
                        min(ASSIGNMENT.LABEL),
                        count(),
                        answered,
                        max(own.field(last)))
                .from(OCCURRENCE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(OCCURRENCE.ROADMAP_ID))
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.MEASURE_ID.eq(MEASURE.ID).and(ASSIGNMENT.ENDS_ON.isNull()))
                .leftJoin(own)
                .on(inline(true))
                .where(inForce(scope))
                .and(OCCURRENCE.DECISION.in("AWAITED", "ACCEPTED", "NOT_DONE"))
                .and(OpenDates.dated())
                .and(OCCURRENCE.ENDS_ON.le(today))
                .groupBy(ASSIGNMENT.UNIT_ID, ASSIGNMENT.PERSON_ID)
                .orderBy(min(ASSIGNMENT.LABEL))
                .fetch(row ->
                        new ExecutorLine(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6()));
    }

    /** Measures laid on one executor. */
    List<UUID> laidOn(String scope, @Nullable UUID unit, @Nullable UUID person) {
        return db.selectDistinct(ASSIGNMENT.MEASURE_ID)
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.SCOPE.startsWith(scope))
                .and(ASSIGNMENT.ENDS_ON.isNull())
                .and(unit == null ? ASSIGNMENT.PERSON_ID.eq(person) : ASSIGNMENT.UNIT_ID.eq(unit))
                .fetch(row -> row.value1());
    }

    /** Acts in force that somebody controls, until he takes them off. */
    List<ControlLine> onControl(String scope, LocalDate today) {
        var come = OCCURRENCE.ENDS_ON.le(today).and(OCCURRENCE.KIND.ne("UNSCHEDULED"));
        return db.select(
                        ROADMAP_.ID,
                        ROADMAP_.TITLE,
                        ROADMAP_.ACT_NUMBER,
                        ROADMAP_.CONTROLLER_ID,
                        ROADMAP_.CONTROLLER_TEXT,
                        countDistinct(MEASURE.ID),
                        count().filterWhere(
                                        come.and(
                                                OCCURRENCE.DECISION.in(
                                                        "AWAITED", "ACCEPTED", "NOT_DONE"))),
                        count().filterWhere(come.and(OCCURRENCE.DECISION.eq("ACCEPTED"))))
                .from(OCCURRENCE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(OCCURRENCE.ROADMAP_ID))
                .where(inForce(scope))
                .and(ROADMAP_.RELEASED_ON.isNull())
                .groupBy(ROADMAP_.ID)
                .orderBy(ROADMAP_.TITLE, ROADMAP_.ID)
                .fetch(row ->
                        new ControlLine(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8(),
                                0));
    }
}
