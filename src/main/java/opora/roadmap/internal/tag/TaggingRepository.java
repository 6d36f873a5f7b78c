package opora.roadmap.internal.tag;

import static db.roadmap.Tables.INDICATOR;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.RESOURCE;
import static db.roadmap.Tables.SECTION;
import static db.roadmap.Tables.STANDING;
import static db.roadmap.Tables.TAGGING;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.shared.Ids;
import opora.shared.Scopes;
import opora.shared.Viewer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** What carries which tag. */
@Repository
class TaggingRepository {

    private static final int MOST = 2_000;

    private final DSLContext db;

    TaggingRepository(DSLContext db) {
        this.db = db;
    }

    /** Totals of each tag over what a viewer sees: two questions, however many tags. */
    Map<UUID, TagTotals> totals(Viewer viewer, LocalDate today) {
        var money = money(viewer);
        var late = count().filterWhere(condition(STANDING.ACTIVE).and(STANDING.OWED_ON.lt(today)));
        var done =
                count().filterWhere(
                                condition(STANDING.ACTIVE)
                                        .and(STANDING.NEXT_DUE_ON.isNull())
                                        .and(STANDING.DONE.gt(0)));
        var totals = new HashMap<UUID, TagTotals>();
        db.select(
                        TAGGING.TAG_ID,
                        count().filterWhere(
                                        TAGGING.MEASURE_ID
                                                .isNull()
                                                .and(TAGGING.INDICATOR_ID.isNull())),
                        count(TAGGING.MEASURE_ID),
                        count(TAGGING.INDICATOR_ID),
                        done,
                        late)
                .from(TAGGING)
                .leftJoin(STANDING)
                .on(STANDING.MEASURE_ID.eq(TAGGING.MEASURE_ID))
                .where(near(viewer))
                .groupBy(TAGGING.TAG_ID)
                .forEach(row -> {
                    var sums = money.getOrDefault(row.value1(), Money.NONE);
                    totals.put(
                            row.value1(),
                            new TagTotals(
                                    row.value2(),
                                    row.value3(),
                                    row.value4(),
                                    0,
                                    row.value5(),
                                    row.value6(),
                                    sums.amount(),
                                    sums.covered()));
                });
        return totals;
    }

    private record Money(BigDecimal amount, BigDecimal covered) {
        private static final Money NONE = new Money(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private Map<UUID, Money> money(Viewer viewer) {
        var all = coalesce(sum(RESOURCE.AMOUNT), inline(BigDecimal.ZERO));
        var given =
                coalesce(
                        sum(RESOURCE.AMOUNT).filterWhere(RESOURCE.PROVIDED_ON.isNotNull()),
                        inline(BigDecimal.ZERO));
        return db.select(TAGGING.TAG_ID, all, given)
                .from(TAGGING)
                .join(RESOURCE)
                .on(RESOURCE.MEASURE_ID.eq(TAGGING.MEASURE_ID))
                .where(near(viewer))
                .groupBy(TAGGING.TAG_ID)
                .fetchMap(row -> row.value1(), row -> new Money(row.value2(), row.value3()));
    }

    private static Condition near(Viewer viewer) {
        return TAGGING.SCOPE
                .ge(viewer.scope())
                .and(TAGGING.SCOPE.lt(Scopes.end(viewer.scope())))
                .or(TAGGING.SCOPE.in(viewer.ancestors()));
    }

    /** Everything that carries a tag. */
    List<Tagged> of(Viewer viewer, UUID tag) {
        var carried = TAGGING.TAG_ID.eq(tag).and(near(viewer));
        var yes = field("true", Boolean.class);
        return db.select(
                        inline("ROADMAP"),
                        ROADMAP_.ID,
                        ROADMAP_.ID,
                        ROADMAP_.TITLE,
                        inline(""),
                        yes)
                .from(TAGGING)
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(TAGGING.ROADMAP_ID))
                .where(carried)
                .and(TAGGING.MEASURE_ID.isNull())
                .and(TAGGING.INDICATOR_ID.isNull())
                .unionAll(
                        select(
                                        inline("MEASURE"),
                                        MEASURE.ID,
                                        ROADMAP_.ID,
                                        concat(MEASURE.NUMBER, inline(" "), MEASURE.TITLE),
                                        ROADMAP_.TITLE,
                                        yes)
                                .from(TAGGING)
                                .join(MEASURE)
                                .on(MEASURE.ID.eq(TAGGING.MEASURE_ID))
                                .join(ROADMAP_)
                                .on(ROADMAP_.ID.eq(TAGGING.ROADMAP_ID))
                                .where(carried))
                .unionAll(
                        select(
                                        inline("INDICATOR"),
                                        INDICATOR.ID,
                                        ROADMAP_.ID,
                                        INDICATOR.NAME,
                                        ROADMAP_.TITLE,
                                        yes)
                                .from(TAGGING)
                                .join(INDICATOR)
                                .on(INDICATOR.ID.eq(TAGGING.INDICATOR_ID))
                                .join(ROADMAP_)
                                .on(ROADMAP_.ID.eq(TAGGING.ROADMAP_ID))
                                .where(carried))
                .limit(MOST)
                .fetch(Records.mapping(Tagged::new));
    }

