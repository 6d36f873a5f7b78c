package opora.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import opora.reading.Layout.Block;
import opora.reading.Layout.Cell;
import opora.reading.Layout.Paragraph;
import opora.reading.Layout.Row;
import opora.reading.Layout.Table;

/** The same document as another municipality, other years, or another clerk would have it. */
final class Changed {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20([1-3]\\d)(?!\\d)");

    static Layout texts(Layout layout, UnaryOperator<String> change) {
        return blocks(
                layout,
                block ->
                        switch (block) {
                            case Paragraph it -> new Paragraph(change.apply(it.text()), it.place());
                            case Table it ->
                                    rows(
                                            it,
                                            it.rows().stream()
                                                    .map(row -> cells(row, change))
                                                    .toList());
                        });
    }

    static String years(String text) {
        return YEAR.matcher(text).replaceAll(year -> "20" + (Integer.parseInt(year.group(1)) + 3));
    }

    /** Columns of every table from right to left. */
    static Layout mirrored(Layout layout) {
        return blocks(
                layout,
                block -> {
                    if (!(block instanceof Table table)) return block;
                    return rows(
                            table,
                            table.rows().stream()
                                    .map(row -> mirrored(row, table.width()))
                                    .toList());
                });
    }

    /** The first section of the table goes to its end; its heading rows stay where they are. */
    static Layout rotated(Layout layout, int table, List<Integer> sectionRows) {
        return blocks(
                layout,
                block -> {
                    if (!(block instanceof Table it) || it.index() != table) return block;
                    var from = sectionRows.get(0);
                    var to = sectionRows.get(1);
                    var rows = new ArrayList<>(it.rows().subList(0, from));
                    rows.addAll(it.rows().subList(to, it.rows().size()));
                    rows.addAll(it.rows().subList(from, to));
                    return rows(it, rows);
                });
    }

    private static Layout blocks(Layout layout, UnaryOperator<Block> change) {
        return new Layout(
                layout.format(), layout.blocks().stream().map(change).toList(), layout.warnings());
    }

    private static Table rows(Table table, List<Row> rows) {
        return new Table(table.index(), table.width(), rows);
    }

    private static Row cells(Row row, UnaryOperator<String> change) {
        var cells =
                row.cells().stream()
                        .map(it ->
                                new Cell(
                                        it.column(),
                                        it.span(),
                                        change.apply(it.text()),
                                        it.fromAbove(),
                                        it.place()))
                        .toList();
        return new Row(cells, row.afterBreak(), row.place());
    }

    private static Row mirrored(Row row, int width) {
        var cells =
                new ArrayList<>(
                        row.cells().stream()
                                .map(it ->
                                        new Cell(
                                                width - it.endColumn(),
                                                it.span(),
                                                it.text(),
                                                it.fromAbove(),
                                                it.place()))
                                .toList());
        Collections.reverse(cells);
        return new Row(cells, row.afterBreak(), row.place());
    }

    private Changed() {}
}
