package opora.roadmap.internal.view.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import opora.reading.ScheduleKind;
import opora.roadmap.internal.view.MeasureLine;
import opora.roadmap.internal.view.OccurrenceMark;
import opora.roadmap.internal.view.RoadmapTop;
import opora.roadmap.internal.view.RowWords;
import org.jspecify.annotations.Nullable;

/**
 * The diagram of a roadmap: sections, measures, boxes over time (диаграмма Ганта).
 *
 * @param light many rows: boxes of a row are one picture and the row is the link
 */
public record Gantt(GanttScale scale, List<GanttRow> rows, LocalDate today, boolean light) {

    /** Middle line of a row, in points. */
    static final int MIDDLE = 18;

    private static final int DETAILED = 200;
    private static final int RUN_DAYS = 200;

    static Gantt draw(List<MeasureLine> lines, RoadmapTop top, GanttScale scale, RowWords words) {
        var rows = new ArrayList<GanttRow>();
        UUID current = null;
        for (var line : lines) {
            var section = line.row().section();
            if (!Objects.equals(section, current)) {
                current = section;
                top.sections().stream()
                        .filter(one -> one.id().equals(section))
                        .findFirst()
                        .map(GanttRow::of)
                        .ifPresent(rows::add);
            }
            rows.add(
                    new GanttRow(
                            null,
                            line,
                            run(line, scale, top.head().keptFrom(), words.today()),
                            marks(line, scale, words)));
        }
        return new Gantt(scale, rows, words.today(), lines.size() > DETAILED);
    }

    public int todayX() {
        return scale.x(today);
    }

    public boolean showsToday() {
        return scale.shown().contains(today);
    }

    /** A whole plot for a file of its own: rows one below another. */
    public int height() {
        return 56 + rows.size() * 2 * MIDDLE;
    }

    /** What was before the plan was kept here is not known, so it is not drawn as done. */
    private static GanttRow.@Nullable Run run(
            MeasureLine line, GanttScale scale, LocalDate keptFrom, LocalDate today) {
        var totals = line.totals();
        if (line.row().term() != ScheduleKind.CONTINUOUS
                || totals.startsOn() == null
                || totals.endsOn() == null) return null;
        var from = scale.x(totals.startsOn());
        var to = Math.max(from + 4, scale.x(totals.endsOn().plusDays(1)));
        var known = Math.clamp(scale.x(keptFrom), from, to);
        var gone = Math.clamp(scale.x(today), known, to);
        return new GanttRow.Run(from, to - from, known, gone - known);
    }

    /**
     * Where boxes would cover each other, the one that needs most attention stands for the month.
     */
    private static List<GanttRow.Mark> marks(MeasureLine line, GanttScale scale, RowWords words) {
        var byMonth = new LinkedHashMap<YearMonth, OccurrenceMark>();
        for (var mark : line.marks()) {
            if (mark.unscheduled() || !scale.shows(start(mark), mark.endsOn())) continue;
            byMonth.merge(
                    YearMonth.from(mark.endsOn()),
                    mark,
                    (one, other) -> words.foremost(one, other));
        }
        return byMonth.values().stream().map(mark -> mark(mark, scale, words)).toList();
    }

    private static GanttRow.Mark mark(OccurrenceMark mark, GanttScale scale, RowWords words) {
        var from = scale.x(start(mark));
        var to = scale.x(mark.endsOn().plusDays(1));
        var width = Math.max(14, to - from - 5);
        var x =
                Math.clamp(
                        width > 14 ? from + 2 : to - 16, 1, Math.max(1, scale.width() - width - 1));
        var sign = mark.sign(words.today());
        var label = words.label(mark);
        return new GanttRow.Mark(Box.at(sign, x, width, MIDDLE), label, mark.href());
    }

    /** A check point, or a span of most of a year, is asked at its end. */
    private static LocalDate start(OccurrenceMark mark) {
        var point = mark.checkPoint() || mark.startsOn().plusDays(RUN_DAYS).isBefore(mark.endsOn());
        return point ? mark.endsOn() : mark.startsOn();
    }
}
