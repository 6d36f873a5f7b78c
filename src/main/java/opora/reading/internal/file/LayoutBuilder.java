package opora.reading.internal.file;

import java.util.ArrayList;
import java.util.List;
import opora.reading.Layout;
import opora.reading.Layout.Block;
import opora.reading.Layout.Cell;
import opora.reading.Layout.Format;
import opora.reading.Layout.Paragraph;
import opora.reading.Layout.Row;
import opora.reading.Layout.Table;
import opora.reading.Note;
import opora.reading.Place;
import opora.reading.Warning;
import org.jspecify.annotations.Nullable;

/** Collects blocks in printed order and gives each cell its place. */
public final class LayoutBuilder {

    /** Rows and paragraphs beyond this are not a municipal plan but an attack or a mistake. */
    private static final int MAX_CELLS = 400_000;

    private final Format format;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private int tables;
    private int cells;
    private @Nullable Integer page;

    public LayoutBuilder(Format format) {
        this.format = format;
    }

    public void onPage(int number) {
        page = number;
    }

    public void warn(String code, Object... args) {
        warnings.add(new Warning(Note.of(code, args), null));
    }

    public void paragraph(String text) {
        var clean = Lines.clean(text);
        if (clean.isEmpty()) return;
        count(1);
        blocks.add(new Paragraph(clean, new Place(page, null, blocks.size(), null)));
    }

    public void table(List<GridRow> rows) {
        if (rows.isEmpty()) return;
        var index = tables++;
        var printed = new ArrayList<Row>();
        var width = 1;
        for (var row : rows) {
            count(row.cells().size());
            var at = row.page() == null ? page : row.page();
            var line = new ArrayList<Cell>();
            for (var cell : row.cells()) {
                var place = new Place(at, index, printed.size(), line.size());
                var text = cell.fromAbove() ? above(printed, cell) : Lines.clean(cell.text());
                line.add(new Cell(cell.column(), cell.span(), text, cell.fromAbove(), place));
                width = Math.max(width, cell.column() + cell.span());
            }
            var place = new Place(at, index, printed.size(), null);
            printed.add(new Row(line, row.afterBreak(), place));
        }
        blocks.add(new Table(index, width, printed));
    }

    public Layout build() {
        return new Layout(format, blocks, warnings);
    }

    private void count(int more) {
        cells += Math.max(1, more);
        if (cells > MAX_CELLS) throw new TooLarge();
    }

    private static String above(List<Row> printed, GridCell cell) {
        if (printed.isEmpty()) return Lines.clean(cell.text());
        return printed.getLast().cells().stream()
                .filter(upper ->
                        upper.column() <= cell.column() && cell.column() < upper.endColumn())
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }

    /** A row before its place is known. */
    public record GridRow(List<GridCell> cells, boolean afterBreak, @Nullable Integer page) {

        public GridRow {
            cells = List.copyOf(cells);
        }

        public static GridRow of(List<GridCell> cells) {
            return new GridRow(cells, false, null);
        }
    }

    /** A cell before its place is known. */
    public record GridCell(int column, int span, String text, boolean fromAbove) {}
}
