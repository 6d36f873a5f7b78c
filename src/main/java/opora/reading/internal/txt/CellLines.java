package opora.reading.internal.txt;

import java.util.ArrayList;
import java.util.List;
import opora.reading.internal.file.LayoutBuilder;
import opora.reading.internal.file.LayoutBuilder.GridCell;
import opora.reading.internal.file.LayoutBuilder.GridRow;
import opora.reading.internal.layout.Numbers;

/**
 * Each cell on a line of its own behind a tab, rows parted by blank lines. A blank line inside a
 * cell looks the same, so a row ends there only when it is full or the next cell is a number.
 */
final class CellLines {

    private final LayoutBuilder layout;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<StringBuilder> row = new ArrayList<>();
    private int width;
    private boolean blank;

    CellLines(LayoutBuilder layout) {
        this.layout = layout;
    }

    void read(List<String> lines) {
        for (var line : lines) {
            if (line.startsWith("\t")) cell(line.substring(1));
            else if (line.isBlank()) blank = true;
            else text(line);
        }
        endTable();
    }

    private void cell(String text) {
        if (!row.isEmpty() && endsRow(text)) endRow();
        row.add(new StringBuilder(text.replace('\t', ' ')));
        blank = false;
    }

    private boolean endsRow(String next) {
        if (width > 0 && row.size() >= width) return true;
        return blank && (width == 0 || beginsRow(next));
    }

    private static boolean beginsRow(String cell) {
        return Numbers.isNumber(cell) || Numbers.section(cell) != null;
    }

    private void text(String line) {
        var inside =
                !row.isEmpty() && (!blank || width > 0 && row.size() < width && row.size() > 1);
        if (inside) {
            row.getLast().append('\n').append(line);
        } else {
            endTable();
            layout.paragraph(line);
        }
        blank = false;
    }

    private void endRow() {
        if (row.isEmpty()) return;
        if (width == 0) width = row.size();
        var cells = new ArrayList<GridCell>();
        for (var i = 0; i < row.size(); i++) {
            var alone = row.size() == 1 && width > 1;
            cells.add(new GridCell(i, alone ? width : 1, row.get(i).toString(), false));
        }
        for (var i = row.size(); row.size() > 1 && i < width; i++) {
            cells.add(new GridCell(i, 1, "", false));
        }
        rows.add(GridRow.of(cells));
        row.clear();
    }

    private void endTable() {
        endRow();
        layout.table(rows);
        rows.clear();
        width = 0;
    }
}
