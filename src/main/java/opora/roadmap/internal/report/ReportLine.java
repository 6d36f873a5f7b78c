package opora.roadmap.internal.report;

import java.util.List;
import java.util.UUID;

/**
 * A row of a report: a measure as printed and what became of it in the period (строка отчёта).
 *
 * @param cells the printed row in the document's own order of columns; empty for a row added by
 *     hand
 */
public record ReportLine(
        UUID measure,
        String number,
        String title,
        String term,
        String executors,
        String result,
        List<String> cells,
        boolean cancelled,
        String ground,
        List<ReportMark> marks) {

    public ReportLine {
        cells = List.copyOf(cells);
        marks = List.copyOf(marks);
    }

    public boolean has(Figure figure) {
        return marks.stream().anyMatch(figure::counts);
    }

    /** «1.5» of the printed «1.5.». */
    public String shortNumber() {
        return number.strip().replaceAll("\\.$", "");
    }
}
