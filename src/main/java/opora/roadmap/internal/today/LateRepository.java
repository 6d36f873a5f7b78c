package opora.roadmap.internal.today;

import static db.roadmap.tables.Answer.ANSWER;
import static db.roadmap.tables.Assignment.ASSIGNMENT;
import static db.roadmap.tables.Measure.MEASURE;
import static db.roadmap.tables.Occurrence.OCCURRENCE;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import opora.roadmap.internal.answer.Whose;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** How many dates of somebody are late: the rail asks on every page, so nothing is loaded. */
@Repository
class LateRepository {

    private final DSLContext db;

    LateRepository(DSLContext db) {
        this.db = db;
    }

    /** Late is what he has not said in full; a test holds it to {@link AskRepository}. */
    int count(Whose whose, LocalDate today) {
        // of several assignments of his the first answers, as on the page of today
        var asked =
                select(
                                OCCURRENCE.ID,
                                OCCURRENCE.MIN_TIMES,
                                ASSIGNMENT.ID.as("assignment"),
                                MEASURE.ANSWERING)
                        .distinctOn(OCCURRENCE.ID)
                        .from(ASSIGNMENT)
                        .join(MEASURE)
                        .on(MEASURE.ID.eq(ASSIGNMENT.MEASURE_ID))
                        .join(ROADMAP_)
                        .on(ROADMAP_.ID.eq(MEASURE.ROADMAP_ID))
                        .join(OCCURRENCE)
                        .on(OCCURRENCE.MEASURE_ID.eq(MEASURE.ID))
                        .where(whose.assigned())
                        .and(AskRepository.open())
                        .and(MEASURE.NEXT_DUE_ON.lt(today))
                        .and(OCCURRENCE.ENDS_ON.lt(today))
                        .orderBy(OCCURRENCE.ID, ASSIGNMENT.ID)
                        .asTable("asked");
        var id = asked.field(OCCURRENCE.ID);
        var wanted = greatest(inline(1), asked.field(OCCURRENCE.MIN_TIMES));
        return db.fetchCount(
                select(id)
                        .from(asked)
                        .where(
                                said(ANSWER.OCCURRENCE_ID
                                                .eq(id)
                                                .and(
                                                        ofHis(
                                                                field(
                                                                        name("asked", "assignment"),
                                                                        UUID.class),
                                                                field(
                                                                        name("asked", "answering"),
                                                                        String.class))))
                                        .lt(wanted.cast(BigDecimal.class))));
    }

    private static Condition ofHis(Field<UUID> assignment, Field<String> answering) {
        return answering
                .ne("EACH")
                .or(ANSWER.ASSIGNMENT_ID.isNull())
                .or(ANSWER.ASSIGNMENT_ID.eq(assignment));
    }

    private static Field<BigDecimal> said(Condition such) {
        return coalesce(
                field(
                        select(sum(ANSWER.TIMES))
                                .from(ANSWER)
                                .where(such)
                                .and(ANSWER.STATUS.in("REPORTED", "ACCEPTED"))),
                inline(BigDecimal.ZERO));
    }
}
