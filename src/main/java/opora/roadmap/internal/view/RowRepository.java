package opora.roadmap.internal.view;

import static db.roadmap.Tables.EXECUTOR;
import static db.roadmap.Tables.MEASURE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import opora.reading.ScheduleKind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Measures seen from outside their subtree, one page after a key; executors of any. */
@Repository
class RowRepository {

    /** How many executors the list of a filter offers. */
    private static final int OFFERED = 200;

    static final List<Field<?>> FIELDS =
            List.of(
                    MEASURE.ID,
                    MEASURE.ROADMAP_ID,
                    MEASURE.SECTION_ID,
                    MEASURE.ORDINAL,
                    MEASURE.NUMBER,
                    MEASURE.TITLE,
                    MEASURE.PRINTED_TERM,
                    MEASURE.PRINTED_EXECUTORS,
                    MEASURE.PRINTED_RESULT,
                    MEASURE.SCHEDULE_KIND,
                    MEASURE.DOUBTFUL,
                    MEASURE.ANSWERING,
                    MEASURE.WARNING,
                    MEASURE.STATUS,
                    MEASURE.NEXT_DUE_ON);

    private final DSLContext db;

    RowRepository(DSLContext db) {
        this.db = db;
    }

    /** One row more than asked when there is a next page. */
    List<MeasureRow> search(MeasureFilter filter, Onlooker onlooker, @Nullable MeasureKey key) {
        var found = fetch(filter, onlooker, key);
        var undated = filter.order() == MeasureSort.DUE && (key == null || !key.value().isEmpty());
        if (!undated || found.size() > filter.limit()) return found;
        var rest = new ArrayList<>(found);
        rest.addAll(fetch(filter, onlooker, MeasureKey.UNDATED));
        return rest.subList(0, Math.min(rest.size(), filter.limit() + 1));
    }

    private List<MeasureRow> fetch(
            MeasureFilter filter, Onlooker onlooker, @Nullable MeasureKey key) {
        return db.select(FIELDS)
                .from(MEASURE)
                .where(MeasureConditions.of(filter, onlooker))
                .and(after(filter.order(), key))
                .orderBy(order(filter.order()))
                .limit(filter.limit() + 1)
                .fetch(RowRepository::read);
    }

    static MeasureRow read(Record row) {
        return new MeasureRow(
                row.get(MEASURE.ID),
                row.get(MEASURE.ROADMAP_ID),
                row.get(MEASURE.SECTION_ID),
                row.get(MEASURE.ORDINAL),
                row.get(MEASURE.NUMBER),
                row.get(MEASURE.TITLE),
                row.get(MEASURE.PRINTED_TERM),
                row.get(MEASURE.PRINTED_EXECUTORS),
                row.get(MEASURE.PRINTED_RESULT),
                ScheduleKind.valueOf(row.get(MEASURE.SCHEDULE_KIND)),
                row.get(MEASURE.DOUBTFUL),
                row.get(MEASURE.ANSWERING).equals("EACH"),
                warnings(row.get(MEASURE.WARNING)),
                row.get(MEASURE.STATUS).equals("CANCELLED"),
                row.get(MEASURE.NEXT_DUE_ON));
    }

    /** Items of the order with what each asks for, in printed order. */
    List<MeasureRow> orderItems(UUID roadmap) {
        return db.select(FIELDS)
                .from(MEASURE)
                .where(MEASURE.ROADMAP_ID.eq(roadmap))
                .and(MEASURE.ORDER_ITEM.ne(""))
                .orderBy(MEASURE.ORDINAL, MEASURE.ID)
                .fetch(RowRepository::read);
    }

    Map<UUID, String> natures(UUID roadmap) {
        return db.select(MEASURE.ID, MEASURE.ORDER_ITEM)
                .from(MEASURE)
                .where(MEASURE.ROADMAP_ID.eq(roadmap))
                .and(MEASURE.ORDER_ITEM.ne(""))
                .fetchMap(MEASURE.ID, MEASURE.ORDER_ITEM);
    }

