package opora.roadmap.internal.view;

import static db.person.tables.Person.PERSON_;
import static db.roadmap.Tables.INDICATOR;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.OCCURRENCE;
import static db.roadmap.Tables.SECTION;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.shared.Period;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Heads of roadmaps and the progress of their sections. */
@Repository
public class HeadRepository {

    private final DSLContext db;

    HeadRepository(DSLContext db) {
        this.db = db;
    }

    public Optional<RoadmapHead> head(UUID id) {
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
                                        measures(MEASURE.ORDER_ITEM.eq("")),
                                        countOf(INDICATOR, INDICATOR.ROADMAP_ID.eq(ROADMAP_.ID)),
                                        measures(MEASURE.ORDER_ITEM.ne("")),
                                        measures(MEASURE.DUTY.isTrue()),
                                        measures(
                                                MEASURE.ORDER_ITEM
                                                        .ne("")
                                                        .and(
                                                                MEASURE.TITLE.containsIgnoreCase(
                                                                        "дорожн"))))
                                .mapping(RoadmapHead.Counts::new))
                .from(ROADMAP_)
                .leftJoin(PERSON_)
                .on(PERSON_.ID.eq(ROADMAP_.CONTROLLER_ID))
                .where(ROADMAP_.ID.eq(id))
                .fetchOptional(mapping(RoadmapHead::new));
    }

    private static Field<Integer> measures(Condition such) {
        return countOf(
                MEASURE,
                MEASURE.ROADMAP_ID.eq(ROADMAP_.ID).and(MEASURE.STATUS.eq("ACTIVE")).and(such));
    }

    private static Field<Integer> countOf(org.jooq.Table<?> table, Condition such) {
        return selectCount().from(table).where(such).asField();
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

    /** Sections in order, each with what is due in the period and how it stands. */
    public List<SectionLine> sections(UUID roadmap, Period period, LocalDate today) {
        var tally = OccurrenceTally.of(today);
        return db.select(
                        SECTION.ID,
                        SECTION.ORDINAL,
                        SECTION.NUMBER,
                        SECTION.TITLE,
                        tally.all(),
                        tally.done(),
                        tally.late(),
                        tally.due(),
                        count().filterWhere(MeasureConditions.beforeStart()))
                .from(SECTION)
                .leftJoin(
                        MEASURE.join(OCCURRENCE)
                                .on(OCCURRENCE.MEASURE_ID.eq(MEASURE.ID))
                                .and(OCCURRENCE.ROADMAP_ID.eq(roadmap))
                                .and(
                                        OCCURRENCE
                                                .ENDS_ON
                                                .between(period.startsOn(), period.endsOn())
                                                .or(MeasureConditions.beforeStart())))
                .on(MEASURE.SECTION_ID.eq(SECTION.ID))
                .and(
                        MEASURE.ROADMAP_ID.eq(
                                roadmap)) // the index: a section alone says nothing of it
                .and(MEASURE.STATUS.eq("ACTIVE"))
                .where(SECTION.ROADMAP_ID.eq(roadmap))
                .groupBy(SECTION.ID, SECTION.ORDINAL, SECTION.NUMBER, SECTION.TITLE)
                .orderBy(SECTION.ORDINAL)
                .fetch(mapping(SectionLine::new));
    }
}
