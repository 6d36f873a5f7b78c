package opora.reading.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import opora.reading.internal.pdf.TextLines.Line;
import technology.tabula.Page;
import technology.tabula.Table;

/** Text of a page outside its tables, in paragraphs. */
final class PageText {

    private static final double PARAGRAPH_GAP = 1.1;
    private static final double MARGIN = 0.08;

    private final List<Line> lines;
    private final double height;
    private final double right;

    /** A paragraph and where it begins on the page. */
    record Printed(String text, double top) {}

    PageText(Page page, List<Table> tables) {
        var outside =
                page.getText().stream()
                        .filter(glyph ->
                                tables.stream()
                                        .noneMatch(table ->
                                                table.contains(
                                                        glyph.getCenterX(), glyph.getCenterY())))
                        .toList();
        height = page.getHeight();
        lines = TextLines.of(outside).stream().filter(line -> !isPageNumber(line)).toList();
        right = lines.stream().mapToDouble(Line::right).max().orElse(0);
    }

    private boolean isPageNumber(Line line) {
        var edge = line.top() < height * MARGIN || line.bottom() > height * (1 - MARGIN);
        return edge && line.text().strip().matches("(?:стр\\.?\\s*)?[-–]?\\s*\\d{1,3}\\s*[-–]?");
    }

    List<Printed> paragraphs() {
        var paragraphs = new ArrayList<Printed>();
        var open = new ArrayList<Line>();
        for (var line : lines) {
            if (!open.isEmpty() && begins(open.getLast(), line)) {
                paragraphs.add(printed(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) paragraphs.add(printed(open));
        return paragraphs;
    }

    private boolean begins(Line before, Line line) {
        var gap = line.top() - before.bottom();
        if (gap > Math.max(before.height(), line.height()) * PARAGRAPH_GAP) return true;
        return TextLines.endsByAuthor(before, line, right);
    }

    private static Printed printed(List<Line> lines) {
        return new Printed(TextLines.joined(lines, 0, 0), lines.getFirst().top());
    }
}
