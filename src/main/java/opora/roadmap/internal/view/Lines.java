package opora.roadmap.internal.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import opora.shared.Period;
import org.springframework.stereotype.Component;

/**
 * Puts a page of measures together with its executors and occurrences: the same few questions for
 * any number of rows.
 */
@Component
class Lines {

    private final RowRepository measures;
    private final StandingRepository standings;
    private final MarkRepository marks;

    Lines(RowRepository measures, StandingRepository standings, MarkRepository marks) {
        this.measures = measures;
        this.standings = standings;
        this.marks = marks;
    }

    List<MeasureLine> of(List<MeasureRow> rows, Period shown, LocalDate today) {
        var kept = standings.of(rows.stream().map(MeasureRow::id).toList());
        var boxes = marks.within(rows, kept, shown, today);
        var counted = counted(rows, kept);
        return rows.stream()
                .map(row -> {
                    var standing = kept.get(row.id());
                    if (standing == null)
                        standing = counted.getOrDefault(row.id(), Standing.none(row.id()));
                    return new MeasureLine(
                            row,
                            standing.executors(),
                            boxes.getOrDefault(row.id(), List.of()),
                            standing.totals(),
                            standing.answered());
                })
                .toList();
    }

    /** What is seen from outside is counted from the answers the viewer sees. */
    private Map<UUID, Standing> counted(List<MeasureRow> rows, Map<UUID, Standing> kept) {
        var others = rows.stream().filter(row -> !kept.containsKey(row.id())).toList();
        if (others.isEmpty()) return Map.of();
        var ids = others.stream().map(MeasureRow::id).toList();
        var totals = marks.totals(ids);
        var executors = measures.executors(ids);
        var answered =
                marks.answered(
                        others.stream().filter(MeasureRow::each).map(MeasureRow::id).toList());
        return ids.stream()
                .collect(
                        Collectors.toMap(
                                id -> id,
                                id ->
                                        Standing.seen(
                                                totals.getOrDefault(id, MeasureTotals.none(id)),
                                                answered.getOrDefault(
                                                        id, MeasureLine.Answered.NONE),
                                                executors.getOrDefault(id, List.of()))));
    }
}
