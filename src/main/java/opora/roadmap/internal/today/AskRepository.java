package opora.roadmap.internal.today;

import static db.roadmap.tables.Answer.ANSWER;
import static db.roadmap.tables.Assignment.ASSIGNMENT;
import static db.roadmap.tables.Measure.MEASURE;
import static db.roadmap.tables.Occurrence.OCCURRENCE;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.roadmap.Decision;
import opora.roadmap.internal.answer.Whose;
import opora.roadmap.internal.occurrence.OccurrenceKind;
import opora.roadmap.internal.occurrence.OccurrenceState;
import opora.roadmap.internal.occurrence.OpenDates;
import opora.roadmap.internal.occurrence.Progress;
import opora.shared.Window;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.springframework.stereotype.Repository;

/** What waits for somebody's answer: two queries for any number of dates. */
@Repository
class AskRepository {

    /** Nobody reads more rows than this; the rest come when these are answered. */
    private static final int MOST = 2000;

    private static final List<String> TOLD = List.of("REPORTED", "ACCEPTED", "RETURNED");

    /** What of a date is told: a morning has a thousand of them. */
    private static final List<Field<?>> DATE =
            List.of(
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
                    OCCURRENCE.DECIDED_ON);

    private final DSLContext db;

    AskRepository(DSLContext db) {
        this.db = db;
    }

    /** Dates laid on somebody that still wait and end by a day, the earliest first. */
    List<Ask> expected(Whose whose, LocalDate today, LocalDate until) {
        var rows =
                asked().where(whose.assigned())
                        .and(open())
                        .and(OCCURRENCE.ENDS_ON.le(until))
                        .orderBy(OCCURRENCE.ENDS_ON, MEASURE.ORDINAL, OCCURRENCE.ID, ASSIGNMENT.ID)
                        .limit(MOST)
                        .fetch();
        return asks(rows, whose, today);
    }

    /** One date laid on somebody, whatever has become of it. */
    List<Ask> one(Whose whose, UUID occurrence, LocalDate today) {
        var rows =
                asked().where(whose.assigned()).and(OCCURRENCE.ID.eq(occurrence)).limit(1).fetch();
        return asks(rows, whose, today);
    }

    /** One date as its owner sees it: laid on nobody in particular. */
    List<Ask> owned(UUID occurrence, String scope, LocalDate today) {
        var rows =
                db.select(DATE)
                        .select(
                                MEASURE.NUMBER,
                                MEASURE.TITLE,
                                MEASURE.PRINTED_TERM,
                                MEASURE.PRINTED_EXECUTORS,
                                MEASURE.ANSWERING,
                                MEASURE.SCHEDULE_KIND,
                                ROADMAP_.TITLE)
                        .from(OCCURRENCE)
                        .join(MEASURE)
                        .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                        .join(ROADMAP_)
                        .on(ROADMAP_.ID.eq(MEASURE.ROADMAP_ID))
                        .where(OCCURRENCE.ID.eq(occurrence))
                        .and(OCCURRENCE.SCOPE.startsWith(scope))
                        .fetch();
        return rows.map(row ->
                new Ask(
                        row.get(OCCURRENCE.ID),
                        row.get(OCCURRENCE.MEASURE_ID),
                        row.get(MEASURE.NUMBER),
                        row.get(MEASURE.TITLE),
                        row.get(MEASURE.PRINTED_TERM),
                        row.get(ROADMAP_.TITLE),
                        OccurrenceKind.valueOf(row.get(OCCURRENCE.KIND)),
                        row.get(MEASURE.SCHEDULE_KIND).equals("CONTINUOUS"),
                        window(row),
                        row.get(OCCURRENCE.PLANNED_ON),
                        row.get(OCCURRENCE.PLANNED_TIME),
                        null,
                        row.get(MEASURE.PRINTED_EXECUTORS),
                        OccurrenceState.of(
                                OccurrenceKind.valueOf(row.get(OCCURRENCE.KIND)),
                                window(row),
                                Decision.valueOf(row.get(OCCURRENCE.DECISION)),
                                row.get(OCCURRENCE.DECIDED_ON),
                                Progress.NONE,
                                today),
                        "",
                        null,
                        false,
                        List.of()));
    }

