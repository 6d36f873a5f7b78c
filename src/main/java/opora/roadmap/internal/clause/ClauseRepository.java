package opora.roadmap.internal.clause;

import static db.roadmap.Tables.CITATION;
import static db.roadmap.Tables.CLAUSE;
import static db.roadmap.Tables.CONCEPT;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.WORK_PLAN;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.rtrim;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.reading.PrintedClause;
import opora.shared.Ids;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record7;
import org.jooq.Records;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Repository;

/** Clauses and what answers them. */
@Repository
class ClauseRepository {

    private static final int MOST = 500;

    private final DSLContext db;

    ClauseRepository(DSLContext db) {
        this.db = db;
    }

    List<Clause> of(UUID roadmap) {
        return clauses()
                .where(CLAUSE.ROADMAP_ID.eq(roadmap))
                .orderBy(CLAUSE.ORDINAL)
                .limit(MOST)
                .fetch(Records.mapping(Clause::new));
    }

    Optional<Clause> find(UUID roadmap, String number) {
        return clauses()
                .where(CLAUSE.ROADMAP_ID.eq(roadmap))
                .and(CLAUSE.NUMBER.eq(number))
                .fetchOptional(Records.mapping(Clause::new));
    }

    private SelectJoinStep<Record7<UUID, UUID, String, String, Integer, Integer, Integer>>
            clauses() {
        Field<Integer> duties = selectCount().from(MEASURE).where(fromClause()).asField();
        Field<Integer> citing =
                selectCount().from(CITATION).where(CITATION.CLAUSE_ID.eq(CLAUSE.ID)).asField();
        Field<Integer> concepts =
                selectCount().from(CONCEPT).where(CONCEPT.CLAUSE_ID.eq(CLAUSE.ID)).asField();
        return db.select(
                        CLAUSE.ID,
                        CLAUSE.ROADMAP_ID,
                        CLAUSE.NUMBER,
                        CLAUSE.TEXT,
                        duties,
                        citing,
                        concepts)
                .from(CLAUSE);
    }

    /** Duties keep the printed number of the clause that lays them on somebody. */
    private static Condition fromClause() {
        return MEASURE.ROADMAP_ID
                .eq(CLAUSE.ROADMAP_ID)
                .and(MEASURE.DUTY)
                .and(rtrim(MEASURE.NUMBER, inline(".")).eq(CLAUSE.NUMBER));
    }

    List<ClauseAnswer> answers(Clause clause) {
        var numbered = concat(MEASURE.NUMBER, inline(" "), MEASURE.TITLE);
        var text = inline("");
        return db.select(
                        inline("DUTY"),
                        numbered,
                        concat(inline("/measures/"), MEASURE.ID.cast(String.class)),
                        text)
                .from(MEASURE)
                .join(CLAUSE)
                .on(fromClause())
                .where(CLAUSE.ID.eq(clause.id()))
                .unionAll(
                        select(
                                        inline("MEASURE"),
                                        numbered,
                                        concat(inline("/measures/"), MEASURE.ID.cast(String.class)),
                                        ROADMAP_.TITLE)
                                .from(CITATION)
                                .join(MEASURE)
                                .on(MEASURE.ID.eq(CITATION.MEASURE_ID))
                                .join(ROADMAP_)
                                .on(ROADMAP_.ID.eq(MEASURE.ROADMAP_ID))
                                .where(CITATION.CLAUSE_ID.eq(clause.id())))
                .unionAll(
                        select(
                                        inline("ROADMAP"),
                                        ROADMAP_.TITLE,
                                        concat(
                                                inline("/roadmaps/"),
                                                ROADMAP_.ID.cast(String.class)),
                                        text)
                                .from(CITATION)
                                .join(ROADMAP_)
                                .on(ROADMAP_.ID.eq(CITATION.ROADMAP_ID))
                                .where(CITATION.CLAUSE_ID.eq(clause.id()))
                                .and(CITATION.MEASURE_ID.isNull()))
                .unionAll(
                        select(
                                        inline("PLAN"),
                                        WORK_PLAN.TITLE,
                                        concat(inline("/plans/"), WORK_PLAN.ID.cast(String.class)),
                                        text)
                                .from(CITATION)
                                .join(WORK_PLAN)
                                .on(WORK_PLAN.ID.eq(CITATION.PLAN_ID))
                                .where(CITATION.CLAUSE_ID.eq(clause.id())))
                .unionAll(
                        select(
                                        inline("CONCEPT"),
                                        CONCEPT.NAME,
                                        concat(inline("/concepts/"), CONCEPT.ID.cast(String.class)),
                                        text)
                                .from(CONCEPT)
                                .where(CONCEPT.CLAUSE_ID.eq(clause.id())))
                .limit(MOST)
                .fetch(Records.mapping(ClauseAnswer::new));
    }

    /** A clause of the same number keeps its identity: what leans on it goes on leaning. */
    void keep(UUID roadmap, String scope, List<PrintedClause> printed) {
        var ordinal = last(roadmap);
        for (var one : printed)
            db.insertInto(CLAUSE)
                    .set(CLAUSE.ID, Ids.next())
                    .set(CLAUSE.SCOPE, scope)
                    .set(CLAUSE.ROADMAP_ID, roadmap)
                    .set(CLAUSE.ORDINAL, ++ordinal)
                    .set(CLAUSE.NUMBER, one.number())
                    .set(CLAUSE.TEXT, one.text())
                    .onConflict(CLAUSE.ROADMAP_ID, CLAUSE.NUMBER)
                    .doUpdate()
                    .set(CLAUSE.ORDINAL, excluded(CLAUSE.ORDINAL))
                    .set(CLAUSE.TEXT, excluded(CLAUSE.TEXT))
                    .set(CLAUSE.VERSION, CLAUSE.VERSION.plus(1))
                    .execute();
    }

    private int last(UUID roadmap) {
        var last =
                db.select(coalesce(org.jooq.impl.DSL.max(CLAUSE.ORDINAL), inline(0)))
                        .from(CLAUSE)
                        .where(CLAUSE.ROADMAP_ID.eq(roadmap))
                        .fetchSingle();
        return last.value1();
    }
}
