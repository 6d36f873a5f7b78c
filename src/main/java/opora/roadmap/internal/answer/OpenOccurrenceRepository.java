package opora.roadmap.internal.answer;

import static db.roadmap.tables.Measure.MEASURE;
import static db.roadmap.tables.Occurrence.OCCURRENCE;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.impl.DSL.noCondition;

import java.util.Collection;
import java.util.List;
import opora.roadmap.MeasureId;
import opora.roadmap.OccurrenceId;
import opora.roadmap.RoadmapApi.OpenOccurrence;
import opora.roadmap.RoadmapId;
import opora.shared.Period;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Occurrences as other modules choose from them. */
@Repository
class OpenOccurrenceRepository {

    private static final int ALL = 1000;

    private final DSLContext db;

    OpenOccurrenceRepository(DSLContext db) {
        this.db = db;
    }

    /** Still awaited, of plans in force at or under a scope. */
    List<OpenOccurrence> open(String scope, Period period, String words, int limit) {
        return where(
                ROADMAP_.SCOPE
                        .startsWith(scope)
                        .and(ROADMAP_.STATUS.eq("IN_FORCE"))
                        .and(OCCURRENCE.DECISION.eq("AWAITED"))
                        .and(OCCURRENCE.STARTS_ON.le(period.endsOn()))
                        .and(OCCURRENCE.ENDS_ON.ge(period.startsOn()))
                        .and(
                                words.isBlank()
                                        ? noCondition()
                                        : MEASURE.TITLE.containsIgnoreCase(words.strip())),
                limit);
    }

    List<OpenOccurrence> find(Collection<OccurrenceId> ids) {
        return where(OCCURRENCE.ID.in(ids.stream().map(OccurrenceId::value).toList()), ALL);
    }

    private List<OpenOccurrence> where(Condition condition, int limit) {
        return db.select(
                        OCCURRENCE.ID,
                        OCCURRENCE.MEASURE_ID,
                        OCCURRENCE.ROADMAP_ID,
                        MEASURE.NUMBER,
                        MEASURE.TITLE,
                        OCCURRENCE.STARTS_ON,
                        OCCURRENCE.ENDS_ON)
                .from(OCCURRENCE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(OCCURRENCE.ROADMAP_ID))
                .where(condition)
                .orderBy(OCCURRENCE.ENDS_ON, OCCURRENCE.ID)
                .limit(limit)
                .fetch(row ->
                        new OpenOccurrence(
                                new OccurrenceId(row.value1()),
                                new MeasureId(row.value2()),
                                new RoadmapId(row.value3()),
                                row.value4(),
                                row.value5(),
                                new Period(row.value6(), row.value7())));
    }
}