    /** Rows and indicators of a roadmap, each with whether it carries the tag, in its order. */
    List<Tagged> choices(UUID roadmap, UUID tag) {
        var measures =
                db.select(
                                inline("MEASURE"),
                                MEASURE.ID,
                                MEASURE.ROADMAP_ID,
                                concat(MEASURE.NUMBER, inline(" "), MEASURE.TITLE),
                                coalesce(SECTION.TITLE, inline("")),
                                field(carries(tag, TAGGING.MEASURE_ID.eq(MEASURE.ID))))
                        .from(MEASURE)
                        .leftJoin(SECTION)
                        .on(SECTION.ID.eq(MEASURE.SECTION_ID))
                        .where(MEASURE.ROADMAP_ID.eq(roadmap))
                        .and(MEASURE.ORDER_ITEM.eq(""))
                        .and(MEASURE.STATUS.eq("ACTIVE"))
                        .orderBy(MEASURE.ORDINAL)
                        .limit(MOST)
                        .fetch(Records.mapping(Tagged::new));
        var all = new java.util.ArrayList<>(measures);
        all.addAll(
                db.select(
                                inline("INDICATOR"),
                                INDICATOR.ID,
                                INDICATOR.ROADMAP_ID,
                                INDICATOR.NAME,
                                inline(""),
                                field(carries(tag, TAGGING.INDICATOR_ID.eq(INDICATOR.ID))))
                        .from(INDICATOR)
                        .where(INDICATOR.ROADMAP_ID.eq(roadmap))
                        .orderBy(INDICATOR.ORDINAL)
                        .limit(MOST)
                        .fetch(Records.mapping(Tagged::new)));
        return all;
    }

    private static Condition carries(UUID tag, Condition such) {
        return exists(selectOne().from(TAGGING).where(TAGGING.TAG_ID.eq(tag)).and(such));
    }

    /**
     * @return how many were not tagged before
     */
    int add(UUID tag, String scope, UUID roadmap, Collection<Tagged> things) {
        if (things.isEmpty()) return 0;
        var insert =
                db.insertInto(
                        TAGGING,
                        TAGGING.ID,
                        TAGGING.SCOPE,
                        TAGGING.TAG_ID,
                        TAGGING.ROADMAP_ID,
                        TAGGING.MEASURE_ID,
                        TAGGING.INDICATOR_ID);
        for (var one : things)
            insert =
                    insert.values(
                            Ids.next(),
                            scope,
                            tag,
                            roadmap,
                            one.kind().equals("MEASURE") ? one.id() : null,
                            one.kind().equals("INDICATOR") ? one.id() : null);
        return insert.onConflictDoNothing().execute();
    }

    int remove(UUID tag, UUID roadmap, Collection<Tagged> things) {
        var ids = things.stream().map(Tagged::id).toList();
        return ids.isEmpty()
                ? 0
                : db.deleteFrom(TAGGING)
                        .where(TAGGING.TAG_ID.eq(tag))
                        .and(TAGGING.ROADMAP_ID.eq(roadmap))
                        .and(
                                coalesce(
                                                TAGGING.MEASURE_ID,
                                                TAGGING.INDICATOR_ID,
                                                TAGGING.ROADMAP_ID)
                                        .in(ids))
                        .execute();
    }
}
