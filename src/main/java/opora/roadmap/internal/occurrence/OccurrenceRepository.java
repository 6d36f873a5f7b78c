package opora.roadmap.internal.occurrence;

import static db.roadmap.tables.Answer.ANSWER;
import static db.roadmap.tables.Measure.MEASURE;
import static db.roadmap.tables.Occurrence.OCCURRENCE;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import db.roadmap.tables.records.OccurrenceRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import opora.roadmap.MeasureId;
import opora.roadmap.OccurrenceId;
import opora.roadmap.RoadmapId;
import opora.shared.StaleRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Stored occurrences. */
@Repository
public class OccurrenceRepository {

    /** Rows of one statement: PostgreSQL takes 65,535 values. */
    private static final int CHUNK = 1000;

    private final DSLContext db;

    OccurrenceRepository(DSLContext db) {
        this.db = db;
    }

    public Optional<Occurrence> find(OccurrenceId id) {
        return db.selectFrom(OCCURRENCE)
                .where(OCCURRENCE.ID.eq(id.value()))
                .fetchOptional(OccurrenceRows::read);
    }

    public List<Occurrence> find(Collection<OccurrenceId> ids) {
        return where(OCCURRENCE.ID.in(ids.stream().map(OccurrenceId::value).toList()));
    }

    public List<Occurrence> ofMeasure(MeasureId measure) {
        return where(OCCURRENCE.MEASURE_ID.eq(measure.value()));
    }

    public List<Occurrence> ofRoadmap(RoadmapId roadmap) {
        return where(OCCURRENCE.ROADMAP_ID.eq(roadmap.value()));
    }

    private List<Occurrence> where(Condition condition) {
        return db.selectFrom(OCCURRENCE)
                .where(condition)
                .orderBy(OCCURRENCE.ENDS_ON, OCCURRENCE.ID)
                .fetch(OccurrenceRows::read);
    }

    /** Occurrences somebody answered: an executor cannot mark the occurrence itself. */
    public Set<OccurrenceId> answered(MeasureId measure) {
        return new HashSet<>(
                db.selectDistinct(OCCURRENCE.ID)
                        .from(OCCURRENCE)
                        .join(ANSWER)
                        .on(ANSWER.OCCURRENCE_ID.eq(OCCURRENCE.ID))
                        .where(OCCURRENCE.MEASURE_ID.eq(measure.value()))
                        .fetch(row -> new OccurrenceId(row.value1())));
    }

    /**
     * In as few statements as can be: the journal writes one line a row, but wakes once a
     * statement.
     */
    public void insert(Collection<Occurrence> occurrences, String audience) {
        var rows = new ArrayList<OccurrenceRecord>(CHUNK);
        for (var one : occurrences) {
            rows.add(OccurrenceRows.write(one, audience));
            if (rows.size() == CHUNK) insertNow(rows);
        }
        if (!rows.isEmpty()) insertNow(rows);
    }

    private void insertNow(List<OccurrenceRecord> rows) {
        db.insertInto(OCCURRENCE).set(rows).execute();
        rows.clear();
    }

    public void update(Occurrence one) {
        var rows =
                db.update(OCCURRENCE)
                        .set(OccurrenceRows.changes(one))
                        .set(OCCURRENCE.VERSION, OCCURRENCE.VERSION.plus(1))
                        .where(OCCURRENCE.ID.eq(one.id().value()))
                        .and(OCCURRENCE.VERSION.eq(one.version()))
                        .execute();
        if (rows != 1) throw new StaleRecord("Occurrence", one.id());
    }

    public void delete(Collection<OccurrenceId> ids) {
        if (ids.isEmpty()) return;
        List<UUID> values = ids.stream().map(OccurrenceId::value).toList();
        var rows = db.deleteFrom(OCCURRENCE).where(OCCURRENCE.ID.in(values)).execute();
        if (rows != values.size()) throw new StaleRecord("Occurrence", ids);
    }

    /** Unscheduled ones have no date, and what is done as needed has no end to keep. */
    void refreshNextDue(Collection<MeasureId> measures) {
        db.update(MEASURE)
                .set(
                        MEASURE.NEXT_DUE_ON,
                        select(min(OCCURRENCE.ENDS_ON))
                                .from(OCCURRENCE)
                                .where(OCCURRENCE.MEASURE_ID.eq(MEASURE.ID))
                                .and(OpenDates.open())
                                .asField())
                .where(MEASURE.ID.in(measures.stream().map(MeasureId::value).toList()))
                .execute();
    }
}
