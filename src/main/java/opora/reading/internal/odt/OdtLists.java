package opora.reading.internal.odt;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import opora.reading.internal.file.Numerals;
import opora.reading.internal.file.TooLarge;
import opora.reading.internal.file.Xml;
import org.jspecify.annotations.Nullable;

/** Counts the lists of an OpenDocument file: their numbers stand nowhere in its text. */
final class OdtLists {

    private static final int LEVELS = 10;
    private static final int MAX_DEPTH = 100;

    private final Map<String, Level[]> styles = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private Level[] described = new Level[LEVELS];
    private boolean pending;

    private record Level(String format, String prefix, String suffix, int start, int shown) {}

    private record Frame(String style, int[] counter) {}

    void readStyles(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            if (Xml.next(xml) != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.getLocalName().equals("list-style")) beginStyle(xml);
            if (xml.getLocalName().startsWith("list-level-style-")) level(xml);
        }
    }

    void beginStyle(XMLStreamReader xml) {
        described = new Level[LEVELS];
        styles.put(String.valueOf(Xml.attribute(xml, "name")), described);
    }

    void level(XMLStreamReader xml) {
        var at = Xml.number(xml, "level", 1) - 1;
        if (at < 0 || at >= LEVELS) return;
        var bullet = xml.getLocalName().endsWith("bullet");
        described[at] =
                new Level(
                        bullet ? "bullet" : format(Xml.attribute(xml, "num-format")),
                        text(Xml.attribute(xml, "num-prefix")),
                        text(Xml.attribute(xml, "num-suffix")),
                        Xml.number(xml, "start-value", 1),
                        Xml.number(xml, "display-levels", 1));
    }

    void begin(XMLStreamReader xml) {
        if (open.size() > MAX_DEPTH) throw new TooLarge();
        var named = Xml.attribute(xml, "style-name");
        var outer = open.peek();
        var style = named != null ? named : outer == null ? "" : outer.style();
        if (outer != null) {
            open.push(new Frame(style, outer.counter()));
            return;
        }
        var goesOn =
                "true".equals(Xml.attribute(xml, "continue-numbering"))
                        || Xml.attribute(xml, "continue-list") != null;
        var counter = goesOn ? counters.getOrDefault(style, new int[LEVELS]) : new int[LEVELS];
        counters.put(style, counter);
        open.push(new Frame(style, counter));
    }

    void item(XMLStreamReader xml) {
        var frame = open.peek();
        if (frame == null) return;
        var depth = open.size() - 1;
        if (depth >= LEVELS) return;
        var level = level(frame, depth);
        var start = Xml.number(xml, "start-value", -1);
        if (start >= 0) frame.counter()[depth] = start;
        else if (frame.counter()[depth] == 0)
            frame.counter()[depth] = level == null ? 1 : level.start();
        else frame.counter()[depth]++;
        for (var deeper = depth + 1; deeper < LEVELS; deeper++) frame.counter()[deeper] = 0;
        pending = true;
    }

    void end() {
        if (!open.isEmpty()) open.pop();
        pending = false;
    }

    /** The label of the item that has just begun, once; then empty. */
    String label() {
        var frame = open.peek();
        if (!pending || frame == null) return "";
        pending = false;
        var depth = Math.min(open.size() - 1, LEVELS - 1);
        var level = level(frame, depth);
        if (level == null || level.format().isEmpty()) return "";
        if (level.format().equals("bullet")) return "- ";
        var label = new StringBuilder(level.prefix());
        for (var i = Math.max(0, depth - level.shown() + 1); i <= depth; i++) {
            var part = level(frame, i);
            if (i > 0 && i > depth - level.shown() + 1) label.append('.');
            label.append(
                    Numerals.print(
                            Math.max(1, frame.counter()[i]),
                            part == null ? "decimal" : part.format()));
        }
        return label.append(level.suffix()).append(' ').toString();
    }

    private @Nullable Level level(Frame frame, int depth) {
        var levels = styles.get(frame.style());
        return levels == null ? null : levels[depth];
    }

    private static String format(@Nullable String odf) {
        return switch (odf == null ? "" : odf) {
            case "" -> "";
            case "I" -> "upperRoman";
            case "i" -> "lowerRoman";
            case "A" -> "upperLetter";
            case "a" -> "lowerLetter";
            case "А, Б, .., Аа, Бб, ... (ru)", "А" -> "russianUpper";
            case "а" -> "russianLower";
            default -> "decimal";
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
