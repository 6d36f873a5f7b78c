package opora.reading.internal.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.reading.internal.file.LayoutBuilder;
import opora.reading.internal.file.LayoutBuilder.GridCell;
import opora.reading.internal.file.LayoutBuilder.GridRow;
import opora.reading.internal.xlsx.SheetCells.Range;

/** Turns the cells of a sheet into paragraphs and a table on one grid. */
final class SheetTable {

    private final SheetCells sheet;
    private final Map<Integer, List<Range>> ranges = new HashMap<>();
    private final int first;
    private final int last;

    private SheetTable(SheetCells sheet) {
        this.sheet = sheet;
        this.first = sheet.rows().values().stream().mapToInt(row -> row.firstKey()).min().orElse(0);
        this.last = sheet.rows().values().stream().mapToInt(row -> row.lastKey()).max().orElse(-1);
        for (var range : sheet.merged()) {
            for (var row : sheet.rows().subMap(range.row(), true, range.lastRow(), true).keySet()) {
                ranges.computeIfAbsent(row, _ -> new ArrayList<>()).add(range);
            }
        }
    }

    static void write(SheetCells sheet, LayoutBuilder layout) {
        var table = new SheetTable(sheet);
        var rows = new ArrayList<GridRow>();
        var before = -1;
        for (var row : sheet.rows().keySet()) {
            var alone = sheet.rows().get(row).size() == 1;
            if (rows.isEmpty() && alone) {
                layout.paragraph(sheet.rows().get(row).firstEntry().getValue());
                continue;
            }
            rows.add(table.row(row, before));
            before = row;
        }
        layout.table(rows);
    }

    private GridRow row(int row, int before) {
        var cells = new ArrayList<GridCell>();
        for (var column = first; column <= last; ) {
            var range = covering(row, column);
            if (range == null) {
                cells.add(new GridCell(column - first, 1, text(row, column), false));
                column++;
                continue;
            }
            var fromAbove = range.row() < row && before >= range.row();
            var span = Math.min(range.lastColumn(), last) - column + 1;
            cells.add(
                    new GridCell(
                            column - first, span, text(range.row(), range.column()), fromAbove));
            column += span;
        }
        return GridRow.of(cells);
    }

    private @org.jspecify.annotations.Nullable Range covering(int row, int column) {
        return ranges.getOrDefault(row, List.of()).stream()
                .filter(range -> range.column() <= column && column <= range.lastColumn())
                .findFirst()
                .orElse(null);
    }

    private String text(int row, int column) {
        var cells = sheet.rows().get(row);
        return cells == null ? "" : cells.getOrDefault(column, "");
    }
}
