package opora.roadmap.internal.today;

import static db.document.Tables.LEGAL_GROUND;
import static db.roadmap.Tables.CITATION;
import static db.roadmap.tables.Answer.ANSWER;
import static db.roadmap.tables.Assignment.ASSIGNMENT;
import static db.roadmap.tables.Measure.MEASURE;
import static db.roadmap.tables.Occurrence.OCCURRENCE;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
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
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the rail counts on every page, in one question and with nothing loaded. */
@Repository
class LateRepository {

    private final DSLContext db;

    LateRepository(DSLContext db) {
        this.db = db;
    }

    /**
     * @param late dates of somebody that are late
     * @param ended acts no longer in use that his own things lean on
     */
    record Rail(int late, int ended) {

        static final Rail NOTHING = new Rail(0, 0);
    }

    /**
     * @param leaning path whose citations are looked at; null to leave them
     */
    Rail rail(Whose whose, LocalDate today, @Nullable String leaning) {
        Field<Integer> ended = leaning == null ? inline(0) : field(ended(leaning));
        return db.select(field(select(count()).from(late(whose, today))), ended)
                .fetchSingle(row -> new Rail(row.value1(), row.value2()));
    }

    private static Select<Record1<Integer>> ended(String scope) {
        return select(countDistinct(CITATION.GROUND_ID))
                .from(CITATION)
                .join(LEGAL_GROUND)
                .on(LEGAL_GROUND.ID.eq(CITATION.GROUND_ID))
                .where(CITATION.SCOPE.eq(scope))
                .and(LEGAL_GROUND.STATE.ne("IN_USE"));
    }

    /** Late is what he has not said in full; a test holds it to {@link AskRepository}. */
    private static Select<Record1<UUID>> late(Whose whose, LocalDate today) {
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
        return select(id)
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
                                .lt(wanted.cast(BigDecimal.class)));
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
