package opora.reading.internal.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import opora.reading.internal.file.LayoutBuilder;
import opora.reading.internal.file.LayoutBuilder.GridCell;
import opora.reading.internal.file.LayoutBuilder.GridRow;
import opora.reading.internal.file.TooLarge;

/**
 * Gathers paragraphs and tables as the tags of a Word file open and close. A table inside a cell
 * becomes lines of that cell; a text box becomes paragraphs beside the one that holds it.
 */
final class Canvas {

    private static final int MAX_DEPTH = 200;
    private static final int MAX_SPAN = 200;

    private final LayoutBuilder layout;
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final Deque<TableFrame> tables = new ArrayDeque<>();

    Canvas(LayoutBuilder layout) {
        this.layout = layout;
    }

    void beginParagraph() {
        paragraphs.push(new StringBuilder());
        if (paragraphs.size() > MAX_DEPTH) throw new TooLarge();
    }

    void text(String text) {
        if (!paragraphs.isEmpty()) paragraphs.peek().append(text);
    }

    void endParagraph() {
        if (paragraphs.isEmpty()) return;
        add(paragraphs.pop().toString());
    }

    private void add(String text) {
        if (tables.isEmpty()) layout.paragraph(text);
        else tables.peek().cell.append(text).append('\n');
    }

    void beginTable() {
        tables.push(new TableFrame());
        if (tables.size() > MAX_DEPTH) throw new TooLarge();
    }

    void beginRow() {
        if (tables.isEmpty()) return;
        var table = tables.peek();
        table.row = new ArrayList<>();
        table.column = 0;
        table.dropped = false;
    }

    void skipColumns(int columns) {
        if (!tables.isEmpty()) tables.peek().column += Math.clamp(columns, 0, MAX_SPAN);
    }

    void dropRow() {
        if (!tables.isEmpty()) tables.peek().dropped = true;
    }

    void beginCell() {
        if (tables.isEmpty()) return;
        var table = tables.peek();
        table.cell = new StringBuilder();
        table.span = 1;
        table.fromAbove = false;
        table.fromLeft = false;
    }

    void span(int columns) {
        if (!tables.isEmpty()) tables.peek().span = Math.clamp(columns, 1, MAX_SPAN);
    }

    void fromAbove(boolean merged) {
        if (!tables.isEmpty()) tables.peek().fromAbove = merged;
    }

    void fromLeft(boolean merged) {
        if (!tables.isEmpty()) tables.peek().fromLeft = merged;
    }

    void endCell() {
        if (!tables.isEmpty()) tables.peek().endCell();
    }

    void endRow() {
        if (!tables.isEmpty()) tables.peek().endRow();
    }

    void endTable() {
        if (tables.isEmpty()) return;
        var table = tables.pop();
        if (tables.isEmpty()) layout.table(table.rows);
        else table.rows.forEach(row -> add(line(row)));
    }

    /** A file cut short still gives what came before the cut. */
    void finish() {
        while (!tables.isEmpty()) endTable();
    }

    private static String line(GridRow row) {
        var line = new StringBuilder();
        for (var cell : row.cells()) line.append(cell.text()).append(' ');
        return line.toString();
    }

    private static final class TableFrame {
        private final List<GridRow> rows = new ArrayList<>();
        private List<GridCell> row = new ArrayList<>();
        private StringBuilder cell = new StringBuilder();
        private int column;
        private int span = 1;
        private boolean fromAbove;
        private boolean fromLeft;
        private boolean dropped;

        private void endCell() {
            if (fromLeft && !row.isEmpty()) {
                var left = row.removeLast();
                row.add(
                        new GridCell(
                                left.column(), left.span() + span, left.text(), left.fromAbove()));
            } else {
                row.add(new GridCell(column, span, cell.toString(), fromAbove));
            }
            column += span;
            cell = new StringBuilder();
        }

        private void endRow() {
            if (!dropped && !row.isEmpty()) rows.add(GridRow.of(row));
            row = new ArrayList<>();
        }
    }
}
