package opora.roadmap.internal.resource;

import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.RESOURCE;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.Records.mapping;

import java.util.List;
import java.util.UUID;
import opora.shared.Scopes;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Resources over all measures. */
@Repository
class ResourceRepository {

    private static final int MOST = 5_000;

    private final DSLContext db;

    ResourceRepository(DSLContext db) {
        this.db = db;
    }

    List<ResourceRow> ofRoadmap(UUID roadmap) {
        return rows(MEASURE.ROADMAP_ID.eq(roadmap));
    }

    /** Of plans that run, in a unit and those under it. */
    List<ResourceRow> within(String scope) {
        return rows(
                RESOURCE.SCOPE
                        .ge(scope)
                        .and(RESOURCE.SCOPE.lt(Scopes.end(scope)))
                        .and(ROADMAP_.STATUS.eq("IN_FORCE")));
    }

    private List<ResourceRow> rows(Condition where) {
        return db.select(
                        RESOURCE.ID,
                        RESOURCE.KIND,
                        RESOURCE.NEED,
                        RESOURCE.AMOUNT,
                        RESOURCE.PROVIDED,
                        RESOURCE.PROVIDED_ON,
                        MEASURE.ID,
                        MEASURE.NUMBER,
                        MEASURE.TITLE,
                        ROADMAP_.ID,
                        ROADMAP_.TITLE)
                .from(RESOURCE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(RESOURCE.MEASURE_ID))
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(MEASURE.ROADMAP_ID))
                .where(where)
                .orderBy(ROADMAP_.TITLE, MEASURE.ORDINAL, RESOURCE.ID)
                .limit(MOST)
                .fetch(mapping(ResourceRow::new));
    }
}
