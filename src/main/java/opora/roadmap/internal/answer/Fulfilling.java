package opora.roadmap.internal.answer;

import static db.roadmap.tables.Measure.MEASURE;
import static db.roadmap.tables.Occurrence.OCCURRENCE;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import opora.roadmap.AnswerId;
import opora.roadmap.MeasureId;
import opora.roadmap.OccurrenceId;
import opora.roadmap.RoadmapApi;
import opora.roadmap.RoadmapId;
import opora.shared.Period;
import opora.shared.Permission;
import opora.shared.Viewer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets things of other modules fulfil occurrences. */
@Service
class Fulfilling implements RoadmapApi {

    private static final int ALL = 1000;

    private final AnswerService answers;
    private final DSLContext db;

    Fulfilling(AnswerService answers, DSLContext db) {
        this.answers = answers;
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenOccurrence> open(Viewer viewer, Period period, String words, int limit) {
        viewer.require(Permission.ROADMAP_READ);
        return where(
                ROADMAP_.SCOPE
                        .startsWith(viewer.municipalityScope())
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

    @Override
    @Transactional(readOnly = true)
    public List<OpenOccurrence> occurrences(Viewer viewer, Collection<OccurrenceId> ids) {
        viewer.require(Permission.ROADMAP_READ);
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

    @Override
    @Transactional
    public AnswerId fulfil(
            Viewer viewer, OccurrenceId occurrence, LocalDate doneOn, String title, String path) {
        var proof = List.of(Proof.object(title, path));
        return answers.report(viewer, occurrence, AnswerForm.doneOn(doneOn), proof).id();
    }
}
