package opora.roadmap.internal.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import opora.reading.Layout;
import opora.reading.Place;
import opora.reading.PrintedMeasure;
import opora.reading.PrintedRow;
import opora.reading.RoadmapReading;
import opora.reading.TableColumns.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * The part of the document that is drawn beside a question: what stands around the row it is about.
 *
 * @param page of the row in focus, null where the format has no pages
 * @param cut true when the document is longer than what is drawn
 */
public record PaperPage(
        List<Block> blocks, @Nullable Integer page, @Nullable Integer pages, boolean cut) {

    /** Rows drawn on either side of the one in focus. */
    private static final int AROUND = 70;

    /** A paragraph, or a table of rows. */
    public sealed interface Block {}

    public record Text(String text) implements Block {}

    public record Table(int index, List<Row> rows) implements Block {}

    /**
     * @param ordinal of the measure this row begins, 0 when it begins none
     */
    public record Row(
            List<Cell> cells, boolean focus, int ordinal, PrintedRow.@Nullable Kind kind) {}

    public record Cell(String text, int span, boolean marked, boolean above) {}

    static PaperPage around(Layout layout, RoadmapReading reading, @Nullable PrintedMeasure focus) {
        var rows = kinds(reading);
        var terms = termColumns(reading);
        var centre = focus == null ? 0 : position(layout, focus.place());
        var blocks = new ArrayList<Block>();
        int at = 0;
        int skipped = 0;
        for (var block : layout.blocks()) {
            switch (block) {
                case Layout.Paragraph paragraph -> {
                    if (near(at++, centre)) blocks.add(new Text(paragraph.text()));
                    else skipped++;
                }
                case Layout.Table table -> {
                    var drawn = new ArrayList<Row>();
                    for (var row : table.rows()) {
                        if (near(at++, centre))
                            drawn.add(row(row, rows, focus, terms.getOrDefault(table.index(), -1)));
                        else skipped++;
                    }
                    if (!drawn.isEmpty()) blocks.add(new Table(table.index(), drawn));
                }
            }
        }
        return new PaperPage(
                blocks, focus == null ? null : focus.place().page(), lastPage(layout), skipped > 0);
    }

    private static boolean near(int position, int centre) {
        return Math.abs(position - centre) <= AROUND;
    }

    private static int position(Layout layout, Place place) {
        int at = 0;
        for (var block : layout.blocks()) {
            if (block instanceof Layout.Table table) {
                if (Objects.equals(table.index(), place.table())) return at + index(table, place);
                at += table.rows().size();
            } else {
                if (place.table() == null && block.place().row() == place.row()) return at;
                at++;
            }
        }
        return 0;
    }

    private static int index(Layout.Table table, Place place) {
        for (int i = 0; i < table.rows().size(); i++) {
            if (table.rows().get(i).place().row() == place.row()) return i;
        }
        return 0;
    }

    private static Map<String, PrintedRow> kinds(RoadmapReading reading) {
        var kinds = new HashMap<String, PrintedRow>();
        for (var row : reading.rows()) kinds.put(IntakeSettings.key(row.place()), row);
        return kinds;
    }

    private static Map<Integer, Integer> termColumns(RoadmapReading reading) {
        var columns = new HashMap<Integer, Integer>();
        for (var table : reading.columns()) {
            for (int i = 0; i < table.columns().size(); i++) {
                var role = table.columns().get(i).role();
                if (role == ColumnRole.TERM || role == ColumnRole.TERM_FROM)
                    columns.put(table.table(), i);
            }
        }
        return columns;
    }

    private static Row row(
            Layout.Row row,
            Map<String, PrintedRow> kinds,
            @Nullable PrintedMeasure focus,
            int termColumn) {
        var known = kinds.get(IntakeSettings.key(row.place()));
        var begins =
                known != null && known.kind() == PrintedRow.Kind.MEASURE && known.ordinal() != null;
        var ordinal = begins && known != null && known.ordinal() != null ? known.ordinal() : 0;
        var inFocus =
                focus != null
                        && IntakeSettings.key(focus.place())
                                .equals(IntakeSettings.key(row.place()));
        var cells = new ArrayList<Cell>();
        for (var cell : row.cells()) {
            var marked = inFocus && cell.column() <= termColumn && termColumn < cell.endColumn();
            cells.add(
                    new Cell(
                            cell.fromAbove() ? "" : cell.text(),
                            cell.span(),
                            marked,
                            cell.fromAbove()));
        }
        return new Row(cells, inFocus, ordinal, known == null ? null : known.kind());
    }

    private static @Nullable Integer lastPage(Layout layout) {
        var rows = layout.tables().flatMap(table -> table.rows().stream()).map(Layout.Row::place);
        var blocks = layout.blocks().stream().map(Layout.Block::place);
        return Stream.concat(blocks, rows)
                .map(Place::page)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(null);
    }
}
