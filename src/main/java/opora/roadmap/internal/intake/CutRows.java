package opora.roadmap.internal.intake;

import java.util.ArrayList;
import java.util.List;
import opora.reading.Layout;
import opora.reading.Layout.Cell;
import opora.reading.Layout.Row;
import opora.reading.Layout.Table;
import opora.reading.Place;

/** A document with the rows that a person cut in two, as if they had been printed so. */
final class CutRows {

    static Layout in(Layout layout, List<RowCut> cuts) {
        var cut = layout;
        for (var one : cuts) {
            var blocks = cut.blocks().stream().map(block -> cut(block, one)).toList();
            cut = new Layout(cut.format(), blocks, cut.warnings());
        }
        return cut;
    }

    private static Layout.Block cut(Layout.Block block, RowCut cut) {
        if (!(block instanceof Table table)
                || !Integer.valueOf(table.index()).equals(cut.row().table())) return block;
        var rows = new ArrayList<Row>();
        for (var row : table.rows()) {
            if (row.place().row() != cut.row().row()) {
                rows.add(row);
                continue;
            }
            rows.add(part(row, cut, true));
            rows.add(part(row, cut, false));
        }
        return new Table(table.index(), table.width(), rows);
    }

    private static Row part(Row row, RowCut cut, boolean upper) {
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            var at = cut.above(i, cell.text());
            var text = upper ? cell.text().substring(0, at) : cell.text().substring(at);
            cells.add(
                    new Cell(
                            cell.column(),
                            cell.span(),
                            cell.fromAbove() ? cell.text() : text.strip(),
                            cell.fromAbove(),
                            upper ? cell.place() : cell.place().lower()));
        }
        Place place = upper ? row.place() : row.place().lower();
        return new Row(cells, upper && row.afterBreak(), place);
    }

    private CutRows() {}
}
