package opora.roadmap.internal.ground;

import static db.roadmap.Tables.CITATION;
import static db.roadmap.Tables.CLAUSE;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.WORK_PLAN;
import static db.roadmap.tables.Roadmap.ROADMAP_;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.document.LegalGroundId;
import opora.roadmap.internal.ground.Cited.CitedClause;
import opora.shared.Ids;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Rows of citations. */
@Repository
class CitationRepository {

    private static final int MOST = 500;

    private final DSLContext db;

    CitationRepository(DSLContext db) {
        this.db = db;
    }

    /** A citation before its act is looked up in the catalogue. */
    record Row(
            UUID id, String quote, @Nullable LegalGroundId ground, @Nullable CitedClause clause) {}

    Optional<Citing> roadmap(UUID id) {
        return db.select(ROADMAP_.SCOPE, ROADMAP_.TITLE)
                .from(ROADMAP_)
                .where(ROADMAP_.ID.eq(id))
                .fetchOptional(row -> new Citing(row.value1(), id, null, null, row.value2()));
    }

    Optional<Citing> measure(UUID id) {
        return db.select(MEASURE.SCOPE, MEASURE.ROADMAP_ID, MEASURE.NUMBER, MEASURE.TITLE)
                .from(MEASURE)
                .where(MEASURE.ID.eq(id))
                .fetchOptional(row ->
                        new Citing(
                                row.value1(),
                                row.value2(),
                                id,
                                null,
                                (row.value3() + " " + row.value4()).strip()));
    }

    Optional<Citing> plan(UUID id) {
        return db.select(WORK_PLAN.SCOPE, WORK_PLAN.TITLE)
                .from(WORK_PLAN)
                .where(WORK_PLAN.ID.eq(id))
                .fetchOptional(row -> new Citing(row.value1(), null, null, id, row.value2()));
    }

    List<Row> of(Citing citing) {
        return db.select(
                        CITATION.ID,
                        CITATION.QUOTE,
                        CITATION.GROUND_ID,
                        CLAUSE.ID,
                        CLAUSE.ROADMAP_ID,
                        CLAUSE.NUMBER,
                        CLAUSE.TEXT,
                        ROADMAP_.TITLE)
                .from(CITATION)
                .leftJoin(CLAUSE)
                .on(CLAUSE.ID.eq(CITATION.CLAUSE_ID))
                .leftJoin(ROADMAP_)
                .on(ROADMAP_.ID.eq(CLAUSE.ROADMAP_ID))
                .where(exactly(citing))
                .orderBy(CITATION.ID)
                .limit(MOST)
                .fetch(CitationRepository::row);
    }

    /** Clauses of regulations that hold here: of the units at exactly these paths. */
    List<CitedClause> clauses(List<String> scopes) {
        return db.select(CLAUSE.ID, CLAUSE.ROADMAP_ID, ROADMAP_.TITLE, CLAUSE.NUMBER, CLAUSE.TEXT)
                .from(CLAUSE)
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(CLAUSE.ROADMAP_ID))
                .where(CLAUSE.SCOPE.in(scopes))
                .orderBy(ROADMAP_.TITLE, ROADMAP_.ID, CLAUSE.ORDINAL)
                .limit(MOST)
                .fetch(row ->
                        new CitedClause(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5()));
    }

    /**
     * @return whether it is new
     */
    boolean insert(
            Citing citing, @Nullable LegalGroundId ground, @Nullable UUID clause, String quote) {
        return db.insertInto(CITATION)
                        .set(CITATION.ID, Ids.next())
                        .set(CITATION.SCOPE, citing.scope())
                        .set(CITATION.ROADMAP_ID, citing.roadmap())
                        .set(CITATION.MEASURE_ID, citing.measure())
                        .set(CITATION.PLAN_ID, citing.plan())
                        .set(CITATION.GROUND_ID, ground == null ? null : ground.value())
                        .set(CITATION.CLAUSE_ID, clause)
                        .set(CITATION.QUOTE, quote)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    int delete(Citing citing, UUID id) {
        return db.deleteFrom(CITATION).where(CITATION.ID.eq(id)).and(exactly(citing)).execute();
    }

    private static Condition exactly(Citing citing) {
        if (citing.plan() != null) return CITATION.PLAN_ID.eq(citing.plan());
        return citing.measure() != null
                ? CITATION.MEASURE_ID.eq(citing.measure())
                : CITATION.ROADMAP_ID.eq(citing.roadmap()).and(CITATION.MEASURE_ID.isNull());
    }

    private static Row row(Record row) {
        var ground = row.get(CITATION.GROUND_ID);
        var clause = row.get(CLAUSE.ID);
        return new Row(
                row.get(CITATION.ID),
                row.get(CITATION.QUOTE),
                ground == null ? null : new LegalGroundId(ground),
                clause == null
                        ? null
                        : new CitedClause(
                                clause,
                                row.get(CLAUSE.ROADMAP_ID),
                                java.util.Objects.requireNonNullElse(row.get(ROADMAP_.TITLE), ""),
                                row.get(CLAUSE.NUMBER),
                                row.get(CLAUSE.TEXT)));
    }
}
