package opora.reading.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import technology.tabula.TextElement;

/** Glyphs of a part of a page gathered into lines. */
final class TextLines {

    private static final double NEW_WORD = 0.35;
    private static final double WIDEST_PADDING = 9;
    private static final int SHORTEST_CUT = 5;

    /** Signs that no line begins with, unless the cell was too narrow for them. */
    private static final String CLOSING = ",;:»";

    /** One printed line: its text, where it stands, and how wide its first word is. */
    record Line(
            String text,
            double left,
            double right,
            double top,
            double bottom,
            double firstWord,
            double space) {

        double height() {
            return bottom - top;
        }
    }

    static List<Line> of(List<TextElement> glyphs) {
        return grouped(glyphs).stream()
                .map(TextLines::line)
                .filter(line -> !line.text().isBlank())
                .toList();
    }

    /** The glyphs of each line, from the top down. */
    static List<List<TextElement>> grouped(List<TextElement> glyphs) {
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(TextElement::getBottom));
        var lines = new ArrayList<List<TextElement>>();
        for (var glyph : sorted) {
            if (lines.isEmpty() || !isSameLine(lines.getLast(), glyph))
                lines.add(new ArrayList<>());
            lines.getLast().add(glyph);
        }
        return lines;
    }

    private static boolean isSameLine(List<TextElement> line, TextElement glyph) {
        var last = line.getLast();
        return Math.abs(last.getBottom() - glyph.getBottom())
                < Math.max(2, Math.min(last.getHeight(), glyph.getHeight()) * 0.5);
    }

    private static Line line(List<TextElement> glyphs) {
        glyphs.sort(Comparator.comparingDouble(TextElement::getLeft));
        var text = new StringBuilder();
        var firstWordEnds = -1.0;
        TextElement before = glyphs.getFirst();
        for (var glyph : glyphs) {
            var gap = glyph.getLeft() - before.getRight();
            var apart = glyph != before && gap > Math.max(0.5, before.getWidthOfSpace() * NEW_WORD);
            if (apart && !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1)))
                text.append(' ');
            if (firstWordEnds < 0 && !text.isEmpty() && (apart || glyph.getText().isBlank()))
                firstWordEnds = before.getRight();
            text.append(glyph.getText());
            before = glyph;
        }
        var printed = glyphs.stream().filter(glyph -> !glyph.getText().isBlank()).toList();
        if (printed.isEmpty()) return new Line("", 0, 0, 0, 0, 0, 0);
        var left = printed.getFirst().getLeft();
        var right = printed.stream().mapToDouble(TextElement::getRight).max().orElse(left);
        if (firstWordEnds < 0) firstWordEnds = right;
        return new Line(
                text.toString(),
                left,
                right,
                printed.stream().mapToDouble(TextElement::getTop).min().orElse(0),
                printed.stream().mapToDouble(TextElement::getBottom).max().orElse(0),
                firstWordEnds - left,
                Math.max(1, before.getWidthOfSpace()));
    }

    /**
     * Lines of a cell or a paragraph as one text. A line that ended although the next word would
     * have had room was ended by the author; any other was ended by the margin.
     */
    static String joined(List<Line> lines, double leftEdge, double rightEdge) {
        var text = new StringBuilder();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (i > 0) {
                var before = lines.get(i - 1);
                if (CLOSING.indexOf(line.text().strip().charAt(0)) >= 0) {
                    text.append(line.text().strip());
                    continue;
                }
                if (!glue(text).isEmpty() && endsByAuthor(before, line, rightEdge))
                    text.append('\n');
                else if (!cutsWord(before, line, leftEdge, rightEdge)) text.append(glue(text));
            }
            text.append(line.text().strip());
        }
        return text.toString();
    }

    static boolean endsByAuthor(Line line, Line next, double rightEdge) {
        return line.right() + line.space() + next.firstWord() < rightEdge - line.space();
    }

    /**
     * A word longer than its cell is cut where the cell ends: it stands alone on its line and fills
     * it.
     */
    private static boolean cutsWord(Line line, Line next, double leftEdge, double rightEdge) {
        var word = line.text().strip();
        var rest = next.text().strip();
        if (word.length() < SHORTEST_CUT || rest.isEmpty() || word.indexOf(' ') >= 0) return false;
        if (!Character.isLetter(word.codePointBefore(word.length()))
                || !Character.isLetter(rest.codePointAt(0))
                || isCapital(word.codePointBefore(word.length())) != isCapital(rest.codePointAt(0)))
            return false;
        var padding = line.left() - leftEdge;
        var letter = (line.right() - line.left()) / word.length();
        return padding >= 0
                && padding < WIDEST_PADDING
                && rightEdge - padding - line.right() < letter
                && CutWords.isCut(
                        word.toLowerCase(Locale.ROOT),
                        rest.split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT));
    }

    private static boolean isCapital(int letter) {
        return Character.isUpperCase(letter);
    }

    /** A word broken after its own hyphen goes on without a space. */
    private static String glue(StringBuilder text) {
        var end = text.length() - 1;
        var broken =
                end > 0
                        && isHyphen(text.charAt(end))
                        && Character.isLetterOrDigit(text.charAt(end - 1));
        return broken ? "" : " ";
    }

    /** A dash without a space before it holds a range together: «январь–⏎февраль». */
    private static boolean isHyphen(char sign) {
        return sign == '-' || sign == '\u2010' || sign == '\u2013';
    }

    private TextLines() {}
}
