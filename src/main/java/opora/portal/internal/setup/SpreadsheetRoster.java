package opora.portal.internal.setup;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import opora.shared.RuleViolation;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Makes the text of a list out of the first sheet of a spreadsheet, so that both are read alike.
 */
final class SpreadsheetRoster {

    private static final int MOST_ROWS = 3000;

    static String text(InputStream file) {
        try (var book = new ReadableWorkbook(file);
                var rows = book.getFirstSheet().openStream()) {
            return rows.limit(MOST_ROWS)
                    .map(SpreadsheetRoster::line)
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.joining("\n"));
        } catch (IOException | RuntimeException e) {
            throw new RuleViolation("setup.file");
        }
    }

    /** Empty cells stay, or the columns after them would be taken for others. */
    private static String line(Row row) {
        return row.stream()
                .map(cell -> cell == null ? "" : cell.getText())
                .map(text -> text.replaceAll("[\\t\\r\\n;|]+", " ").strip())
                .collect(Collectors.joining("\t"))
                .stripTrailing();
    }

    private SpreadsheetRoster() {}
}
