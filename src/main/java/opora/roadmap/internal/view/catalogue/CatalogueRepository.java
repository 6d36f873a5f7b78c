package opora.roadmap.internal.view.catalogue;

import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.OCCURRENCE;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.roadmap.internal.view.OccurrenceTally;
import opora.shared.Period;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** Every roadmap the viewer may see, with its progress in a year: one question. */
@Repository
class CatalogueRepository {

    private final DSLContext db;

    CatalogueRepository(DSLContext db) {
        this.db = db;
    }

    List<RoadmapLine> all(Period year, LocalDate today) {
        var counts = OccurrenceTally.of(today);
        var tally =
                select(
                                OCCURRENCE.ROADMAP_ID.as("roadmap_id"),
                                counts.all().as("a"),
                                counts.done().as("d"),
                                counts.late().as("l"),
                                counts.due().as("u"))
                        .from(OCCURRENCE)
                        .where(OCCURRENCE.ENDS_ON.between(year.startsOn(), year.endsOn()))
                        .and(OCCURRENCE.MEASURE_ID.notIn(orderItems()))
                        .groupBy(OCCURRENCE.ROADMAP_ID)
                        .asTable("tally");
        Field<Integer> measures =
                selectCount()
                        .from(MEASURE)
                        .where(MEASURE.ROADMAP_ID.eq(ROADMAP_.ID))
                        .and(MEASURE.STATUS.eq("ACTIVE"))
                        .and(MEASURE.ORDER_ITEM.eq(""))
                        .asField();
        return db.select(
                        ROADMAP_.ID,
                        ROADMAP_.KIND,
                        ROADMAP_.STATUS,
                        ROADMAP_.TITLE,
                        ROADMAP_.DIRECTION,
                        ROADMAP_.ACT_KIND,
                        ROADMAP_.ACT_NUMBER,
                        ROADMAP_.ACT_DATE,
                        ROADMAP_.STARTS_ON,
                        ROADMAP_.ENDS_ON,
                        measures,
                        counted("a"),
                        counted("d"),
                        counted("l"),
                        counted("u"))
                .from(ROADMAP_)
                .leftJoin(tally)
                .on(field(name("tally", "roadmap_id"), UUID.class).eq(ROADMAP_.ID))
                .orderBy(ROADMAP_.STATUS.eq("CLOSED"), ROADMAP_.STARTS_ON.desc(), ROADMAP_.TITLE)
                .fetch(mapping(RoadmapLine::new));
    }

    /** Written out, so that their partial index is known to serve. */
    private static Select<Record1<UUID>> orderItems() {
        return select(MEASURE.ID).from(MEASURE).where(MEASURE.ORDER_ITEM.ne(inline("")));
    }

    /** A roadmap without occurrences in the year counts none. */
    private static Field<Integer> counted(String column) {
        return coalesce(field(name("tally", column), Integer.class), inline(0));
    }
}
