package opora.reading.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import technology.tabula.TextElement;

/** Columns by the white stripes that run down a page between texts set under one another. */
final class AlignedColumns {

    private static final Pattern TITLE =
            Pattern.compile("мероприяти|наименовани|содержани|деятельност|действи");
    private static final Pattern TERM = Pattern.compile("срок|дата|период");
    private static final Pattern EXECUTORS = Pattern.compile("ответственн|исполнител");

    /** A heading may stand on several lines. */
    private static final int HEADING_LINES = 4;

    private static final double NARROWEST = 5;
    private static final double CROSSING = 0.12;

    /**
     * A stripe of text between two white ones.
     *
     * @param right where the next column begins
     * @param textEnds where the text of this one ends
     */
    record Column(double left, double right, double textEnds) {

        boolean holds(TextElement glyph) {
            var middle = (glyph.getLeft() + glyph.getRight()) / 2;
            return middle >= left && middle < right;
        }
    }

    /** One printed line of any page. */
    record PageLine(int page, List<TextElement> glyphs) {

        PageLine {
            glyphs = List.copyOf(glyphs);
        }

        double top() {
            return glyphs.stream().mapToDouble(TextElement::getTop).min().orElse(0);
        }

        String text() {
            var lines = TextLines.of(glyphs);
            return lines.isEmpty() ? "" : lines.getFirst().text().strip();
        }

        List<TextLines.Line> cut(Column column) {
            return TextLines.of(glyphs.stream().filter(column::holds).toList());
        }

        String in(Column column) {
            var cut = cut(column);
            return cut.isEmpty() ? "" : cut.getFirst().text().strip();
        }

        long filled(List<Column> columns) {
            return columns.stream().filter(column -> !in(column).isEmpty()).count();
        }

        /** Text that runs over the white stripe between columns: a heading of a section. */
        boolean crosses(List<Column> columns) {
            for (var i = 1; i < columns.size(); i++) {
                var edge = columns.get(i).left();
                var before = nearest(edge, true);
                var after = nearest(edge, false);
                if (before > 0 && after > 0 && after - before < NARROWEST) return true;
            }
            return false;
        }

        private double nearest(double edge, boolean before) {
            var sides = glyphs.stream().filter(glyph -> !glyph.getText().isBlank());
            return before
                    ? sides.mapToDouble(TextElement::getRight)
                            .filter(x -> x <= edge + NARROWEST / 2)
                            .max()
                            .orElse(-1)
                    : sides.mapToDouble(TextElement::getLeft)
                            .filter(x -> x >= edge - NARROWEST / 2)
                            .min()
                            .orElse(-1);
        }
    }

    /** Where the words for a measure, its term and its executors first stand together, or -1. */
    static int headingAt(List<PageLine> lines) {
        for (var i = 0; i < lines.size(); i++) {
            var near = lines.subList(i, Math.min(lines.size(), i + HEADING_LINES));
            var text =
                    String.join(" ", near.stream().map(PageLine::text).toList())
                            .toLowerCase(Locale.ROOT);
            var named =
                    List.of(TITLE, TERM, EXECUTORS).stream()
                            .filter(word -> word.matcher(text).find())
                            .count();
            if (named == 3 && text.length() < 300 && widelySpaced(lines.get(i))) return i;
        }
        return -1;
    }

    private static boolean widelySpaced(PageLine line) {
        var printed = printed(line);
        for (var i = 1; i < printed.size(); i++) {
            if (printed.get(i).getLeft() - printed.get(i - 1).getRight() > 2 * NARROWEST)
                return true;
        }
        return false;
    }

    /** Cut at every stripe that nearly no line of the table has text in. */
    static List<Column> of(List<PageLine> lines) {
        var right =
                lines.stream()
                        .flatMap(line -> line.glyphs().stream())
                        .mapToDouble(TextElement::getRight)
                        .max()
                        .orElse(0);
        var covered = new int[(int) right + 2];
        for (var line : lines) {
            for (var glyph : printed(line)) {
                for (var x = Math.max(0, (int) glyph.getLeft()); x <= (int) glyph.getRight(); x++)
                    covered[Math.min(x, covered.length - 1)]++;
            }
        }
        return cut(covered, Math.max(1, (int) (lines.size() * CROSSING)));
    }

    private static List<Column> cut(int[] covered, int most) {
        var columns = new ArrayList<Column>();
        var start = -1;
        var white = 0;
        for (var x = 0; x < covered.length; x++) {
            if (covered[x] >= most) {
                if (start < 0) start = x;
                white = 0;
            } else if (start >= 0 && ++white >= NARROWEST) {
                columns.add(new Column(start - NARROWEST / 2, x + 1, x - white + 1));
                start = -1;
                white = 0;
            }
        }
        if (start >= 0)
            columns.add(new Column(start - NARROWEST / 2, covered.length, covered.length));
        return joined(columns);
    }

    /** Each column reaches to the next, so that no glyph falls between. */
    private static List<Column> joined(List<Column> columns) {
        var joined = new ArrayList<Column>();
        for (var i = 0; i < columns.size(); i++) {
            var right = i + 1 < columns.size() ? columns.get(i + 1).left() : Double.MAX_VALUE;
            joined.add(new Column(columns.get(i).left(), right, columns.get(i).textEnds()));
        }
        return joined;
    }

    private static List<TextElement> printed(PageLine line) {
        return line.glyphs().stream()
                .filter(glyph -> !glyph.getText().isBlank())
                .sorted(Comparator.comparingDouble(TextElement::getLeft))
                .toList();
    }

    private AlignedColumns() {}
}
