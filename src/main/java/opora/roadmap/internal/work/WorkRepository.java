package opora.roadmap.internal.work;

import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.OCCURRENCE;
import static db.roadmap.Tables.WORK_ITEM;
import static db.roadmap.Tables.WORK_PLAN;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static db.territory.Tables.UNIT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.Period;
import opora.shared.UnitId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Stored work plans and their lines. */
@Repository
class WorkRepository {

    private final DSLContext db;

    WorkRepository(DSLContext db) {
        this.db = db;
    }

    /** Everything the viewer sees: his own, of units below, and what those above share. */
    List<WorkPlan> plans() {
        return plans(org.jooq.impl.DSL.noCondition());
    }

    Optional<WorkPlan> find(UUID id) {
        return plans(WORK_PLAN.ID.eq(id)).stream().findFirst();
    }

    private List<WorkPlan> plans(Condition where) {
        return db.select(
                        WORK_PLAN.ID,
                        WORK_PLAN.SCOPE,
                        WORK_PLAN.AUDIENCE,
                        coalesce(
                                when(UNIT.SHORT_NAME.ne(""), UNIT.SHORT_NAME).else_(UNIT.NAME),
                                inline("")),
                        WORK_PLAN.TITLE,
                        WORK_PLAN.STARTS_ON,
                        WORK_PLAN.ENDS_ON,
                        WORK_PLAN.INDICATOR_ID)
                .from(WORK_PLAN)
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(WORK_PLAN.UNIT_ID))
                .where(where)
                .orderBy(WORK_PLAN.STARTS_ON.desc(), WORK_PLAN.TITLE, WORK_PLAN.ID)
                .limit(500)
                .fetch(row ->
                        new WorkPlan(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                new Period(row.value6(), row.value7()),
                                row.value8()));
    }

    void insert(WorkPlan plan, UnitId unit) {
        db.insertInto(WORK_PLAN)
                .set(WORK_PLAN.ID, plan.id())
                .set(WORK_PLAN.SCOPE, plan.scope())
                .set(WORK_PLAN.AUDIENCE, plan.audience())
                .set(WORK_PLAN.UNIT_ID, unit.value())
                .set(WORK_PLAN.TITLE, plan.title())
                .set(WORK_PLAN.STARTS_ON, plan.period().startsOn())
                .set(WORK_PLAN.ENDS_ON, plan.period().endsOn())
                .execute();
    }

    void feed(UUID plan, @Nullable UUID indicator) {
        db.update(WORK_PLAN)
                .set(WORK_PLAN.INDICATOR_ID, indicator)
                .set(WORK_PLAN.VERSION, WORK_PLAN.VERSION.plus(1))
                .where(WORK_PLAN.ID.eq(plan))
                .execute();
    }

    void delete(UUID plan) {
        if (db.deleteFrom(WORK_PLAN).where(WORK_PLAN.ID.eq(plan)).execute() != 1)
            throw new NotFound("WorkPlan", plan);
    }

    List<WorkItem> items(UUID plan) {
        return items(WORK_ITEM.PLAN_ID.eq(plan));
    }

    /** Lines of every plan seen, for the one calendar. */
    List<WorkItem> within(Period days) {
        return items(
                WORK_ITEM.STARTS_ON.le(days.endsOn()).and(WORK_ITEM.ENDS_ON.ge(days.startsOn())));
    }

    private List<WorkItem> items(Condition where) {
        return db.select(WORK_ITEM.fields())
                .select(MEASURE.NUMBER, OCCURRENCE.DECISION, OCCURRENCE.DECIDED_ON)
                .from(WORK_ITEM)
                .leftJoin(MEASURE)
                .on(MEASURE.ID.eq(WORK_ITEM.MEASURE_ID))
                .leftJoin(OCCURRENCE)
                .on(OCCURRENCE.ID.eq(WORK_ITEM.OCCURRENCE_ID))
                .where(where)
                .orderBy(
                        WORK_ITEM.ENDS_ON,
                        WORK_ITEM.STARTS_ON,
                        WORK_ITEM.AT_TIME.asc().nullsFirst(),
                        WORK_ITEM.ID)
                .limit(2000)
                .fetch(WorkRepository::item);
    }

    private static WorkItem item(Record row) {
        var number = row.get(MEASURE.NUMBER);
        return new WorkItem(
                row.get(WORK_ITEM.ID),
                row.get(WORK_ITEM.OCCURRENCE_ID),
                row.get(WORK_ITEM.MEASURE_ID),
                number == null ? "" : number.strip().replaceAll("\\.$", ""),
                row.get(WORK_ITEM.TITLE),
                Level.valueOf(row.get(WORK_ITEM.LEVEL)),
                row.get(WORK_ITEM.STARTS_ON),
                row.get(WORK_ITEM.ENDS_ON),
                row.get(WORK_ITEM.AT_TIME),
                row.get(WORK_ITEM.VENUE),
                row.get(WORK_ITEM.RESPONSIBLE),
                doneOn(row));
    }

    private static @Nullable LocalDate doneOn(Record row) {
        return "ACCEPTED".equals(row.get(OCCURRENCE.DECISION))
                ? row.get(OCCURRENCE.DECIDED_ON)
                : row.get(WORK_ITEM.DONE_ON);
    }

    void insert(WorkPlan plan, Collection<WorkItem> items) {
        for (var item : items)
            db.insertInto(WORK_ITEM)
                    .set(WORK_ITEM.ID, item.id())
                    .set(WORK_ITEM.SCOPE, plan.scope())
                    .set(WORK_ITEM.AUDIENCE, plan.audience())
                    .set(WORK_ITEM.PLAN_ID, plan.id())
                    .set(WORK_ITEM.OCCURRENCE_ID, item.occurrence())
                    .set(WORK_ITEM.MEASURE_ID, item.measure())
                    .set(WORK_ITEM.TITLE, item.title())
                    .set(WORK_ITEM.LEVEL, item.level().name())
                    .set(WORK_ITEM.STARTS_ON, item.startsOn())
                    .set(WORK_ITEM.ENDS_ON, item.endsOn())
                    .set(WORK_ITEM.AT_TIME, item.at())
                    .set(WORK_ITEM.VENUE, item.venue())
                    .set(WORK_ITEM.RESPONSIBLE, item.responsible())
                    .execute();
    }

    void update(UUID plan, UUID item, WorkItemForm form) {
        var rows =
                db.update(WORK_ITEM)
                        .set(WORK_ITEM.TITLE, form.text())
                        .set(WORK_ITEM.STARTS_ON, form.from())
                        .set(WORK_ITEM.ENDS_ON, form.to())
                        .set(WORK_ITEM.AT_TIME, form.at())
                        .set(WORK_ITEM.VENUE, WorkItemForm.orEmpty(form.venue()))
                        .set(WORK_ITEM.RESPONSIBLE, WorkItemForm.orEmpty(form.responsible()))
                        .set(WORK_ITEM.DONE_ON, form.doneOn())
                        .set(WORK_ITEM.VERSION, WORK_ITEM.VERSION.plus(1))
                        .where(WORK_ITEM.ID.eq(item))
                        .and(WORK_ITEM.PLAN_ID.eq(plan))
                        .execute();
        if (rows != 1) throw new NotFound("WorkItem", item);
    }

    void remove(UUID plan, UUID item) {
        var rows =
                db.deleteFrom(WORK_ITEM)
                        .where(WORK_ITEM.ID.eq(item))
                        .and(WORK_ITEM.PLAN_ID.eq(plan))
                        .execute();
        if (rows != 1) throw new NotFound("WorkItem", item);
    }

    /** Lines that dates of these roadmaps give for the days of a plan. */
    List<WorkItem> due(Collection<UUID> roadmaps, Period days) {
        return db.select(OCCURRENCE.fields())
                .select(MEASURE.TITLE, MEASURE.NUMBER, MEASURE.PRINTED_EXECUTORS)
                .from(OCCURRENCE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                .where(OCCURRENCE.ROADMAP_ID.in(roadmaps))
                .and(dueIn(days))
                .orderBy(OCCURRENCE.ENDS_ON, MEASURE.ORDINAL)
                .fetch(row -> made(row, days));
    }

    private static Condition dueIn(Period days) {
        return MEASURE.STATUS
                .eq("ACTIVE")
                .and(OCCURRENCE.KIND.ne("UNSCHEDULED"))
                .and(OCCURRENCE.DECISION.in("AWAITED", "ACCEPTED", "NOT_DONE"))
                .and(
                        coalesce(OCCURRENCE.PLANNED_ON, OCCURRENCE.ENDS_ON)
                                .between(days.startsOn(), days.endsOn()));
    }

    private static WorkItem made(Record row, Period days) {
        var planned = row.get(OCCURRENCE.PLANNED_ON);
        var starts = planned == null ? row.get(OCCURRENCE.STARTS_ON) : planned;
        return new WorkItem(
                Ids.next(),
                row.get(OCCURRENCE.ID),
                row.get(OCCURRENCE.MEASURE_ID),
                row.get(MEASURE.NUMBER),
                row.get(MEASURE.TITLE),
                Level.of(row.get(OCCURRENCE.SCOPE)),
                starts.isBefore(days.startsOn()) ? days.startsOn() : starts,
                planned == null ? row.get(OCCURRENCE.ENDS_ON) : planned,
                row.get(OCCURRENCE.PLANNED_TIME),
                row.get(OCCURRENCE.VENUE),
                row.get(MEASURE.PRINTED_EXECUTORS),
                null);
    }

    /** Measures in force that fall into these days; of a school, those laid on it when any are. */
    Set<UUID> wanted(Period days, boolean ofUnit) {
        var query =
                db.selectDistinct(MEASURE.ID)
                        .from(MEASURE)
                        .join(OCCURRENCE)
                        .on(OCCURRENCE.MEASURE_ID.eq(MEASURE.ID))
                        .join(ROADMAP_)
                        .on(ROADMAP_.ID.eq(MEASURE.ROADMAP_ID))
                        .where(ROADMAP_.STATUS.eq("IN_FORCE"))
                        .and(dueIn(days));
        if (!ofUnit) return query.fetchSet(MEASURE.ID);
        return query.and(
                        org.jooq.impl.DSL.condition(
                                "{0} = any (array(select unnest(roadmap.my_measures())))",
                                MEASURE.ID))
                .fetchSet(MEASURE.ID);
    }

    boolean sees(UUID measure) {
        return db.fetchExists(MEASURE, MEASURE.ID.eq(measure));
    }

    /** Roadmaps in force the viewer sees, by title. */
    List<opora.shared.web.Choice> roadmaps() {
        return db.select(ROADMAP_.ID, ROADMAP_.TITLE)
                .from(ROADMAP_)
                .where(ROADMAP_.STATUS.eq("IN_FORCE"))
                .orderBy(ROADMAP_.TITLE)
                .limit(200)
                .fetch(row -> new opora.shared.web.Choice(row.value1().toString(), row.value2()));
    }

    /** Measures a line may serve, by number. */
    List<opora.shared.web.Choice> measures(Set<UUID> ids) {
        return db.select(MEASURE.ID, MEASURE.NUMBER, MEASURE.TITLE)
                .from(MEASURE)
                .where(MEASURE.ID.in(ids))
                .orderBy(MEASURE.ROADMAP_ID, MEASURE.ORDINAL)
                .fetch(row ->
                        new opora.shared.web.Choice(
                                row.value1().toString(),
                                (row.value2() + " " + row.value3()).strip()));
    }
}
