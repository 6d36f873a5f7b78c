package opora.roadmap.internal.view;

import static db.person.tables.Person.PERSON_;
import static db.roadmap.Tables.INDICATOR;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.OCCURRENCE;
import static db.roadmap.Tables.SECTION;
import static db.roadmap.Tables.STANDING;
import static db.roadmap.Tables.STANDING_YEAR;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.shared.Period;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Record4;
import org.jooq.Record5;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** Heads of roadmaps and the progress of their sections. */
@Repository
public class HeadRepository {

    private final DSLContext db;

    HeadRepository(DSLContext db) {
        this.db = db;
    }

    public Optional<RoadmapHead> head(UUID id) {
        var measures = measures().asTable("measures");
        return db.select(
                        ROADMAP_.ID,
                        ROADMAP_.SCOPE,
                        ROADMAP_.KIND,
                        ROADMAP_.STATUS,
                        ROADMAP_.TITLE,
                        ROADMAP_.DIRECTION,
                        ROADMAP_.ACT_KIND,
                        ROADMAP_.ACT_NUMBER,
                        ROADMAP_.ACT_DATE,
                        ROADMAP_.CONTROLLER_TEXT,
                        ROADMAP_.CONTROLLER_ID,
                        coalesce(personName(), inline("")),
                        ROADMAP_.STARTS_ON,
                        ROADMAP_.ENDS_ON,
                        ROADMAP_.KEPT_FROM,
                        ROADMAP_.REMARK,
                        ROADMAP_.RELEASED_ON,
                        ROADMAP_.AUDIENCE,
                        ROADMAP_.VERSION,
                        row(
                                        measures.field("printed", Integer.class),
                                        indicators(),
                                        measures.field("ordered", Integer.class),
                                        measures.field("duties", Integer.class),
                                        measures.field("promised", Integer.class))
                                .mapping(RoadmapHead.Counts::new))
                .from(ROADMAP_)
                .crossJoin(lateral(measures))
                .leftJoin(PERSON_)
                .on(PERSON_.ID.eq(ROADMAP_.CONTROLLER_ID))
                .where(ROADMAP_.ID.eq(id))
                .fetchOptional(mapping(RoadmapHead::new));
    }

    /** Counted in one pass: a plan has a thousand. */
    private static Select<?> measures() {
        var ordered = MEASURE.ORDER_ITEM.ne("");
        return select(
                        count().filterWhere(MEASURE.ORDER_ITEM.eq("")).as("printed"),
                        count().filterWhere(ordered).as("ordered"),
                        count().filterWhere(MEASURE.DUTY.isTrue()).as("duties"),
                        count().filterWhere(ordered.and(MEASURE.TITLE.containsIgnoreCase("дорожн")))
                                .as("promised"))
                .from(MEASURE)
                .where(MEASURE.ROADMAP_ID.eq(ROADMAP_.ID))
                .and(MEASURE.STATUS.eq("ACTIVE"));
    }

    private static Field<Integer> indicators() {
        return selectCount().from(INDICATOR).where(INDICATOR.ROADMAP_ID.eq(ROADMAP_.ID)).asField();
    }

    /** «Лужина М. А.», with spaces that do not break. */
    public static Field<String> personName() {
        return concat(
                PERSON_.FAMILY_NAME,
                when(
                                PERSON_.GIVEN_NAME.ne(""),
                                concat(inline("\u00a0"), left(PERSON_.GIVEN_NAME, 1), inline(".")))
                        .else_(inline("")),
                when(
                                PERSON_.PATRONYMIC.ne(""),
                                concat(inline("\u00a0"), left(PERSON_.PATRONYMIC, 1), inline(".")))
                        .else_(inline("")));
    }

    /** Sections in order, each with what is due in the school year and how it stands. */
    List<SectionLine> sections(RoadmapHead head, Period period, Onlooker onlooker) {
        return sections(head.id(), onlooker.owns(head.scope()), period, onlooker.today());
    }

    /** The same for a reader of public pages, who sees no answers. */
    public List<SectionLine> published(UUID roadmap, Period period, LocalDate today) {
        return sections(roadmap, false, period, today);
    }

    /** Rows that stand in no section count towards the whole all the same. */
    SectionLine loose(RoadmapHead head, Period period, Onlooker onlooker) {
        var today = onlooker.today();
        var rows =
                onlooker.owns(head.scope())
                        ? keptLoose(head.id(), period, today)
                        : seenLoose(head.id(), period, today);
        var sums = db.fetchSingle(rows);
        return new SectionLine(
                head.id(),
                0,
                "",
                "",
                sums.value1(),
                sums.value2(),
                sums.value3(),
                sums.value4(),
                0);
    }

    private static ResultQuery<Record4<Integer, Integer, Integer, Integer>> keptLoose(
            UUID roadmap, Period year, LocalDate today) {
        var tally = OccurrenceTally.kept(today);
        return select(tally.all(), tally.done(), tally.late(), tally.due())
                .from(STANDING_YEAR)
                .where(kept(roadmap, year))
                .and(STANDING_YEAR.SECTION_ID.isNull());
    }

