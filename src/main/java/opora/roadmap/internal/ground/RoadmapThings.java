package opora.roadmap.internal.ground;

import static db.roadmap.tables.Roadmap.ROADMAP_;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import opora.document.Circulated;
import opora.document.CirculatedSource;
import opora.shared.Viewer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Roadmaps in force are brought to notice. */
@Component
class RoadmapThings implements CirculatedSource {

    private static final int MOST = 200;

    private final DSLContext db;

    RoadmapThings(DSLContext db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "ROADMAP";
    }

    @Override
    public List<Circulated> things(Viewer viewer, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : where(ROADMAP_.ID.in(ids));
    }

    /** Of one's own unit and of those above. */
    @Override
    public List<Circulated> choice(Viewer viewer) {
        var scopes = new ArrayList<>(viewer.ancestors());
        scopes.add(viewer.scope());
        return where(ROADMAP_.SCOPE.in(scopes).and(ROADMAP_.STATUS.eq("IN_FORCE")));
    }

    private List<Circulated> where(Condition condition) {
        return db.select(ROADMAP_.ID, ROADMAP_.TITLE)
                .from(ROADMAP_)
                .where(condition)
                .orderBy(ROADMAP_.TITLE, ROADMAP_.ID)
                .limit(MOST)
                .fetch(row ->
                        new Circulated(
                                kind(),
                                row.value1(),
                                null,
                                row.value2(),
                                "/roadmaps/" + row.value1()));
    }
}
