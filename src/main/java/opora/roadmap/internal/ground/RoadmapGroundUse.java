package opora.roadmap.internal.ground;

import static db.roadmap.Tables.CITATION;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.WORK_PLAN;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.impl.DSL.count;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.document.GroundUse;
import opora.document.LegalGround;
import opora.document.LegalGroundId;
import opora.shared.Permission;
import opora.shared.Scopes;
import opora.shared.Viewer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.transaction.annotation.Transactional;

/** What of this module leans on an act, one kind of thing at a time. */
@Transactional(readOnly = true)
class RoadmapGroundUse implements GroundUse {

    private static final int MOST = 200;

    /** Things that cite. */
    enum What {
        ROADMAPS,
        MEASURES,
        PLANS
    }

    private final DSLContext db;
    private final What what;

    RoadmapGroundUse(DSLContext db, What what) {
        this.db = db;
        this.what = what;
    }

    @Override
    public int order() {
        return what.ordinal();
    }

    @Override
    public Section section(Viewer viewer, LegalGround ground) {
        var key = "ground.use." + what.name().toLowerCase(java.util.Locale.ROOT);
        if (!viewer.may(Permission.ROADMAP_READ)) return new Section(key, List.of());
        var where = CITATION.GROUND_ID.eq(ground.id().value()).and(near(viewer));
        return new Section(
                key,
                switch (what) {
                    case ROADMAPS -> roadmaps(where);
                    case MEASURES -> measures(where);
                    case PLANS -> plans(where);
                });
    }

    /** One question whatever the kind, asked for the first of them. */
    @Override
    public Map<LegalGroundId, Integer> counts(Viewer viewer, Collection<LegalGroundId> ids) {
        if (what != What.ROADMAPS || ids.isEmpty() || !viewer.may(Permission.ROADMAP_READ))
            return Map.of();
        return db.select(CITATION.GROUND_ID, count())
                .from(CITATION)
                .where(CITATION.GROUND_ID.in(ids.stream().map(LegalGroundId::value).toList()))
                .and(near(viewer))
                .groupBy(CITATION.GROUND_ID)
                .fetchMap(row -> new LegalGroundId(row.value1()), row -> row.value2());
    }

    /** Of one's own subtree and of the units above. */
    private static Condition near(Viewer viewer) {
        return CITATION.SCOPE
                .ge(viewer.scope())
                .and(CITATION.SCOPE.lt(Scopes.end(viewer.scope())))
                .or(CITATION.SCOPE.in(viewer.ancestors()));
    }

    private List<Line> roadmaps(Condition where) {
        return db.select(ROADMAP_.ID, ROADMAP_.TITLE, CITATION.QUOTE)
                .from(CITATION)
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(CITATION.ROADMAP_ID))
                .where(where)
                .and(CITATION.MEASURE_ID.isNull())
                .orderBy(ROADMAP_.TITLE)
                .limit(MOST)
                .fetch(row -> line(row.value2(), "/roadmaps/", row.value1(), row.value3()));
    }

    private List<Line> measures(Condition where) {
        return db.select(MEASURE.ID, MEASURE.NUMBER, MEASURE.TITLE, ROADMAP_.TITLE)
                .from(CITATION)
                .join(MEASURE)
                .on(MEASURE.ID.eq(CITATION.MEASURE_ID))
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(MEASURE.ROADMAP_ID))
                .where(where)
                .orderBy(ROADMAP_.TITLE, MEASURE.ORDINAL)
                .limit(MOST)
                .fetch(row ->
                        line(
                                (row.value2() + " " + row.value3()).strip(),
                                "/measures/",
                                row.value1(),
                                row.value4()));
    }

    private List<Line> plans(Condition where) {
        return db.select(WORK_PLAN.ID, WORK_PLAN.TITLE)
                .from(CITATION)
                .join(WORK_PLAN)
                .on(WORK_PLAN.ID.eq(CITATION.PLAN_ID))
                .where(where)
                .orderBy(WORK_PLAN.TITLE)
                .limit(MOST)
                .fetch(row -> line(row.value2(), "/plans/", row.value1(), ""));
    }

    private static Line line(String name, String path, UUID id, String note) {
        return new Line(name, path + id, note);
    }
}
