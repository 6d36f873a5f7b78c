package opora.roadmap.internal.control;

import static db.roadmap.Tables.CONTROLLED;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.OCCURRENCE;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.shared.Scopes;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Acts on control and how many of their dates are done. */
@Repository
class ControlledRepository {

    private final DSLContext db;

    ControlledRepository(DSLContext db) {
        this.db = db;
    }

    /** An act and the unit that keeps it. */
    record Controlled(UUID roadmap, String scope) {}

    /** Laid on the person who looks, by the order itself. */
    @Transactional(readOnly = true)
    public List<Controlled> own() {
        return db.select(CONTROLLED.ROADMAP_ID, CONTROLLED.SCOPE)
                .from(CONTROLLED)
                .fetch(mapping(Controlled::new));
    }

    /** Laid on others, among what the hat sees as its own. */
    @Transactional(readOnly = true)
    public List<Controlled> within(String scope) {
        return db.select(ROADMAP_.ID, ROADMAP_.SCOPE)
                .from(ROADMAP_)
                .where(ROADMAP_.SCOPE.ge(scope))
                .and(ROADMAP_.SCOPE.lt(Scopes.end(scope)))
                .and(ROADMAP_.STATUS.eq("IN_FORCE"))
                .and(ROADMAP_.RELEASED_ON.isNull())
                .and(ROADMAP_.CONTROLLER_ID.isNotNull().or(ROADMAP_.CONTROLLER_TEXT.ne("")))
                .orderBy(ROADMAP_.ACT_DATE.desc().nullsLast(), ROADMAP_.ID)
                .fetch(mapping(Controlled::new));
    }

    /** Dates that have come, and those of them accepted. */
    record Come(int all, int done) {}

    Come come(UUID roadmap, LocalDate today, boolean orderItems) {
        return db.select(count(), count().filterWhere(OCCURRENCE.DECISION.eq("ACCEPTED")))
                .from(OCCURRENCE)
                .where(OCCURRENCE.ROADMAP_ID.eq(roadmap))
                .and(OCCURRENCE.ENDS_ON.le(today).or(OCCURRENCE.DECISION.eq("ACCEPTED")))
                .and(OCCURRENCE.DECISION.in("AWAITED", "ACCEPTED", "NOT_DONE"))
                .and(OCCURRENCE.KIND.ne("UNSCHEDULED"))
                .and(OCCURRENCE.MEASURE_ID.in(measures(roadmap, orderItems)))
                .fetchSingle(mapping(Come::new));
    }

    private static org.jooq.Select<org.jooq.Record1<UUID>> measures(UUID roadmap, boolean items) {
        Condition kind = items ? MEASURE.ORDER_ITEM.ne("") : MEASURE.ORDER_ITEM.eq("");
        return select(MEASURE.ID)
                .from(MEASURE)
                .where(MEASURE.ROADMAP_ID.eq(roadmap))
                .and(MEASURE.STATUS.eq("ACTIVE"))
                .and(kind);
    }
}
