package opora.reading.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import opora.reading.Layout.Cell;
import opora.reading.Layout.Row;
import opora.reading.Layout.Table;
import opora.reading.internal.layout.Line.Piece;

/**
 * The columns people see in a table. Borders dragged by hand leave dozens of grid columns; the
 * commonest number of cells in a row tells how many columns were meant.
 */
public record Columns(List<Span> spans) {

    public Columns {
        spans = List.copyOf(spans);
    }

    /** Grid columns of one printed column. */
    record Span(int from, int to) {

        int overlap(Cell cell) {
            return Math.min(to, cell.endColumn()) - Math.max(from, cell.column());
        }
    }

    static Columns of(Table table) {
        var counts = new HashMap<Integer, Integer>();
        for (var row : table.rows()) counts.merge(row.cells().size(), 1, Integer::sum);
        var usual = 1;
        for (var count : counts.entrySet()) {
            if (weight(count.getKey(), count.getValue())
                    > weight(usual, counts.getOrDefault(usual, 0))) usual = count.getKey();
        }
        var cells = usual;
        var shape = table.rows().stream().filter(row -> row.cells().size() == cells).findFirst();
        return new Columns(
                shape.map(Row::cells).orElse(List.of()).stream()
                        .map(cell -> new Span(cell.column(), cell.endColumn()))
                        .toList());
    }

    private static long weight(int cells, int rows) {
        return cells < 2 ? 0 : (long) rows * 100 + cells;
    }

    int count() {
        return spans.size();
    }

    Line line(Row row) {
        var pieces = new ArrayList<Piece>();
        var cells = row.cells();
        for (var i = 0; i < cells.size(); i++) {
            pieces.add(
                    cells.size() == count() ? new Piece(cells.get(i), i, 1) : place(cells.get(i)));
        }
        return new Line(row, pieces, count());
    }

    private Piece place(Cell cell) {
        var first = -1;
        var last = -1;
        var widest = 0;
        for (var i = 0; i < spans.size(); i++) {
            var overlap = spans.get(i).overlap(cell);
            if (overlap <= 0) continue;
            if (first < 0) first = i;
            last = i;
            widest = Math.max(widest, overlap);
        }
        if (first < 0) return new Piece(cell, Math.max(0, spans.size() - 1), 1);
        while (first < last && spans.get(first).overlap(cell) * 2 < width(first)) first++;
        while (first < last && spans.get(last).overlap(cell) * 2 < width(last)) last--;
        return new Piece(cell, first, last - first + 1);
    }

    private int width(int column) {
        return spans.get(column).to() - spans.get(column).from();
    }
}