    /** Everybody a date is laid on, and whether he has answered it. */
    List<Asked> executors(UUID occurrence) {
        var answered =
                exists(
                        selectOne()
                                .from(ANSWER)
                                .where(ANSWER.OCCURRENCE_ID.eq(OCCURRENCE.ID))
                                .and(ANSWER.STATUS.in("REPORTED", "ACCEPTED"))
                                .and(
                                        ANSWER.ASSIGNMENT_ID
                                                .eq(ASSIGNMENT.ID)
                                                .or(ANSWER.ASSIGNMENT_ID.isNull())));
        return db.select(ASSIGNMENT.ID, ASSIGNMENT.LABEL, field(answered))
                .from(OCCURRENCE)
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.MEASURE_ID.eq(OCCURRENCE.MEASURE_ID))
                .where(OCCURRENCE.ID.eq(occurrence))
                .and(ASSIGNMENT.ENDS_ON.isNull())
                .orderBy(ASSIGNMENT.LABEL, ASSIGNMENT.ID)
                .fetch(row -> new Asked(row.value1(), row.value2(), row.value3()));
    }

    private SelectOnConditionStep<? extends Record> asked() {
        return db.select(DATE)
                .select(
                        MEASURE.NUMBER,
                        MEASURE.TITLE,
                        MEASURE.PRINTED_TERM,
                        MEASURE.ANSWERING,
                        MEASURE.SCHEDULE_KIND,
                        ROADMAP_.TITLE,
                        ASSIGNMENT.ID,
                        ASSIGNMENT.LABEL)
                .from(ASSIGNMENT)
                .join(MEASURE)
                .on(MEASURE.ID.eq(ASSIGNMENT.MEASURE_ID))
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(MEASURE.ROADMAP_ID))
                .join(OCCURRENCE)
                .on(OCCURRENCE.MEASURE_ID.eq(MEASURE.ID));
    }

    static Condition open() {
        return OpenDates.running().and(OpenDates.open());
    }

    private List<Ask> asks(List<? extends Record> rows, Whose whose, LocalDate today) {
        var said = said(rows.stream().map(row -> row.get(OCCURRENCE.ID)).distinct().toList());
        var seen = new HashSet<UUID>();
        var asks = new ArrayList<Ask>();
        for (var row : rows) {
            var id = row.get(OCCURRENCE.ID);
            if (seen.add(id)) asks.add(ask(row, said.getOrDefault(id, List.of()), whose, today));
        }
        return asks;
    }

    private Map<UUID, List<Said>> said(Collection<UUID> occurrences) {
        if (occurrences.isEmpty()) return Map.of();
        return db.select(
                        ANSWER.OCCURRENCE_ID,
                        ANSWER.ID,
                        ANSWER.AUTHOR_ID,
                        ANSWER.ASSIGNMENT_ID,
                        ANSWER.TIMES,
                        ANSWER.STATUS,
                        ANSWER.REMARK)
                .from(ANSWER)
                .where(ANSWER.OCCURRENCE_ID.in(occurrences))
                .and(ANSWER.STATUS.in(TOLD))
                .orderBy(ANSWER.CREATED_AT.desc(), ANSWER.ID.desc())
                .fetchGroups(
                        ANSWER.OCCURRENCE_ID,
                        row ->
                                new Said(
                                        row.get(ANSWER.ID),
                                        row.get(ANSWER.AUTHOR_ID),
                                        row.get(ANSWER.ASSIGNMENT_ID),
                                        row.get(ANSWER.TIMES),
                                        row.get(ANSWER.STATUS),
                                        row.get(ANSWER.REMARK)));
    }

    private static Ask ask(Record row, List<Said> all, Whose whose, LocalDate today) {
        var assignment = row.get(ASSIGNMENT.ID);
        var each = row.get(MEASURE.ANSWERING).equals("EACH");
        var own =
                all.stream()
                        .filter(one ->
                                !each
                                        || one.assignment() == null
                                        || one.assignment().equals(assignment))
                        .toList();
        var window = window(row);
        var kind = OccurrenceKind.valueOf(row.get(OCCURRENCE.KIND));
        var last = own.isEmpty() ? null : own.getFirst();
        return new Ask(
                row.get(OCCURRENCE.ID),
                row.get(OCCURRENCE.MEASURE_ID),
                row.get(MEASURE.NUMBER),
                row.get(MEASURE.TITLE),
                row.get(MEASURE.PRINTED_TERM),
                row.get(ROADMAP_.TITLE),
                kind,
                row.get(MEASURE.SCHEDULE_KIND).equals("CONTINUOUS"),
                window,
                row.get(OCCURRENCE.PLANNED_ON),
                row.get(OCCURRENCE.PLANNED_TIME),
                assignment,
                row.get(ASSIGNMENT.LABEL),
                state(row, kind, window, own, today),
                last != null && last.returned() ? last.remark() : "",
                last != null && last.reported() ? last.id() : null,
                last != null && whose.person().equals(last.author()),
                List.of());
    }

    private static Window window(Record row) {
        return new Window(
                row.get(OCCURRENCE.STARTS_ON),
                row.get(OCCURRENCE.ENDS_ON),
                row.get(OCCURRENCE.MIN_TIMES),
                row.get(OCCURRENCE.MAX_TIMES));
    }

    /** His own part: whoever has said everything waits, however many others are silent. */
    private static OccurrenceState state(
            Record row, OccurrenceKind kind, Window window, List<Said> own, LocalDate today) {
        var times = own.stream().filter(Said::counts).mapToInt(Said::times).sum();
        var undecided = (int) own.stream().filter(Said::reported).count();
        var complete = times >= Math.max(1, window.minTimes());
        if (complete && undecided == 0 && row.get(OCCURRENCE.DECISION).equals("AWAITED"))
            return OccurrenceState.of(
                    kind, window, Decision.ACCEPTED, window.to(), Progress.NONE, today);
        return OccurrenceState.of(
                kind,
                window,
                Decision.valueOf(row.get(OCCURRENCE.DECISION)),
                row.get(OCCURRENCE.DECIDED_ON),
                new Progress(false, 1, complete ? 1 : 0, times, undecided),
                today);
    }
}
