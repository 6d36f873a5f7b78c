package opora.reading.internal.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import opora.reading.internal.file.LayoutBuilder;
import opora.reading.internal.file.LayoutBuilder.GridCell;
import opora.reading.internal.file.LayoutBuilder.GridRow;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** A table of an old Word file: its grid is found from where the borders of its cells stand. */
final class DocTable {

    /** Borders nearer than this (twentieths of a point) were meant as one. */
    private static final int TOLERANCE = 60;

    private final Table table;
    private final Function<Paragraph, String> text;
    private final List<Integer> edges = new ArrayList<>();

    DocTable(Table table, Function<Paragraph, String> text) {
        this.table = table;
        this.text = text;
        var all = new TreeSet<Integer>();
        for (var i = 0; i < table.numRows(); i++) {
            var row = table.getRow(i);
            for (var j = 0; j < row.numCells(); j++) all.add(row.getCell(j).getLeftEdge());
        }
        for (var edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > TOLERANCE) edges.add(edge);
        }
    }

    void write(LayoutBuilder layout) {
        var rows = new ArrayList<GridRow>();
        for (var i = 0; i < table.numRows(); i++) rows.add(GridRow.of(cells(table.getRow(i))));
        layout.table(rows);
    }

    private List<GridCell> cells(TableRow row) {
        var cells = new ArrayList<GridCell>();
        for (var i = 0; i < row.numCells(); i++) {
            var cell = row.getCell(i);
            var column = column(cell.getLeftEdge());
            var end = Math.max(column + 1, column(cell.getLeftEdge() + cell.getWidth()));
            if (i == row.numCells() - 1
                    && cell.getLeftEdge() + cell.getWidth() > edges.getLast() + TOLERANCE) {
                end = Math.max(end, edges.size());
            }
            if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
                var left = cells.removeLast();
                cells.add(
                        new GridCell(
                                left.column(), end - left.column(), left.text(), left.fromAbove()));
                continue;
            }
            var fromAbove = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            cells.add(new GridCell(column, end - column, text(cell), fromAbove));
        }
        return cells;
    }

    private int column(int edge) {
        var nearest = 0;
        for (var i = 0; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - edge) <= Math.abs(edges.get(nearest) - edge)) nearest = i;
        }
        return nearest;
    }

    private String text(TableCell cell) {
        var lines = new StringBuilder();
        for (var i = 0; i < cell.numParagraphs(); i++) {
            lines.append(text.apply(cell.getParagraph(i))).append('\n');
        }
        return lines.toString();
    }
}
