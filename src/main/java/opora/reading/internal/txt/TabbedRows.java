package opora.reading.internal.txt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import opora.reading.internal.file.LayoutBuilder;
import opora.reading.internal.file.LayoutBuilder.GridCell;
import opora.reading.internal.file.LayoutBuilder.GridRow;
import opora.reading.internal.layout.Numbers;

/**
 * Rows with tabs between cells. A blank line is the end of a page: on one page a converter may have
 * glued number and title together, and the row after it may be the rest of the row before.
 */
final class TabbedRows {

    private static final int LONGEST_SECTION = 150;
    private static final Pattern MONTH =
            Pattern.compile(
                    "(?:январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь)"
                            + "(?:\\s+20\\d\\d(?:\\s*г\\S*)?)?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final LayoutBuilder layout;
    private final List<List<String>> page = new ArrayList<>();
    private final List<GridRow> rows = new ArrayList<>();
    private int width;

    TabbedRows(LayoutBuilder layout) {
        this.layout = layout;
    }

    void read(List<String> lines) {
        var afterBlank = true;
        for (var line : lines) {
            if (line.isBlank() && line.indexOf('\t') < 0) {
                endPage();
                afterBlank = true;
                continue;
            }
            if (isRow(line)) {
                if (width == 0) width = cells(line).size();
                page.add(cells(line));
            } else if (width > 0 && opensSection(line)) {
                page.add(new ArrayList<>(List.of(line)));
            } else if (width > 0 && !afterBlank && !page.isEmpty()) {
                extend(line);
            } else {
                endTable();
                layout.paragraph(line);
            }
            afterBlank = false;
        }
        endTable();
    }

    private boolean isRow(String line) {
        var tabs = line.chars().filter(it -> it == '\t').count();
        return tabs >= 2 || tabs == 1 && (width == 2 || width > 0);
    }

    /**
     * A numbered line or the name of a month after a row that is whole: a heading over all columns.
     */
    private boolean opensSection(String line) {
        if (page.isEmpty() || line.length() > LONGEST_SECTION) return false;
        var before = page.getLast();
        var whole = before.size() == 1 || before.size() == width && !before.getLast().isBlank();
        return whole && (MONTH.matcher(line.strip()).matches() || Numbers.section(line) != null);
    }

    private void extend(String line) {
        var row = page.getLast();
        var last = row.size() - 1;
        while (last > 0 && row.get(last).isBlank()) last--;
        row.set(last, row.get(last) + "\n" + line);
    }

    private static List<String> cells(String line) {
        return new ArrayList<>(Arrays.asList(line.split("\t", -1)));
    }

    private void endPage() {
        if (page.isEmpty()) return;
        page.forEach(this::fit);
        var glued = page.stream().anyMatch(this::isGlued);
        for (var cells : page) {
            if (cells.size() == 1 && width > 1) {
                rows.add(
                        new GridRow(
                                List.of(new GridCell(0, width, cells.getFirst(), false)),
                                !rows.isEmpty() && cells == page.getFirst(),
                                null));
                continue;
            }
            var shift = glued && cells.size() == width - 1 ? 1 : 0;
            var row = new ArrayList<GridCell>();
            for (var i = 0; i < cells.size(); i++) {
                var column = i == 0 ? 0 : i + shift;
                row.add(new GridCell(column, i == 0 ? 1 + shift : 1, cells.get(i), false));
            }
            for (var i = cells.size() + shift; i < width; i++)
                row.add(new GridCell(i, 1, "", false));
            rows.add(new GridRow(row, !rows.isEmpty() && cells == page.getFirst(), null));
        }
        page.clear();
    }

    private boolean isGlued(List<String> cells) {
        var leading = Numbers.leading(cells.getFirst());
        return cells.size() == width - 1 && leading != null && leading.rest().length() > 5;
    }

    /** Cells beyond the heading's are empty ones: first those at the end go, then the rightmost. */
    private void fit(List<String> cells) {
        while (cells.size() > width && cells.getLast().isBlank()) cells.removeLast();
        for (var i = cells.size() - 1; i >= 0 && cells.size() > width; i--) {
            if (cells.get(i).isBlank()) cells.remove(i);
        }
        while (cells.size() > width) {
            var last = cells.removeLast();
            cells.set(cells.size() - 1, cells.getLast() + " " + last);
        }
    }

    private void endTable() {
        endPage();
        layout.table(rows);
        rows.clear();
        width = 0;
    }
}
