package opora.roadmap.internal.today;

import static db.roadmap.tables.Answer.ANSWER;
import static db.roadmap.tables.Assignment.ASSIGNMENT;
import static db.roadmap.tables.Comment.COMMENT;
import static db.roadmap.tables.Measure.MEASURE;
import static db.roadmap.tables.Occurrence.OCCURRENCE;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.roadmap.internal.answer.Whose;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** What stands beside the list of today: next events and what others did. */
@Repository
class AroundRepository {

    private static final int NEWS = 6;

    private final DSLContext db;

    AroundRepository(DSLContext db) {
        this.db = db;
    }

    /** Planned days from today on; of everything the viewer keeps, or of what is laid on him. */
    List<Meeting> meetings(Whose whose, boolean owner, String scope, LocalDate from) {
        Condition where =
                owner
                        ? OCCURRENCE.SCOPE.startsWith(scope)
                        : MEASURE.ID.in(
                                select(ASSIGNMENT.MEASURE_ID)
                                        .from(ASSIGNMENT)
                                        .where(whose.assigned()));
        return db.select(
                        MEASURE.ID,
                        MEASURE.TITLE,
                        OCCURRENCE.PLANNED_ON,
                        OCCURRENCE.PLANNED_TIME,
                        OCCURRENCE.VENUE)
                .from(OCCURRENCE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(OCCURRENCE.ROADMAP_ID))
                .where(where)
                .and(ROADMAP_.STATUS.eq("IN_FORCE"))
                .and(OCCURRENCE.DECISION.eq("AWAITED"))
                .and(OCCURRENCE.PLANNED_ON.between(from, from.plusDays(90)))
                .orderBy(OCCURRENCE.PLANNED_ON, OCCURRENCE.PLANNED_TIME, OCCURRENCE.ID)
                .limit(4)
                .fetch(row ->
                        new Meeting(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5()));
    }

    /** What others said and decided since a moment, the latest first. */
    List<News> news(UUID reader, Instant since) {
        // the latest of each kind by its index, then of both: a country's answers are not sorted
        // for six lines
        var latest =
                said(reader, since)
                        .unionAll(commented(reader, since))
                        .asTable("latest", "kind", "measure", "title", "executor", "who", "at");
        return db.select(latest.fields())
                .from(latest)
                .orderBy(inline(6).desc())
                .limit(inline(NEWS))
                .fetch(row ->
                        new News(
                                News.Kind.valueOf(row.get(0, String.class)),
                                row.get(1, UUID.class),
                                row.get(2, String.class),
                                row.get(3, String.class),
                                row.get(4, UUID.class),
                                row.get(5, Instant.class)));
    }

    private static Select<Record6<String, UUID, String, String, UUID, Instant>> said(
            UUID reader, Instant since) {
        var at = coalesce(ANSWER.DECIDED_AT, ANSWER.CREATED_AT);
        var who = coalesce(ANSWER.DECIDED_BY, ANSWER.AUTHOR_ID);
        return select(
                        ANSWER.STATUS.as("kind"),
                        MEASURE.ID.as("measure"),
                        MEASURE.TITLE.as("title"),
                        coalesce(ASSIGNMENT.LABEL, inline("")).as("label"),
                        who.as("who"),
                        at.as("at"))
                .from(ANSWER)
                .join(OCCURRENCE)
                .on(OCCURRENCE.ID.eq(ANSWER.OCCURRENCE_ID))
                .join(MEASURE)
                .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                .leftJoin(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(ANSWER.ASSIGNMENT_ID))
                .where(ANSWER.STATUS.ne("WITHDRAWN"))
                .and(at.ge(since))
                .and(who.ne(reader))
                .orderBy(at.desc())
                .limit(inline(NEWS));
    }

    private static Select<Record6<String, UUID, String, String, UUID, Instant>> commented(
            UUID reader, Instant since) {
        return select(
                        inline("COMMENTED"),
                        MEASURE.ID,
                        MEASURE.TITLE,
                        inline(""),
                        COMMENT.AUTHOR_ID,
                        COMMENT.CREATED_AT)
                .from(COMMENT)
                .join(MEASURE)
                .on(MEASURE.ID.eq(COMMENT.MEASURE_ID))
                .where(COMMENT.CREATED_AT.ge(since))
                .and(COMMENT.AUTHOR_ID.ne(reader))
                .orderBy(COMMENT.CREATED_AT.desc())
                .limit(inline(NEWS));
    }
}
