package opora.document.internal.ground;

import static db.document.Tables.GROUND_ANALYSIS;
import static db.person.Tables.PERSON_;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.document.LegalGroundId;
import opora.shared.StaleRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Analyses of acts, each unit its own. */
@Repository
class AnalysisRepository {

    private final DSLContext db;

    AnalysisRepository(DSLContext db) {
        this.db = db;
    }

    /** Of the units at exactly these paths, the nearest first. */
    List<Analysis> of(LegalGroundId ground, Collection<String> scopes) {
        return db.select(GROUND_ANALYSIS.fields())
                .select(PERSON_.FAMILY_NAME, PERSON_.GIVEN_NAME, PERSON_.PATRONYMIC)
                .from(GROUND_ANALYSIS)
                .leftJoin(PERSON_)
                .on(PERSON_.ID.eq(GROUND_ANALYSIS.ANALYSED_BY))
                .where(GROUND_ANALYSIS.GROUND_ID.eq(ground.value()))
                .and(GROUND_ANALYSIS.SCOPE.in(scopes))
                .orderBy(GROUND_ANALYSIS.SCOPE.desc())
                .fetch(AnalysisRepository::analysis);
    }

    /** Acts that some unit at these paths analysed. */
    Set<LegalGroundId> analysed(Collection<String> scopes) {
        return new HashSet<>(
                db.selectDistinct(GROUND_ANALYSIS.GROUND_ID)
                        .from(GROUND_ANALYSIS)
                        .where(GROUND_ANALYSIS.SCOPE.in(scopes))
                        .fetch(row -> new LegalGroundId(row.value1())));
    }

    void insert(Analysis analysis) {
        db.insertInto(GROUND_ANALYSIS)
                .set(GROUND_ANALYSIS.ID, analysis.id())
                .set(GROUND_ANALYSIS.SCOPE, analysis.scope())
                .set(GROUND_ANALYSIS.GROUND_ID, analysis.ground().value())
                .set(GROUND_ANALYSIS.ANALYSED_BY, analysis.analysedBy())
                .set(GROUND_ANALYSIS.ANALYSED_ON, analysis.analysedOn())
                .set(GROUND_ANALYSIS.ANNOTATION, analysis.annotation())
                .set(GROUND_ANALYSIS.CONCLUSION, analysis.conclusion())
                .set(GROUND_ANALYSIS.OWN_ACT, value(analysis.ownAct()))
                .execute();
    }

    void update(Analysis analysis) {
        var changed =
                db.update(GROUND_ANALYSIS)
                        .set(GROUND_ANALYSIS.ANALYSED_BY, analysis.analysedBy())
                        .set(GROUND_ANALYSIS.ANALYSED_ON, analysis.analysedOn())
                        .set(GROUND_ANALYSIS.ANNOTATION, analysis.annotation())
                        .set(GROUND_ANALYSIS.CONCLUSION, analysis.conclusion())
                        .set(GROUND_ANALYSIS.OWN_ACT, value(analysis.ownAct()))
                        .set(GROUND_ANALYSIS.VERSION, analysis.version() + 1)
                        .where(GROUND_ANALYSIS.ID.eq(analysis.id()))
                        .and(GROUND_ANALYSIS.VERSION.eq(analysis.version()))
                        .execute();
        if (changed != 1) throw new StaleRecord("Analysis", analysis.id());
    }

    private static @Nullable UUID value(@Nullable LegalGroundId id) {
        return id == null ? null : id.value();
    }

    private static Analysis analysis(Record row) {
        var own = row.get(GROUND_ANALYSIS.OWN_ACT);
        var name =
                Stream.of(PERSON_.FAMILY_NAME, PERSON_.GIVEN_NAME, PERSON_.PATRONYMIC)
                        .map(row::get)
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" "));
        return new Analysis(
                row.get(GROUND_ANALYSIS.ID),
                row.get(GROUND_ANALYSIS.SCOPE),
                new LegalGroundId(row.get(GROUND_ANALYSIS.GROUND_ID)),
                row.get(GROUND_ANALYSIS.ANALYSED_BY),
                name,
                row.get(GROUND_ANALYSIS.ANALYSED_ON),
                row.get(GROUND_ANALYSIS.ANNOTATION),
                row.get(GROUND_ANALYSIS.CONCLUSION),
                own == null ? null : new LegalGroundId(own),
                row.get(GROUND_ANALYSIS.VERSION));
    }
}
