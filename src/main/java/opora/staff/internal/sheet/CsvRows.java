package opora.staff.internal.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import opora.shared.RuleViolation;

/** Rows of a CSV with quotes, in which a cell may go over several lines. */
final class CsvRows {

    private static final int LONGEST = 100_000;

    private final BufferedReader reader;
    private final char delimiter;

    CsvRows(BufferedReader reader, char delimiter) {
        this.reader = reader;
        this.delimiter = delimiter;
    }

    void each(ObjIntConsumer<List<String>> consumer) throws IOException {
        int no = 0;
        int rows = 0;
        String line;
        while ((line = reader.readLine()) != null) {
            no++;
            int first = no;
            if (no == 1 && line.startsWith("\uFEFF")) line = line.substring(1);
            var whole = new StringBuilder(line);
            while (quotes(whole) % 2 == 1
                    && whole.length() < LONGEST
                    && (line = reader.readLine()) != null) {
                no++;
                whole.append('\n').append(line);
            }
            var cells = cells(whole.toString());
            if (cells.stream().allMatch(String::isBlank)) continue;
            if (++rows > SheetFile.MOST_ROWS + 30)
                throw new RuleViolation("spreadsheet.tooMany", SheetFile.MOST_ROWS);
            consumer.accept(cells, first);
        }
    }

    private static long quotes(CharSequence text) {
        return text.chars().filter(one -> one == '"').count();
    }

    private List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char one = line.charAt(at);
            if (one == '"') {
                if (quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else quoted = !quoted;
            } else if (one == delimiter && !quoted) {
                cells.add(SheetText.clean(cell.toString()));
                cell.setLength(0);
            } else cell.append(one);
        }
        cells.add(SheetText.clean(cell.toString()));
        return cells;
    }
}
