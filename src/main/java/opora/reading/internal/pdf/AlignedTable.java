package opora.reading.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opora.reading.internal.file.LayoutBuilder.GridCell;
import opora.reading.internal.file.LayoutBuilder.GridRow;
import opora.reading.internal.pdf.AlignedColumns.Column;
import opora.reading.internal.pdf.AlignedColumns.PageLine;
import org.jspecify.annotations.Nullable;

/**
 * A table that has no ruling lines: a row begins at the next number of its first column, or, where
 * rows have no numbers, where several columns begin anew.
 */
final class AlignedTable {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})*[.)]?");
    private static final double MOSTLY = 0.6;

    private final List<Column> columns;
    private final List<List<PageLine>> rows = new ArrayList<>();
    private final boolean numbered;

    private AlignedTable(List<Column> columns, List<PageLine> heading, List<PageLine> body) {
        this.columns = columns;
        this.numbered = isNumbered(body);
        rows.add(heading);
        var repeated = heading.stream().map(AlignedTable::squeezed).toList();
        for (var line : body) {
            if (repeated.contains(squeezed(line))) continue;
            if (rows.size() == 1 || begins(line)) rows.add(new ArrayList<>());
            rows.getLast().add(line);
        }
    }

    /** Rows under a heading that names terms and executors, or null where none is printed. */
    static @Nullable AlignedTable in(List<PageLine> lines) {
        var from = AlignedColumns.headingAt(lines);
        if (from < 0) return null;
        var columns = AlignedColumns.of(lines.subList(from, lines.size()));
        if (columns.size() < 3) return null;
        var to = from + 1;
        while (to < lines.size() && !opensBody(columns, lines.get(to))) to++;
        var body = lines.subList(to, lines.size());
        return body.isEmpty() ? null : new AlignedTable(columns, lines.subList(from, to), body);
    }

    /** Something that high stands above the headings of this table. */
    boolean isBelow(int page, double top) {
        var heading = rows.getFirst().getFirst();
        return page < heading.page() || page == heading.page() && top < heading.top() - 1;
    }

    List<GridRow> rows() {
        return rows.stream().map(this::row).toList();
    }

    /** Below the heading: a number, or a text that runs over the columns. */
    private static boolean opensBody(List<Column> columns, PageLine line) {
        return NUMBER.matcher(line.in(columns.getFirst())).matches()
                || line.crosses(columns)
                || line.filled(columns) >= 3 && startsHigh(line, columns);
    }

    private static boolean startsHigh(PageLine line, List<Column> columns) {
        return columns.stream()
                .map(line::in)
                .filter(text -> !text.isEmpty())
                .limit(2)
                .allMatch(text -> Character.isUpperCase(text.codePointAt(0)));
    }

    private boolean isNumbered(List<PageLine> body) {
        var filled =
                body.stream().map(l -> l.in(columns.getFirst())).filter(t -> !t.isEmpty()).toList();
        var numbers = filled.stream().filter(t -> NUMBER.matcher(t).matches()).count();
        return numbers > 1 && numbers >= filled.size() * MOSTLY;
    }

    private boolean begins(PageLine line) {
        if (line.crosses(columns) || rows.getLast().getLast().crosses(columns)) return true;
        if (numbered) return NUMBER.matcher(line.in(columns.getFirst())).matches();
        return line.filled(columns) >= Math.max(2, columns.size() - 1) && startsHigh(line, columns);
    }

    private GridRow row(List<PageLine> lines) {
        var page = lines.getFirst().page();
        if (lines.getFirst().crosses(columns)) {
            var text = String.join(" ", lines.stream().map(PageLine::text).toList());
            return new GridRow(List.of(new GridCell(0, columns.size(), text, false)), false, page);
        }
        var cells = new ArrayList<GridCell>();
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var printed = lines.stream().flatMap(l -> l.cut(column).stream()).toList();
            cells.add(new GridCell(i, 1, text(printed, column), false));
        }
        return new GridRow(cells, false, page);
    }

    /** Without lines nobody can say which end of a line was the author's. */
    private static String text(List<TextLines.Line> printed, Column column) {
        return TextLines.joined(printed, column.left(), column.textEnds()).replace('\n', ' ');
    }

    private static String squeezed(PageLine line) {
        return line.text().replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
