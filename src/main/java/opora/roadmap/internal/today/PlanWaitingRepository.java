package opora.roadmap.internal.today;

import static db.roadmap.tables.Roadmap.ROADMAP_;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import opora.roadmap.internal.today.PlanWaiting.Kind;
import opora.shared.Permission;
import opora.shared.Scopes;
import opora.shared.Viewer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Roadmaps that wait as a whole: for the department, or for their methodist. */
@Repository
class PlanWaitingRepository {

    private final DSLContext db;

    PlanWaitingRepository(DSLContext db) {
        this.db = db;
    }

    /**
     * @param since what was put into force before is no news any more
     */
    List<PlanWaiting> of(Viewer viewer, Instant since) {
        var inForce = ROADMAP_.STATUS.eq("IN_FORCE");
        var waiting = new ArrayList<PlanWaiting>();
        if (viewer.may(Permission.ROADMAP_APPROVE)) {
            waiting.addAll(find(viewer, Kind.APPROVE, ROADMAP_.STATUS.eq("ON_APPROVAL")));
            waiting.addAll(
                    find(
                            viewer,
                            Kind.LOOK,
                            inForce.and(ROADMAP_.REMARK.eq("")).and(ROADMAP_.FORCED_AT.ge(since))));
        }
        if (viewer.may(Permission.ROADMAP_EDIT)) {
            waiting.addAll(find(viewer, Kind.RETURNED, ROADMAP_.STATUS.eq("RETURNED")));
            waiting.addAll(find(viewer, Kind.OBJECTED, inForce.and(ROADMAP_.REMARK.ne(""))));
        }
        return waiting;
    }

    private List<PlanWaiting> find(Viewer viewer, Kind kind, Condition such) {
        return db.select(ROADMAP_.ID, ROADMAP_.TITLE, ROADMAP_.REMARK)
                .from(ROADMAP_)
                .where(ROADMAP_.SCOPE.ge(viewer.scope()))
                .and(ROADMAP_.SCOPE.lt(Scopes.end(viewer.scope())))
                .and(such)
                .orderBy(ROADMAP_.TITLE, ROADMAP_.ID)
                .fetch(row -> waiting(row.value1(), row.value2(), kind, row.value3()));
    }

    private static PlanWaiting waiting(UUID id, String title, Kind kind, String remark) {
        return new PlanWaiting(id, title, kind, remark);
    }
}