    static List<String> warnings(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split(",", -1));
    }

    static List<OrderField<?>> order(MeasureSort sort) {
        return switch (sort) {
            case PLAN -> List.of(MEASURE.ROADMAP_ID, MEASURE.ORDINAL);
            case DUE -> List.of(MEASURE.NEXT_DUE_ON, MEASURE.ID);
            case TITLE -> List.of(MEASURE.TITLE, MEASURE.ID);
        };
    }

    /**
     * Dates come first, in the order of their index; rows without one follow by a second question.
     */
    private static Condition after(MeasureSort sort, @Nullable MeasureKey key) {
        var dated = sort == MeasureSort.DUE;
        if (key == null) return dated ? MEASURE.NEXT_DUE_ON.isNotNull() : noCondition();
        return switch (sort) {
            case PLAN -> row(MEASURE.ROADMAP_ID, MEASURE.ORDINAL).gt(key.id(), key.ordinal());
            case TITLE -> row(MEASURE.TITLE, MEASURE.ID).gt(key.value(), key.id());
            case DUE ->
                    key.value().isEmpty()
                            ? MEASURE.NEXT_DUE_ON.isNull().and(MEASURE.ID.gt(key.id()))
                            : row(MEASURE.NEXT_DUE_ON, MEASURE.ID)
                                    .gt(LocalDate.parse(key.value()), key.id());
        };
    }

    Map<UUID, List<String>> executors(Collection<UUID> measures) {
        return db
                .select(EXECUTOR.MEASURE_ID, EXECUTOR.NAME)
                .from(EXECUTOR)
                .where(EXECUTOR.MEASURE_ID.eq(any(measures.toArray(UUID[]::new))))
                .and(EXECUTOR.RESOLUTION.ne("IGNORED"))
                .orderBy(EXECUTOR.MEASURE_ID, EXECUTOR.ORDINAL)
                .fetch()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                one -> one.value1(),
                                Collectors.mapping(one -> one.value2(), Collectors.toList())));
    }

    /** The chips' counts: measures, not occurrences. */
    StateCounts counts(MeasureFilter filter, Onlooker onlooker) {
        var today = onlooker.today();
        return db.select(
                        count(),
                        counted(onlooker.mine(MEASURE.ID)),
                        counted(MeasureConditions.state(MeasureState.LATE, today)),
                        counted(MeasureConditions.state(MeasureState.DUE, today)),
                        counted(MeasureConditions.state(MeasureState.WAIT, today)),
                        counted(MeasureConditions.state(MeasureState.UNSCHEDULED, today)),
                        // across roadmaps nobody asks, and every chip is a question a row
                        filter.roadmap() == null
                                ? inline(0)
                                : counted(
                                        MeasureConditions.state(MeasureState.BEFORE_START, today)))
                .from(MEASURE)
                .where(MeasureConditions.of(filter.anyState(), onlooker))
                .fetchSingle(mapping(StateCounts::new));
    }

    private static Field<Integer> counted(Condition such) {
        return count().filterWhere(such);
    }

    /** Executors of a roadmap by how many measures name them. */
    List<MeasureList.Choice> executorsOf(UUID roadmap) {
        var measures = countDistinct(EXECUTOR.MEASURE_ID);
        return db.select(EXECUTOR.NAME, measures)
                .from(EXECUTOR)
                .join(MEASURE)
                .on(MEASURE.ID.eq(EXECUTOR.MEASURE_ID))
                .where(MEASURE.ROADMAP_ID.eq(roadmap))
                .and(MEASURE.ORDER_ITEM.eq(""))
                .groupBy(EXECUTOR.NAME)
                .orderBy(measures.desc(), field("lower({0})", EXECUTOR.NAME))
                .limit(OFFERED)
                .fetch(mapping(MeasureList.Choice::new));
    }
}
