package opora.roadmap.internal.view;

import static db.roadmap.Tables.EXECUTOR;
import static db.roadmap.Tables.FIND_MEASURES;
import static db.roadmap.Tables.MEASURE;
import static opora.roadmap.internal.view.PlainRows.number;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.val;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.reading.ScheduleKind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record1;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Measures seen from outside their subtree, one page after a key; executors of any. */
@Repository
class RowRepository {

    /** How many executors the list of a filter offers. */
    private static final int OFFERED = 200;

    private static final int MOST_FOUND = 1_000;

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
                    number(MEASURE.NEXT_DUE_ON));

    private final DSLContext db;

    RowRepository(DSLContext db) {
        this.db = db;
    }

    /** By words, across roadmaps: past the policies, which the function applies itself. */
    Found find(MeasureFilter filter) {
        if (filter.roadmap() != null || filter.words().isEmpty()) return Found.EVERYTHING;
        var words = MeasureConditions.lexemes(filter.words());
        if (words.isEmpty()) return new Found(List.of());
        var found = FIND_MEASURES.call(val(words), inline(MOST_FOUND));
        return new Found(db.select(found.FIND_MEASURES_).from(found).fetch(Record1::value1));
    }

    /** One row more than asked when there is a next page. */
    List<MeasureRow> search(
            MeasureFilter filter, Found found, Onlooker onlooker, @Nullable MeasureKey key) {
        var first = fetch(filter, found, onlooker, key);
        var undated = filter.order() == MeasureSort.DUE && (key == null || !key.value().isEmpty());
        if (!undated || first.size() > filter.limit()) return first;
        var rest = new ArrayList<>(first);
        rest.addAll(fetch(filter, found, onlooker, MeasureKey.UNDATED));
        return rest.subList(0, Math.min(rest.size(), filter.limit() + 1));
    }

    private List<MeasureRow> fetch(
            MeasureFilter filter, Found found, Onlooker onlooker, @Nullable MeasureKey key) {
        return PlainRows.fetch(
                db.select(FIELDS)
                        .from(MEASURE)
                        .where(MeasureConditions.of(filter, found, onlooker))
                        .and(after(filter.order(), key))
                        .orderBy(order(filter.order()))
                        .limit(filter.limit() + 1),
                RowRepository::read);
    }

    static MeasureRow read(ResultSet row) throws SQLException {
        return new MeasureRow(
                PlainRows.id(row, 1),
                PlainRows.id(row, 2),
                row.getObject(3, UUID.class),
                row.getInt(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                ScheduleKind.valueOf(row.getString(10)),
                row.getBoolean(11),
                row.getString(12).equals("EACH"),
                warnings(row.getString(13)),
                row.getString(14).equals("CANCELLED"),
                PlainRows.dayOrNull(row, 15));
    }

    /** Items of the order with what each asks for, in printed order. */
    List<MeasureRow> orderItems(UUID roadmap) {
        return PlainRows.fetch(
                db.select(FIELDS)
                        .from(MEASURE)
                        .where(MEASURE.ROADMAP_ID.eq(roadmap))
                        .and(MEASURE.ORDER_ITEM.ne(""))
                        .orderBy(MEASURE.ORDINAL, MEASURE.ID),
                RowRepository::read);
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
        var names = new HashMap<UUID, List<String>>();
        PlainRows.fetch(
                db.select(EXECUTOR.MEASURE_ID, EXECUTOR.NAME)
                        .from(EXECUTOR)
                        .where(EXECUTOR.MEASURE_ID.eq(any(measures.toArray(UUID[]::new))))
                        .and(EXECUTOR.RESOLUTION.ne("IGNORED"))
                        .orderBy(EXECUTOR.MEASURE_ID, EXECUTOR.ORDINAL),
                row ->
                        names.computeIfAbsent(PlainRows.id(row, 1), _ -> new ArrayList<>())
                                .add(row.getString(2)));
        return names;
    }

    /** The chips' counts: measures, not occurrences. */
    StateCounts counts(MeasureFilter filter, Found found, Onlooker onlooker) {
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
                .where(MeasureConditions.of(filter.anyState(), found, onlooker))
                .fetchSingle(mapping(StateCounts::new));
    }

    private static Field<Integer> counted(Condition such) {
        return count().filterWhere(such);
    }

    /** Executors of a roadmap by how many measures name them. */
    List<MeasureList.Choice> executorsOf(UUID roadmap) {
        // as an array the rows are found first, whatever the plan
        var rows =
                array(
                        select(MEASURE.ID)
                                .from(MEASURE)
                                .where(MEASURE.ROADMAP_ID.eq(roadmap))
                                .and(MEASURE.ORDER_ITEM.eq("")));
        var named =
                selectDistinct(EXECUTOR.MEASURE_ID, EXECUTOR.NAME)
                        .from(EXECUTOR)
                        .where(EXECUTOR.MEASURE_ID.eq(any(rows)))
                        .and(EXECUTOR.RESOLUTION.ne("IGNORED"))
                        .asTable("named");
        return offered(db, named, named.field(EXECUTOR.NAME));
    }

    /** Names by how many measures have them, one line of {@code named} for each. */
    static List<MeasureList.Choice> offered(
            DSLContext db, Table<?> named, @Nullable Field<String> name) {
        return db.select(name, count())
                .from(named)
                .groupBy(name)
                .orderBy(count().desc(), field("lower({0})", name))
                .limit(OFFERED)
                .fetch(mapping(MeasureList.Choice::new));
    }
}
