package opora.roadmap.internal.clause;

import static db.roadmap.Tables.CLAUSE;
import static db.roadmap.Tables.CONCEPT;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import opora.shared.Ids;
import opora.shared.StaleRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Rows of the glossary. */
@Repository
class ConceptRepository {

    private static final int MOST = 1_000;

    private final DSLContext db;

    ConceptRepository(DSLContext db) {
        this.db = db;
    }

    /** Kept at exactly these paths, by name. */
    List<Concept> at(Collection<String> scopes) {
        return concepts(CONCEPT.SCOPE.in(scopes));
    }

    Optional<Concept> find(UUID id) {
        return concepts(CONCEPT.ID.eq(id)).stream().findFirst();
    }

    private List<Concept> concepts(Condition where) {
        return db.select(CONCEPT.fields())
                .select(CLAUSE.ROADMAP_ID, CLAUSE.NUMBER, coalesce(ROADMAP_.TITLE, inline("")))
                .from(CONCEPT)
                .leftJoin(CLAUSE)
                .on(CLAUSE.ID.eq(CONCEPT.CLAUSE_ID))
                .leftJoin(ROADMAP_)
                .on(ROADMAP_.ID.eq(CLAUSE.ROADMAP_ID))
                .where(where)
                .orderBy(CONCEPT.NAME, CONCEPT.SCOPE.desc(), CONCEPT.ID)
                .limit(MOST)
                .fetch(ConceptRepository::concept);
    }

    UUID insert(
            String scope,
            String name,
            List<String> abbreviations,
            String definition,
            String source,
            @Nullable UUID clause) {
        var id = Ids.next();
        db.insertInto(CONCEPT)
                .set(CONCEPT.ID, id)
                .set(CONCEPT.SCOPE, scope)
                .set(CONCEPT.NAME, name)
                .set(CONCEPT.ABBREVIATIONS, abbreviations.toArray(String[]::new))
                .set(CONCEPT.DEFINITION, definition)
                .set(CONCEPT.SOURCE, source)
                .set(CONCEPT.CLAUSE_ID, clause)
                .execute();
        return id;
    }

    void update(Concept concept) {
        var changed =
                db.update(CONCEPT)
                        .set(CONCEPT.NAME, concept.name())
                        .set(CONCEPT.ABBREVIATIONS, concept.abbreviations().toArray(String[]::new))
                        .set(CONCEPT.DEFINITION, concept.definition())
                        .set(CONCEPT.SOURCE, concept.source())
                        .set(CONCEPT.VERSION, concept.version() + 1)
                        .where(CONCEPT.ID.eq(concept.id()))
                        .and(CONCEPT.VERSION.eq(concept.version()))
                        .execute();
        if (changed != 1) throw new StaleRecord("Concept", concept.id());
    }

    void delete(UUID id) {
        db.deleteFrom(CONCEPT).where(CONCEPT.ID.eq(id)).execute();
    }

    private static Concept concept(Record row) {
        return new Concept(
                row.get(CONCEPT.ID),
                row.get(CONCEPT.SCOPE),
                row.get(CONCEPT.NAME),
                Arrays.asList(row.get(CONCEPT.ABBREVIATIONS)),
                row.get(CONCEPT.DEFINITION),
                row.get(CONCEPT.SOURCE),
                row.get(CLAUSE.ROADMAP_ID),
                row.get(CLAUSE.NUMBER),
                Objects.requireNonNullElse(row.get(coalesce(ROADMAP_.TITLE, inline(""))), ""),
                row.get(CONCEPT.VERSION));
    }
}
