package opora.roadmap.internal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opora.reading.Layout;
import opora.reading.PrintedMeasure;
import opora.reading.RoadmapReading;
import opora.reading.TableColumns.ColumnRole;

/**
 * A printed cell word by word, for a person to say with which word the next row begins.
 *
 * @param cell number of the cell in its row
 * @param heading of its column
 * @param length of its text: everything stays
 */
public record CellWords(int cell, String heading, int length, List<Word> words) {

    private static final Pattern WORD = Pattern.compile("\\S+");

    /**
     * @param at where the word begins in the cell
     */
    public record Word(int at, String text) {}

    /** The cells of the printed row a measure begins with, those with text. */
    static List<CellWords> of(Layout layout, RoadmapReading reading, PrintedMeasure measure) {
        var place = measure.place();
        var row =
                layout.tables()
                        .filter(table -> Integer.valueOf(table.index()).equals(place.table()))
                        .flatMap(table -> table.rows().stream())
                        .filter(one -> one.place().row() == place.row())
                        .findFirst();
        var cells = new ArrayList<CellWords>();
        if (row.isEmpty()) return cells;
        var columns =
                reading.columns().stream()
                        .filter(one -> Integer.valueOf(one.table()).equals(place.table()))
                        .flatMap(one -> one.columns().stream())
                        .toList();
        var printed = row.get().cells();
        for (var i = 0; i < printed.size(); i++) {
            var cell = printed.get(i);
            if (cell.text().isBlank() || cell.fromAbove()) continue;
            var column = printed.size() == columns.size() ? columns.get(i) : null;
            var words = words(cell.text());
            var bareNumber = column != null && column.role() == ColumnRole.NUMBER;
            if (bareNumber && words.size() == 1) continue;
            var heading = column == null ? "" : column.heading();
            cells.add(new CellWords(i, heading, cell.text().length(), words));
        }
        return cells;
    }

    private static List<Word> words(String text) {
        return WORD.matcher(text).results().map(one -> new Word(one.start(), one.group())).toList();
    }
}
