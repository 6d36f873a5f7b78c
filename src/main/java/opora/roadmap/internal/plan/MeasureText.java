package opora.roadmap.internal.plan;

import java.util.List;
import opora.reading.Activity;
import opora.reading.Output;
import opora.reading.PrintedMeasure;
import opora.reading.Schedule;
import opora.roadmap.EditionId;
import opora.roadmap.SectionId;
import org.jspecify.annotations.Nullable;

/** What a row says and where it stands, without what hangs on it (содержание строки). */
public record MeasureText(
        @Nullable SectionId section,
        @Nullable EditionId edition,
        int ordinal,
        String number,
        String title,
        PrintedText printed,
        Schedule schedule,
        Activity activity,
        List<Output> outputs) {

    public MeasureText {
        outputs = List.copyOf(outputs);
    }

    public static MeasureText of(Measure measure) {
        return new MeasureText(
                measure.section(),
                measure.edition(),
                measure.ordinal(),
                measure.number(),
                measure.title(),
                measure.printed(),
                measure.schedule(),
                measure.activity(),
                measure.outputs());
    }

    static MeasureText of(
            PrintedMeasure row, @Nullable SectionId section, @Nullable EditionId edition) {
        return new MeasureText(
                section,
                edition,
                row.ordinal(),
                row.number() == null ? "" : row.number(),
                row.title(),
                new PrintedText(
                        row.term(), row.executors(), row.result(), row.cells(), row.place()),
                row.schedule(),
                row.activity(),
                row.outputs());
    }

    MeasureText behind(int rows) {
        return new MeasureText(
                section,
                edition,
                ordinal + rows,
                number,
                title,
                printed,
                schedule,
                activity,
                outputs);
    }

    MeasureText withSchedule(Schedule changed) {
        return new MeasureText(
                section, edition, ordinal, number, title, printed, changed, activity, outputs);
    }
}
