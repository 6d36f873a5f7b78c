package opora.roadmap.internal.indicator;

import static db.roadmap.Tables.INDICATOR;
import static db.roadmap.Tables.INDICATOR_VALUE;
import static db.roadmap.Tables.OCCURRENCE;
import static db.roadmap.Tables.WORK_ITEM;
import static db.roadmap.Tables.WORK_PLAN;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static java.util.stream.Collectors.groupingBy;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import opora.reading.PrintedIndicator;
import opora.roadmap.internal.indicator.Fact.PlanShare;
import opora.roadmap.internal.plan.RoadmapJson;
import opora.shared.Ids;
import opora.shared.Scopes;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Indicators with their targets, values that were closed, work plans that feed them. */
@Repository
class IndicatorRepository {

    private final DSLContext db;

    IndicatorRepository(DSLContext db) {
        this.db = db;
    }

    List<IndicatorCard> ofRoadmap(UUID roadmap) {
        return cards(INDICATOR.ROADMAP_ID.eq(roadmap));
    }

    Optional<IndicatorCard> find(UUID id) {
        return cards(INDICATOR.ID.eq(id)).stream().findFirst();
    }

    /** Of plans that run, in a unit and those under it. */
    List<IndicatorCard> within(String scope) {
        return cards(
                INDICATOR
                        .SCOPE
                        .ge(scope)
                        .and(INDICATOR.SCOPE.lt(Scopes.end(scope)))
                        .and(ROADMAP_.STATUS.eq("IN_FORCE")));
    }

    private List<IndicatorCard> cards(Condition where) {
        return db.select(INDICATOR.fields())
                .select(ROADMAP_.TITLE)
                .from(INDICATOR)
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(INDICATOR.ROADMAP_ID))
                .where(where)
                .orderBy(ROADMAP_.TITLE, INDICATOR.ROADMAP_ID, INDICATOR.ORDINAL)
                .fetch(IndicatorRepository::card);
    }

    private static IndicatorCard card(Record row) {
        var targets = new TreeMap<Integer, BigDecimal>();
        for (var one : RoadmapJson.targets(row.get(INDICATOR.TARGETS)))
            if (one.value() != null) targets.put(one.year(), one.value());
        return new IndicatorCard(
                row.get(INDICATOR.ID),
                row.get(INDICATOR.ROADMAP_ID),
                row.get(ROADMAP_.TITLE),
                row.get(INDICATOR.NUMBER),
                row.get(INDICATOR.NAME),
                row.get(INDICATOR.UNIT),
                row.get(INDICATOR.CUMULATIVE),
                targets,
                IndicatorCard.none());
    }

    /** A value that was closed. */
    record Value(
            UUID indicator, int year, BigDecimal value, LocalDate on, String facts, String link) {}

    Map<UUID, List<Value>> values(Collection<UUID> indicators) {
        return db
                .selectFrom(INDICATOR_VALUE)
                .where(INDICATOR_VALUE.INDICATOR_ID.in(indicators))
                .orderBy(INDICATOR_VALUE.YEAR)
                .fetch(row ->
                        new Value(
                                row.getIndicatorId(),
                                row.getYear(),
                                row.getValue().stripTrailingZeros(),
                                row.getClosedOn(),
                                row.getFacts(),
                                row.getLink()))
                .stream()
                .collect(groupingBy(Value::indicator));
    }

    /** A plan that feeds an indicator. */
    record Feeding(UUID indicator, PlanShare share) {}

    Map<UUID, List<PlanShare>> plans(Collection<UUID> indicators) {
        var doneOn =
                coalesce(
                        WORK_ITEM.DONE_ON,
                        when(OCCURRENCE.DECISION.eq("ACCEPTED"), OCCURRENCE.DECIDED_ON));
        return db
                .select(
                        WORK_PLAN.INDICATOR_ID,
                        WORK_PLAN.ID,
                        max(WORK_PLAN.TITLE),
                        max(WORK_PLAN.STARTS_ON),
                        count(WORK_ITEM.ID),
                        count().filterWhere(doneOn.isNotNull()),
                        count().filterWhere(doneOn.gt(WORK_ITEM.ENDS_ON)))
                .from(WORK_PLAN)
                .leftJoin(WORK_ITEM)
                .on(WORK_ITEM.PLAN_ID.eq(WORK_PLAN.ID))
                .leftJoin(OCCURRENCE)
                .on(OCCURRENCE.ID.eq(WORK_ITEM.OCCURRENCE_ID))
                .where(WORK_PLAN.INDICATOR_ID.in(indicators))
                .groupBy(WORK_PLAN.INDICATOR_ID, WORK_PLAN.ID)
                .orderBy(max(WORK_PLAN.STARTS_ON), WORK_PLAN.ID)
                .fetch(row ->
                        new Feeding(
                                row.value1(),
                                new PlanShare(
                                        row.value2(),
                                        row.value3(),
                                        row.value4().getYear(),
                                        row.value5(),
                                        row.value6(),
                                        row.value7())))
                .stream()
                .collect(
                        groupingBy(
                                Feeding::indicator,
                                java.util.stream.Collectors.mapping(
                                        Feeding::share, java.util.stream.Collectors.toList())));
    }

    void close(String scope, Value value) {
        db.insertInto(INDICATOR_VALUE)
                .set(INDICATOR_VALUE.ID, Ids.next())
                .set(INDICATOR_VALUE.SCOPE, scope)
                .set(INDICATOR_VALUE.INDICATOR_ID, value.indicator())
                .set(INDICATOR_VALUE.YEAR, value.year())
                .set(INDICATOR_VALUE.VALUE, value.value())
                .set(INDICATOR_VALUE.CLOSED_ON, value.on())
                .set(INDICATOR_VALUE.FACTS, value.facts())
                .set(INDICATOR_VALUE.LINK, value.link())
                .onConflict(INDICATOR_VALUE.INDICATOR_ID, INDICATOR_VALUE.YEAR)
                .doUpdate()
                .set(INDICATOR_VALUE.VALUE, value.value())
                .set(INDICATOR_VALUE.CLOSED_ON, value.on())
                .set(INDICATOR_VALUE.FACTS, value.facts())
                .set(INDICATOR_VALUE.LINK, value.link())
                .set(INDICATOR_VALUE.VERSION, INDICATOR_VALUE.VERSION.plus(1))
                .execute();
    }

    UUID insert(String scope, UUID roadmap, PrintedIndicator one) {
        var id = Ids.next();
        var last =
                db.select(coalesce(max(INDICATOR.ORDINAL), 0))
                        .from(INDICATOR)
                        .where(INDICATOR.ROADMAP_ID.eq(roadmap))
                        .fetchSingle()
                        .value1();
        db.insertInto(INDICATOR)
                .set(INDICATOR.ID, id)
                .set(INDICATOR.SCOPE, scope)
                .set(INDICATOR.ROADMAP_ID, roadmap)
                .set(INDICATOR.ORDINAL, last + 1)
                .set(INDICATOR.NUMBER, one.number() == null ? "" : one.number())
                .set(INDICATOR.NAME, one.name())
                .set(INDICATOR.UNIT, one.unit().name())
                .set(INDICATOR.CUMULATIVE, one.cumulative())
                .set(INDICATOR.TARGETS, RoadmapJson.write(one.targets()))
                .execute();
        return id;
    }
}
