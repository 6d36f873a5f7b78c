package opora.roadmap.internal.occurrence;

import static db.roadmap.tables.Occurrence.OCCURRENCE;

import db.roadmap.tables.records.OccurrenceRecord;
import java.util.HashMap;
import java.util.Map;
import opora.roadmap.Decision;
import opora.roadmap.MeasureId;
import opora.roadmap.OccurrenceId;
import opora.roadmap.RoadmapId;
import opora.shared.PersonId;
import opora.shared.Window;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A row of the table and the record, each made of the other. */
public final class OccurrenceRows {

    public static Occurrence read(Record row) {
        var decidedBy = row.get(OCCURRENCE.DECIDED_BY);
        return new Occurrence(
                new OccurrenceId(row.get(OCCURRENCE.ID)),
                new RoadmapId(row.get(OCCURRENCE.ROADMAP_ID)),
                new MeasureId(row.get(OCCURRENCE.MEASURE_ID)),
                row.get(OCCURRENCE.SCOPE),
                OccurrenceKind.valueOf(row.get(OCCURRENCE.KIND)),
                new Window(
                        row.get(OCCURRENCE.STARTS_ON),
                        row.get(OCCURRENCE.ENDS_ON),
                        row.get(OCCURRENCE.MIN_TIMES),
                        row.get(OCCURRENCE.MAX_TIMES)),
                new Shift(
                        row.get(OCCURRENCE.PRINTED_ON),
                        Shift.Rule.of(row.get(OCCURRENCE.SHIFT_RULE))),
                new PlannedDay(
                        row.get(OCCURRENCE.PLANNED_ON),
                        row.get(OCCURRENCE.PLANNED_TIME),
                        row.get(OCCURRENCE.VENUE)),
                Decision.valueOf(row.get(OCCURRENCE.DECISION)),
                row.get(OCCURRENCE.DECIDED_ON),
                decidedBy == null ? null : new PersonId(decidedBy),
                row.get(OCCURRENCE.REASON),
                row.get(OCCURRENCE.TOUCHED),
                row.get(OCCURRENCE.VERSION));
    }

    static OccurrenceRecord write(Occurrence one, String audience) {
        var row = new OccurrenceRecord();
        row.setId(one.id().value());
        row.setScope(one.scope());
        row.setAudience(audience);
        row.setRoadmapId(one.roadmap().value());
        row.setMeasureId(one.measure().value());
        row.setKind(one.kind().name());
        row.fromMap(named(changes(one)));
        row.setVersion(one.version());
        return row;
    }

    /** What may change in a stored occurrence. */
    static Map<Field<?>, @Nullable Object> changes(Occurrence one) {
        var values = new HashMap<Field<?>, @Nullable Object>();
        values.put(OCCURRENCE.STARTS_ON, one.window().from());
        values.put(OCCURRENCE.ENDS_ON, one.window().to());
        values.put(OCCURRENCE.MIN_TIMES, one.window().minTimes());
        values.put(OCCURRENCE.MAX_TIMES, one.window().maxTimes());
        values.put(OCCURRENCE.PRINTED_ON, one.shift().printedOn());
        values.put(OCCURRENCE.SHIFT_RULE, one.shift().rule().stored());
        values.put(OCCURRENCE.PLANNED_ON, one.planned().on());
        values.put(OCCURRENCE.PLANNED_TIME, one.planned().at());
        values.put(OCCURRENCE.VENUE, one.planned().venue());
        values.put(OCCURRENCE.DECISION, one.decision().name());
        values.put(OCCURRENCE.DECIDED_ON, one.decidedOn());
        values.put(OCCURRENCE.DECIDED_BY, one.decidedBy() == null ? null : one.decidedBy().value());
        values.put(OCCURRENCE.REASON, one.reason());
        values.put(OCCURRENCE.TOUCHED, one.touched());
        return values;
    }

    private static Map<String, @Nullable Object> named(Map<Field<?>, @Nullable Object> values) {
        var named = new HashMap<String, @Nullable Object>();
        values.forEach((field, value) -> named.put(field.getName(), value));
        return named;
    }

    private OccurrenceRows() {}
}
