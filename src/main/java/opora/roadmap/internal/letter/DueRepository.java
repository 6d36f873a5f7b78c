package opora.roadmap.internal.letter;

import static db.roadmap.tables.Answer.ANSWER;
import static db.roadmap.tables.Assignment.ASSIGNMENT;
import static db.roadmap.tables.Measure.MEASURE;
import static db.roadmap.tables.Occurrence.OCCURRENCE;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.roadmap.internal.occurrence.OpenDates;
import opora.shared.Scopes;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Dates of a municipality that are late or near, with those they are laid on: two queries. */
@Repository
class DueRepository {

    private final DSLContext db;

    DueRepository(DSLContext db) {
        this.db = db;
    }

    /** What was said of a date, the latest first. */
    record Said(@Nullable UUID assignment, int times, String status, String remark) {

        boolean counts() {
            return !status.equals("RETURNED");
        }
    }

    List<DueLine> near(String scope, LocalDate day) {
        Field<Integer> ahead = OCCURRENCE.ENDS_ON.minus(val(day)).cast(Integer.class);
        return waiting(within(scope).and(ahead.le(ROADMAP_.REMIND_DAYS)));
    }

    /** One date with everybody it is laid on, however far it is; empty once it is decided. */
    List<DueLine> of(UUID occurrence) {
        return waiting(OCCURRENCE.ID.eq(occurrence));
    }

    private List<DueLine> waiting(Condition where) {
        return db.select(OCCURRENCE.fields())
                .select(
                        MEASURE.NUMBER,
                        MEASURE.TITLE,
                        MEASURE.ANSWERING,
                        ASSIGNMENT.ID,
                        ASSIGNMENT.LABEL,
                        ASSIGNMENT.UNIT_ID,
                        ASSIGNMENT.PERSON_ID,
                        ROADMAP_.CONTROLLER_ID,
                        ROADMAP_.ESCALATE_DAYS)
                .from(OCCURRENCE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(OCCURRENCE.ROADMAP_ID))
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.MEASURE_ID.eq(MEASURE.ID).and(ASSIGNMENT.ENDS_ON.isNull()))
                .where(where)
                .and(OpenDates.running())
                .and(OpenDates.open())
                .orderBy(OCCURRENCE.ENDS_ON, MEASURE.ORDINAL, OCCURRENCE.ID, ASSIGNMENT.ID)
                .fetch(DueRepository::line);
    }

    Map<UUID, List<Said>> said(Collection<UUID> occurrences) {
        if (occurrences.isEmpty()) return Map.of();
        return db.select(
                        ANSWER.OCCURRENCE_ID,
                        ANSWER.ASSIGNMENT_ID,
                        ANSWER.TIMES,
                        ANSWER.STATUS,
                        ANSWER.REMARK)
                .from(ANSWER)
                .where(ANSWER.OCCURRENCE_ID.in(occurrences))
                .and(ANSWER.STATUS.ne("WITHDRAWN"))
                .orderBy(ANSWER.CREATED_AT.desc(), ANSWER.ID.desc())
                .fetchGroups(
                        ANSWER.OCCURRENCE_ID,
                        row ->
                                new Said(
                                        row.get(ANSWER.ASSIGNMENT_ID),
                                        row.get(ANSWER.TIMES),
                                        row.get(ANSWER.STATUS),
                                        row.get(ANSWER.REMARK)));
    }

    int undecided(String scope) {
        return db.fetchCount(
                DSL.select(ANSWER.ID)
                        .from(ANSWER)
                        .join(OCCURRENCE)
                        .on(OCCURRENCE.ID.eq(ANSWER.OCCURRENCE_ID))
                        .join(ROADMAP_)
                        .on(ROADMAP_.ID.eq(OCCURRENCE.ROADMAP_ID))
                        .where(within(scope))
                        .and(ROADMAP_.STATUS.eq("IN_FORCE"))
                        .and(OCCURRENCE.DECISION.eq("AWAITED"))
                        .and(ANSWER.STATUS.eq("REPORTED")));
    }

    private static Condition within(String scope) {
        return OCCURRENCE.SCOPE.ge(scope).and(OCCURRENCE.SCOPE.lt(Scopes.end(scope)));
    }

    private static DueLine line(Record row) {
        return new DueLine(
                row.get(OCCURRENCE.ID),
                row.get(OCCURRENCE.MEASURE_ID),
                row.get(OCCURRENCE.ROADMAP_ID),
                row.get(MEASURE.NUMBER),
                row.get(MEASURE.TITLE),
                row.get(OCCURRENCE.ENDS_ON),
                row.get(OCCURRENCE.MIN_TIMES),
                row.get(MEASURE.ANSWERING).equals("EACH"),
                row.get(ASSIGNMENT.ID),
                row.get(ASSIGNMENT.LABEL),
                row.get(ASSIGNMENT.UNIT_ID),
                row.get(ASSIGNMENT.PERSON_ID),
                row.get(ROADMAP_.CONTROLLER_ID),
                row.get(ROADMAP_.ESCALATE_DAYS));
    }
}
