package opora.roadmap.internal.service;

import static db.roadmap.Tables.ASSIGNMENT;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.WORK_ITEM;
import static db.roadmap.Tables.WORK_PLAN;
import static db.roadmap.tables.Roadmap.ROADMAP_;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import opora.shared.Scopes;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Plans of units and how much of what is laid on them the plans have: a question each for all. */
@Repository
class ServiceRepository {

    private final DSLContext db;

    ServiceRepository(DSLContext db) {
        this.db = db;
    }

    /** The plan of a unit on a day. */
    record Planned(UUID plan, String title, Set<UUID> measures) {}

    Map<UUID, Planned> plans(String scope, LocalDate today) {
        var found = new HashMap<UUID, Planned>();
        db.select(WORK_PLAN.UNIT_ID, WORK_PLAN.ID, WORK_PLAN.TITLE, WORK_ITEM.MEASURE_ID)
                .from(WORK_PLAN)
                .leftJoin(WORK_ITEM)
                .on(WORK_ITEM.PLAN_ID.eq(WORK_PLAN.ID))
                .where(WORK_PLAN.SCOPE.ge(scope))
                .and(WORK_PLAN.SCOPE.lt(Scopes.end(scope)))
                .and(WORK_PLAN.STARTS_ON.le(today))
                .and(WORK_PLAN.ENDS_ON.ge(today))
                .orderBy(WORK_PLAN.STARTS_ON, WORK_PLAN.ID)
                .forEach(row -> {
                    var planned =
                            found.computeIfAbsent(
                                    row.value1(),
                                    _ -> new Planned(row.value2(), row.value3(), new HashSet<>()));
                    if (row.value4() != null) planned.measures().add(row.value4());
                });
        return found;
    }

    /** Measures of plans that run laid on each unit, items of orders among them. */
    Map<UUID, Set<UUID>> laidOn(String scope) {
        var found = new HashMap<UUID, Set<UUID>>();
        db.select(ASSIGNMENT.UNIT_ID, ASSIGNMENT.MEASURE_ID)
                .from(ASSIGNMENT)
                .join(MEASURE)
                .on(MEASURE.ID.eq(ASSIGNMENT.MEASURE_ID))
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(MEASURE.ROADMAP_ID))
                .where(ASSIGNMENT.SCOPE.ge(scope))
                .and(ASSIGNMENT.SCOPE.lt(Scopes.end(scope)))
                .and(ASSIGNMENT.UNIT_ID.isNotNull())
                .and(ASSIGNMENT.ENDS_ON.isNull())
                .and(MEASURE.STATUS.eq("ACTIVE"))
                .and(ROADMAP_.STATUS.eq("IN_FORCE"))
                .forEach(row ->
                        found.computeIfAbsent(row.value1(), _ -> new HashSet<>())
                                .add(row.value2()));
        return found;
    }
}
