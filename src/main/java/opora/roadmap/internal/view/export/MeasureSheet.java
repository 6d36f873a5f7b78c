package opora.roadmap.internal.view.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.roadmap.internal.view.MeasureLine;
import opora.roadmap.internal.view.RowWords;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows of the table as XLSX, one row a measure. */
final class MeasureSheet {

    private static final List<String> HEADINGS =
            List.of(
                    "number",
                    "section",
                    "measure",
                    "term",
                    "understood",
                    "executors",
                    "state",
                    "nextDue",
                    "all",
                    "done",
                    "result");
    private static final int[] WIDTHS = {8, 32, 60, 28, 28, 40, 28, 16, 10, 10, 50};

    /** Cells are written as text: a title that begins with «=» stays a title. */
    static byte[] write(List<MeasureLine> lines, Map<UUID, String> sections, RowWords words) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Opora", "1.0")) {
            var sheet = book.newWorksheet(words.ui().text("sheet.name"));
            head(sheet, words);
            for (int at = 0; at < lines.size(); at++)
                row(sheet, at + 1, lines.get(at), sections, words);
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void head(Worksheet sheet, RowWords words) {
        for (int at = 0; at < HEADINGS.size(); at++) {
            sheet.value(0, at, words.ui().text("sheet." + HEADINGS.get(at)));
            sheet.width(at, WIDTHS[at]);
        }
        sheet.range(0, 0, 0, HEADINGS.size() - 1).style().bold().wrapText(true).set();
    }

    private static void row(
            Worksheet sheet, int at, MeasureLine line, Map<UUID, String> sections, RowWords words) {
        var row = line.row();
        sheet.value(at, 0, row.shortNumber());
        sheet.value(at, 1, row.section() == null ? "" : sections.getOrDefault(row.section(), ""));
        sheet.value(at, 2, row.title());
        sheet.value(at, 3, row.printedTerm());
        sheet.value(at, 4, words.understood(line));
        sheet.value(
                at,
                5,
                row.printedExecutors().isBlank()
                        ? String.join("; ", line.executors())
                        : row.printedExecutors());
        sheet.value(at, 6, words.state(line));
        if (row.nextDueOn() != null) {
            sheet.value(at, 7, row.nextDueOn());
            sheet.style(at, 7).format("dd.mm.yyyy").set();
        }
        sheet.value(at, 8, line.totals().all());
        sheet.value(at, 9, line.totals().done());
        sheet.value(at, 10, row.printedResult());
    }

    private MeasureSheet() {}
}
