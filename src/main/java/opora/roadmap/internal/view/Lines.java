package opora.roadmap.internal.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.shared.Period;
import org.springframework.stereotype.Component;

/**
 * Puts a page of measures together with its executors and occurrences: four questions for any
 * number of rows.
 */
@Component
class Lines {

    private final RowRepository measures;
    private final MarkRepository marks;

    Lines(RowRepository measures, MarkRepository marks) {
        this.measures = measures;
        this.marks = marks;
    }

    List<MeasureLine> of(List<MeasureRow> rows, Period shown, LocalDate today) {
        var ids = rows.stream().map(MeasureRow::id).toList();
        var executors = measures.executors(ids);
        var boxes = marks.within(ids, shown, today);
        var totals = marks.totals(ids);
        var answered = marks.answered(eachAnswers(rows));
        return rows.stream()
                .map(row ->
                        new MeasureLine(
                                row,
                                executors.getOrDefault(row.id(), List.of()),
                                boxes.getOrDefault(row.id(), List.of()),
                                totals.getOrDefault(row.id(), MeasureTotals.none(row.id())),
                                answered.getOrDefault(row.id(), MeasureLine.Answered.NONE)))
                .toList();
    }

    private static List<UUID> eachAnswers(List<MeasureRow> rows) {
        return rows.stream().filter(MeasureRow::each).map(MeasureRow::id).toList();
    }
}
