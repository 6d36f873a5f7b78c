package opora.roadmap.internal.published;

import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.OCCURRENCE;
import static db.roadmap.Tables.PUBLISHED_EXECUTORS;
import static db.roadmap.Tables.PUBLISHED_UNITS;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.roadmap.internal.view.OccurrenceTally;
import opora.shared.Period;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What was published for everybody, and nothing else, whoever asks. */
@Repository
class PublishedRepository {

    private static final int FEW = 5;

    private final DSLContext db;

    PublishedRepository(DSLContext db) {
        this.db = db;
    }

    /**
     * @param slug null for all of them
     */
    List<PublishedRoadmap> roadmaps(@Nullable String slug, LocalDate today) {
        var tally = OccurrenceTally.of(today);
        var units = PUBLISHED_UNITS();
        return db.select(
                        ROADMAP_.ID,
                        ROADMAP_.SLUG,
                        ROADMAP_.KIND,
                        ROADMAP_.TITLE,
                        ROADMAP_.GOAL,
                        ROADMAP_.ACT_KIND,
                        ROADMAP_.ACT_NUMBER,
                        ROADMAP_.ACT_DATE,
                        ROADMAP_.STARTS_ON,
                        ROADMAP_.ENDS_ON,
                        units.UNIT_NAME,
                        tally.all(),
                        tally.done(),
                        tally.late())
                .from(ROADMAP_)
                .join(units)
                .on(units.ROADMAP_ID.eq(ROADMAP_.ID))
                .leftJoin(MEASURE.join(OCCURRENCE).on(OCCURRENCE.MEASURE_ID.eq(MEASURE.ID)))
                .on(OCCURRENCE.ROADMAP_ID.eq(ROADMAP_.ID))
                .and(MEASURE.STATUS.eq("ACTIVE"))
                .where(ROADMAP_.AUDIENCE.eq("PUBLIC"))
                .and(slug == null ? noCondition() : ROADMAP_.SLUG.eq(slug))
                .groupBy(ROADMAP_.ID, units.UNIT_NAME)
                .orderBy(units.UNIT_NAME, ROADMAP_.STARTS_ON.desc(), ROADMAP_.TITLE)
                .fetch(row ->
                        new PublishedRoadmap(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8(),
                                new Period(row.value9(), row.value10()),
                                row.value11(),
                                row.value12(),
                                row.value13(),
                                row.value14()));
    }

    Map<UUID, List<String>> executors(UUID roadmap) {
        var executors = PUBLISHED_EXECUTORS(roadmap);
        return db.select(executors.MEASURE_ID, executors.LABEL)
                .from(executors)
                .fetchGroups(executors.MEASURE_ID, executors.LABEL);
    }

    List<PublishedDay> recent(UUID roadmap, LocalDate today) {
        return db.select(OCCURRENCE.DECIDED_ON, MEASURE.TITLE, OCCURRENCE.VENUE)
                .from(OCCURRENCE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                .where(OCCURRENCE.ROADMAP_ID.eq(roadmap))
                .and(OCCURRENCE.DECISION.eq("ACCEPTED"))
                .and(OCCURRENCE.DECIDED_ON.le(today))
                .orderBy(OCCURRENCE.DECIDED_ON.desc(), OCCURRENCE.ID.desc())
                .limit(FEW)
                .fetch(row -> new PublishedDay(row.value1(), row.value2(), ""));
    }

    List<PublishedDay> coming(UUID roadmap, LocalDate today) {
        var day = org.jooq.impl.DSL.coalesce(OCCURRENCE.PLANNED_ON, OCCURRENCE.ENDS_ON);
        return db.select(day, MEASURE.TITLE, OCCURRENCE.VENUE)
                .from(OCCURRENCE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                .where(OCCURRENCE.ROADMAP_ID.eq(roadmap))
                .and(MEASURE.STATUS.eq("ACTIVE"))
                .and(OCCURRENCE.DECISION.eq("AWAITED"))
                .and(OCCURRENCE.KIND.in("WINDOW", "ADDED"))
                .and(day.ge(today))
                .orderBy(day, OCCURRENCE.ID)
                .limit(FEW)
                .fetch(row -> new PublishedDay(row.value1(), row.value2(), row.value3()));
    }
}