    private static ResultQuery<Record4<Integer, Integer, Integer, Integer>> seenLoose(
            UUID roadmap, Period year, LocalDate today) {
        var tally = OccurrenceTally.of(today);
        // found first, as they are few or none: a join would walk the dates of the whole roadmap
        var rows =
                select(MEASURE.ID)
                        .from(MEASURE)
                        .where(MEASURE.ROADMAP_ID.eq(roadmap))
                        .and(MEASURE.SECTION_ID.isNull())
                        .and(MEASURE.ORDER_ITEM.eq(""))
                        .and(MEASURE.STATUS.eq("ACTIVE"));
        return select(tally.all(), tally.done(), tally.late(), tally.due())
                .from(OCCURRENCE)
                .where(OCCURRENCE.MEASURE_ID.eq(any(array(rows))))
                .and(OCCURRENCE.ENDS_ON.between(year.startsOn(), year.endsOn()));
    }

    private List<SectionLine> sections(UUID id, boolean owns, Period period, LocalDate today) {
        // counted once for all sections: a join of both would walk the dates again for each
        var tally =
                name("tally")
                        .fields("section", "a", "d", "l", "u")
                        .asMaterialized(owns ? kept(id, period, today) : seen(id, period, today));
        var before =
                name("before")
                        .fields("section", "b")
                        .asMaterialized(owns ? keptBefore(id) : seenBefore(id));
        return db.with(tally)
                .with(before)
                .select(
                        SECTION.ID,
                        SECTION.ORDINAL,
                        SECTION.NUMBER,
                        SECTION.TITLE,
                        counted(tally, "a"),
                        counted(tally, "d"),
                        counted(tally, "l"),
                        counted(tally, "u"),
                        counted(before, "b"))
                .from(SECTION)
                .leftJoin(tally)
                .on(SECTION.ID.eq(tally.field("section", UUID.class)))
                .leftJoin(before)
                .on(SECTION.ID.eq(before.field("section", UUID.class)))
                .where(SECTION.ROADMAP_ID.eq(id))
                .orderBy(SECTION.ORDINAL)
                .fetch(mapping(SectionLine::new));
    }

    private static Field<Integer> counted(CommonTableExpression<?> tally, String column) {
        return coalesce(tally.field(column, Integer.class), inline(0));
    }

    private static ResultQuery<Record5<UUID, Integer, Integer, Integer, Integer>> kept(
            UUID roadmap, Period period, LocalDate today) {
        var tally = OccurrenceTally.kept(today);
        return select(
                        STANDING_YEAR.SECTION_ID,
                        tally.all(),
                        tally.done(),
                        tally.late(),
                        tally.due())
                .from(STANDING_YEAR)
                .where(kept(roadmap, period))
                .groupBy(STANDING_YEAR.SECTION_ID);
    }

    private static Condition kept(UUID roadmap, Period year) {
        return STANDING_YEAR
                .ROADMAP_ID
                .eq(roadmap)
                .and(STANDING_YEAR.YEAR.eq(year.startsOn().getYear()));
    }

    private static ResultQuery<Record5<UUID, Integer, Integer, Integer, Integer>> seen(
            UUID roadmap, Period period, LocalDate today) {
        var tally = OccurrenceTally.of(today);
        return select(MEASURE.SECTION_ID, tally.all(), tally.done(), tally.late(), tally.due())
                .from(OCCURRENCE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                .where(due(roadmap, period))
                .and(MEASURE.ROADMAP_ID.eq(roadmap))
                .and(MEASURE.STATUS.eq("ACTIVE"))
                .groupBy(MEASURE.SECTION_ID);
    }

    private static Condition due(UUID roadmap, Period period) {
        return OCCURRENCE
                .ROADMAP_ID
                .eq(roadmap)
                .and(OCCURRENCE.ENDS_ON.between(period.startsOn(), period.endsOn()));
    }

    /** What was before the start belongs to no year. */
    private static ResultQuery<Record2<UUID, Integer>> keptBefore(UUID roadmap) {
        return select(STANDING.SECTION_ID, sum(STANDING.BEFORE).cast(Integer.class))
                .from(STANDING)
                .where(STANDING.ROADMAP_ID.eq(roadmap))
                .and(STANDING.ACTIVE)
                .groupBy(STANDING.SECTION_ID);
    }

    private static ResultQuery<Record2<UUID, Integer>> seenBefore(UUID roadmap) {
        return select(MEASURE.SECTION_ID, count())
                .from(OCCURRENCE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                .where(OCCURRENCE.ROADMAP_ID.eq(roadmap))
                .and(MeasureConditions.beforeStart())
                .and(MEASURE.STATUS.eq("ACTIVE"))
                .groupBy(MEASURE.SECTION_ID);
    }
}
