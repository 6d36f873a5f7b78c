package opora.reading.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import opora.reading.internal.file.LayoutBuilder;
import opora.reading.internal.file.LayoutBuilder.GridCell;
import opora.reading.internal.file.LayoutBuilder.GridRow;
import technology.tabula.Page;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;

/** A table gathered over pages: cells with their borders, put on one grid when it ends. */
final class PdfTable {

    private static final double TOLERANCE = 4;
    private static final double PADDING = 2;

    private final List<Box> boxes = new ArrayList<>();
    private int page;
    private double left;
    private double right;

    /** A cell by the lines around it. */
    private record Box(
            int page,
            double left,
            double right,
            double top,
            double bottom,
            boolean firstOnPage,
            String text) {}

    boolean isEmpty() {
        return boxes.isEmpty();
    }

    /** The next page begins with a table as wide as this one was. */
    boolean isContinuedBy(Table table, boolean firstOnPage) {
        return !isEmpty()
                && firstOnPage
                && Math.abs(table.getLeft() - left) < TOLERANCE * 2
                && Math.abs(table.getRight() - right) < TOLERANCE * 2;
    }

    void add(Page from, Table table, int number, boolean firstOnPage) {
        var goesOn = !isEmpty() && firstOnPage;
        var cells =
                table.getRows().stream()
                        .flatMap(List::stream)
                        .filter(it -> it.getWidth() > 1 && it.getHeight() > 1)
                        .toList();
        var top = cells.stream().mapToDouble(RectangularTextContainer::getTop).min().orElse(0);
        for (var cell : cells) {
            var lines = TextLines.of(from.getText(cell));
            boxes.add(
                    new Box(
                            number,
                            cell.getLeft(),
                            cell.getRight(),
                            cell.getTop(),
                            cell.getBottom(),
                            goesOn && cell.getTop() - top < TOLERANCE,
                            TextLines.joined(lines, cell.getLeft(), cell.getRight() - PADDING)));
        }
        page = number;
        left = table.getLeft();
        right = table.getRight();
    }

    void write(LayoutBuilder layout) {
        var edges = edges(boxes.stream().map(Box::left).toList());
        var rows = new ArrayList<GridRow>();
        for (var number = boxes.getFirst().page(); number <= page; number++) {
            var at = number;
            var here = boxes.stream().filter(box -> box.page() == at).toList();
            var levels = edges(here.stream().map(Box::top).toList());
            for (var level = 0; level < levels.size(); level++) {
                var row = row(here, levels, level, edges, at);
                var leftOver =
                        row.afterBreak()
                                && row.cells().stream().allMatch(cell -> cell.text().isBlank());
                if (!leftOver) rows.add(row);
            }
        }
        layout.onPage(boxes.getFirst().page());
        layout.table(rows);
    }

    private static GridRow row(
            List<Box> here, List<Double> levels, int level, List<Double> edges, int page) {
        var cells = new ArrayList<GridCell>();
        var afterBreak = false;
        var row =
                here.stream()
                        .filter(box ->
                                nearest(levels, box.top()) <= level
                                        && box.bottom() - TOLERANCE > levels.get(level))
                        .sorted(Comparator.comparingDouble(Box::left))
                        .toList();
        for (var box : row) {
            var begins = nearest(levels, box.top()) == level;
            var column = nearest(edges, box.left());
            var end = column + 1;
            while (end < edges.size() && edges.get(end) < box.right() - TOLERANCE) end++;
            cells.add(new GridCell(column, end - column, begins ? box.text() : "", !begins));
            afterBreak |= begins && box.firstOnPage();
        }
        return new GridRow(cells, afterBreak, page);
    }

    private static List<Double> edges(List<Double> positions) {
        var edges = new ArrayList<Double>();
        for (var position : new TreeSet<>(positions)) {
            if (edges.isEmpty() || position - edges.getLast() > TOLERANCE) edges.add(position);
        }
        return edges;
    }

    private static int nearest(List<Double> edges, double position) {
        var nearest = 0;
        for (var i = 0; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - position) < Math.abs(edges.get(nearest) - position))
                nearest = i;
        }
        return nearest;
    }
}
