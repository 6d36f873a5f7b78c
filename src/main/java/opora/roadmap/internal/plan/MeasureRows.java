package opora.roadmap.internal.plan;

import static db.roadmap.tables.Measure.MEASURE;

import db.roadmap.tables.records.MeasureRecord;
import java.util.Arrays;
import opora.reading.Activity;
import opora.reading.Output;
import opora.roadmap.EditionId;
import opora.roadmap.MeasureId;
import opora.roadmap.RoadmapId;
import opora.roadmap.SectionId;
import opora.roadmap.internal.executor.Answering;
import opora.roadmap.internal.occurrence.CheckPoints;
import org.jooq.Record;

/** A row of the table and the measure, each made of the other. */
public final class MeasureRows {

    public static Measure read(Record row) {
        var section = row.get(MEASURE.SECTION_ID);
        var edition = row.get(MEASURE.EDITION_ID);
        var checkPoints = row.get(MEASURE.CHECK_POINTS);
        return new Measure(
                new MeasureId(row.get(MEASURE.ID)),
                new RoadmapId(row.get(MEASURE.ROADMAP_ID)),
                row.get(MEASURE.SCOPE),
                section == null ? null : new SectionId(section),
                edition == null ? null : new EditionId(edition),
                row.get(MEASURE.ORDINAL),
                row.get(MEASURE.NUMBER),
                row.get(MEASURE.TITLE),
                printed(row),
                row.get(MEASURE.DUTY),
                RoadmapJson.schedule(row.get(MEASURE.SCHEDULE)),
                Answering.valueOf(row.get(MEASURE.ANSWERING)),
                checkPoints == null ? null : CheckPoints.valueOf(checkPoints),
                Activity.valueOf(row.get(MEASURE.ACTIVITY)),
                Arrays.stream(row.get(MEASURE.OUTPUTS)).map(Output::valueOf).toList(),
                RowWarning.parse(row.get(MEASURE.WARNING)),
                Measure.Status.valueOf(row.get(MEASURE.STATUS)),
                row.get(MEASURE.CHANGED_ON),
                row.get(MEASURE.GROUND),
                row.get(MEASURE.NEXT_DUE_ON),
                row.get(MEASURE.VERSION));
    }

    private static PrintedText printed(Record row) {
        return new PrintedText(
                row.get(MEASURE.PRINTED_TERM),
                row.get(MEASURE.PRINTED_EXECUTORS),
                row.get(MEASURE.PRINTED_RESULT),
                RoadmapJson.strings(row.get(MEASURE.PRINTED_CELLS)),
                RoadmapJson.place(row.get(MEASURE.PLACE)));
    }

    static MeasureRecord write(Measure one, Audience audience) {
        var row = new MeasureRecord();
        row.setId(one.id().value());
        row.setScope(one.scope());
        row.setAudience(audience.name());
        row.setRoadmapId(one.roadmap().value());
        row.setDuty(one.duty());
        row.setVersion(one.version());
        change(row, one);
        row.setNextDueOn(one.nextDueOn());
        return row;
    }

    /** What may change in a stored measure; the nearest date is kept by decisions and stays out. */
    static void change(MeasureRecord row, Measure one) {
        row.setSectionId(one.section() == null ? null : one.section().value());
        row.setEditionId(one.edition() == null ? null : one.edition().value());
        row.setOrdinal(one.ordinal());
        row.setNumber(one.number());
        row.setTitle(one.title());
        row.setPrintedTerm(one.printed().term());
        row.setPrintedExecutors(one.printed().executors());
        row.setPrintedResult(one.printed().result());
        row.setPrintedCells(RoadmapJson.write(one.printed().cells()));
        var place = one.printed().place();
        row.setPlace(place == null ? null : RoadmapJson.write(place));
        row.setScheduleKind(one.schedule().kind().name());
        row.setSchedule(RoadmapJson.write(one.schedule()));
        row.setDoubtful(one.schedule().doubtful());
        row.setAnswering(one.answering().name());
        row.setCheckPoints(one.checkPoints() == null ? null : one.checkPoints().name());
        row.setActivity(one.activity().name());
        row.setOutputs(one.outputs().stream().map(Output::name).toArray(String[]::new));
        row.setWarning(RowWarning.stored(one.warnings()));
        row.setStatus(one.status().name());
        row.setChangedOn(one.changedOn());
        row.setGround(one.ground());
    }

    private MeasureRows() {}
}
