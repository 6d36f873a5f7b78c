package opora.reading.internal.odt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.reading.internal.file.LayoutBuilder;
import opora.reading.internal.file.LayoutBuilder.GridCell;
import opora.reading.internal.file.LayoutBuilder.GridRow;
import opora.reading.internal.file.TooLarge;

/** Gathers paragraphs and tables of an OpenDocument file; covered cells know who covers them. */
final class OdtTables {

    private static final int MAX_DEPTH = 100;
    private static final int MAX_SPAN = 200;

    private final LayoutBuilder layout;
    private final Deque<Frame> tables = new ArrayDeque<>();

    OdtTables(LayoutBuilder layout) {
        this.layout = layout;
    }

    void paragraph(String text) {
        if (tables.isEmpty()) layout.paragraph(text);
        else tables.peek().text.append(text).append('\n');
    }

    void begin() {
        tables.push(new Frame());
        if (tables.size() > MAX_DEPTH) throw new TooLarge();
    }

    void beginRow(int repeated) {
        if (tables.isEmpty()) return;
        var table = tables.peek();
        table.row = new ArrayList<>();
        table.column = 0;
        table.repeated = repeated;
    }

    void beginCell(int columns, int rows, int repeated) {
        if (tables.isEmpty()) return;
        var table = tables.peek();
        table.text = new StringBuilder();
        table.span = Math.clamp(columns, 1, MAX_SPAN);
        table.down = Math.clamp(rows, 1, MAX_SPAN * 10);
        table.times = repeated;
    }

    void covered(int repeated) {
        if (tables.isEmpty()) return;
        var table = tables.peek();
        table.text = new StringBuilder();
        table.times = repeated;
    }

    void endCell() {
        if (tables.isEmpty()) return;
        var table = tables.peek();
        for (var i = 0; i < table.times; i++) {
            if (table.down > 1)
                table.reaching.put(table.column, new Reach(table.span, table.down - 1));
            table.row.add(new GridCell(table.column, table.span, table.text.toString(), false));
            table.column++;
        }
    }

    /** A covered cell lies under a wide cell to its left, or under a tall one above it. */
    void endCovered() {
        if (tables.isEmpty()) return;
        var table = tables.peek();
        for (var i = 0; i < table.times; i++) {
            var reach = table.reaching.get(table.column);
            if (reach != null && !isUnderLeft(table)) {
                table.row.add(new GridCell(table.column, reach.columns(), "", true));
                if (reach.rows() <= 1) table.reaching.remove(table.column);
                else table.reaching.put(table.column, new Reach(reach.columns(), reach.rows() - 1));
            }
            table.column++;
        }
    }

    private static boolean isUnderLeft(Frame table) {
        return !table.row.isEmpty()
                && table.row.getLast().column() + table.row.getLast().span() > table.column;
    }

    void endRow() {
        if (tables.isEmpty()) return;
        var table = tables.peek();
        var blank = table.row.stream().allMatch(cell -> cell.text().isBlank());
        for (var i = 0; i < (blank ? 1 : table.repeated); i++)
            table.rows.add(GridRow.of(table.row));
        table.row = new ArrayList<>();
    }

    void end() {
        if (tables.isEmpty()) return;
        var table = tables.pop();
        if (tables.isEmpty()) {
            layout.table(table.rows);
            return;
        }
        for (var row : table.rows) {
            for (var cell : row.cells()) tables.peek().text.append(cell.text()).append(' ');
            tables.peek().text.append('\n');
        }
    }

    void finish() {
        while (!tables.isEmpty()) end();
    }

    private record Reach(int columns, int rows) {}

    private static final class Frame {
        private final List<GridRow> rows = new ArrayList<>();
        private final Map<Integer, Reach> reaching = new HashMap<>();
        private List<GridCell> row = new ArrayList<>();
        private StringBuilder text = new StringBuilder();
        private int column;
        private int span = 1;
        private int down = 1;
        private int times = 1;
        private int repeated = 1;
    }
}
