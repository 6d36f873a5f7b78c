package opora.roadmap.internal.today;

import static db.roadmap.tables.Answer.ANSWER;
import static db.roadmap.tables.Assignment.ASSIGNMENT;
import static db.roadmap.tables.Comment.COMMENT;
import static db.roadmap.tables.Measure.MEASURE;
import static db.roadmap.tables.Occurrence.OCCURRENCE;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.roadmap.internal.answer.Whose;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record6;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/** What stands beside the list of today: next events and what others did. */
@Repository
class AroundRepository {

    private static final int NEWS = 6;

    /** Some of what is said may be of a measure the reader does not see. */
    private static final int ENOUGH = 60;

    private static final Field<UUID> WHO = field(name("who"), UUID.class);
    private static final Field<Instant> AT = field(name("at"), Instant.class);

    private final DSLContext db;

    AroundRepository(DSLContext db) {
        this.db = db;
    }

    /** Planned days from today on; of everything the viewer keeps, or of what is laid on him. */
    List<Meeting> meetings(Whose whose, boolean owner, Reach reach, LocalDate from) {
        Condition where =
                owner
                        ? reach.kept(OCCURRENCE.SCOPE)
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

    /**
     * What others said and decided since a moment, the latest first.
     *
     * @param wide whether the reader sees a region or more, so that nearly whatever is latest is
     *     his
     */
    List<News> news(UUID reader, Instant since, Reach reach) {
        var latest =
                said(reader, since, reach)
                        .unionAll(commented(reader, since, reach))
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
            UUID reader, Instant since, Reach reach) {
        var decided = coalesce(ANSWER.DECIDED_AT, ANSWER.CREATED_AT);
        var decider = coalesce(ANSWER.DECIDED_BY, ANSWER.AUTHOR_ID);
        var recent =
                latest(
                        select(
                                        ANSWER.OCCURRENCE_ID,
                                        ANSWER.ASSIGNMENT_ID,
                                        ANSWER.STATUS,
                                        decider.as(WHO),
                                        decided.as(AT))
                                .from(ANSWER)
                                .where(reach.seen(ANSWER.SCOPE))
                                .and(ANSWER.STATUS.ne("WITHDRAWN"))
                                .and(decided.ge(since))
                                .and(decider.ne(reader)));
        var at = requireNonNull(recent.field(AT));
        return select(
                        recent.field(ANSWER.STATUS),
                        MEASURE.ID,
                        MEASURE.TITLE,
                        coalesce(ASSIGNMENT.LABEL, inline("")),
                        recent.field(WHO),
                        at)
                .from(recent)
                .join(OCCURRENCE)
                .on(OCCURRENCE.ID.eq(recent.field(ANSWER.OCCURRENCE_ID)))
                .join(MEASURE)
                .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                .leftJoin(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(recent.field(ANSWER.ASSIGNMENT_ID)))
                .orderBy(at.desc())
                .limit(inline(NEWS));
    }

    private static Select<Record6<String, UUID, String, String, UUID, Instant>> commented(
            UUID reader, Instant since, Reach reach) {
        var recent =
                latest(
                        select(
                                        COMMENT.MEASURE_ID,
                                        COMMENT.AUTHOR_ID.as(WHO),
                                        COMMENT.CREATED_AT.as(AT))
                                .from(COMMENT)
                                .where(reach.seen(COMMENT.SCOPE))
                                .and(COMMENT.CREATED_AT.ge(since))
                                .and(COMMENT.AUTHOR_ID.ne(reader)));
        var at = requireNonNull(recent.field(AT));
        return select(
                        inline("COMMENTED"),
                        MEASURE.ID,
                        MEASURE.TITLE,
                        inline(""),
                        recent.field(WHO),
                        at)
                .from(recent)
                .join(MEASURE)
                .on(MEASURE.ID.eq(recent.field(COMMENT.MEASURE_ID)))
                .orderBy(at.desc())
                .limit(inline(NEWS));
    }

    /** A few of the latest: materialized, for by their day alone the whole country is walked. */
    private static Table<?> latest(Select<?> all) {
        var own = name("own").asMaterialized(all);
        return with(own)
                .selectFrom(own)
                .orderBy(requireNonNull(own.field(AT)).desc())
                .limit(inline(ENOUGH))
                .asTable("recent");
    }
}
