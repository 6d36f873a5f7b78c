package opora.reading.internal.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import opora.reading.internal.file.Archive;
import opora.reading.internal.file.Numerals;
import opora.reading.internal.file.Xml;
import org.jspecify.annotations.Nullable;

/** Counts the lists of a Word file: their numbers are printed but stand nowhere in its text. */
final class Numbering {

    private static final int LEVELS = 9;

    private final Map<String, Level[]> templates = new HashMap<>();
    private final Map<String, String> templateOf = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    static Numbering of(Archive archive) throws IOException, XMLStreamException {
        var numbering = new Numbering();
        try (var part = archive.open("word/numbering.xml")) {
            if (part != null) numbering.read(part);
        }
        return numbering;
    }

    /**
     * The printed label of the next paragraph of a list, with the space after it; empty if none.
     */
    String next(String list, int level) {
        var template = templateOf.get(list);
        if (template == null || level < 0 || level >= LEVELS) return "";
        var levels = templates.get(template);
        if (levels == null || levels[level] == null) return "";
        var counter = counters.computeIfAbsent(template, _ -> fresh());
        restart(list, counter);
        counter[level] =
                counter[level] == Integer.MIN_VALUE ? levels[level].start : counter[level] + 1;
        for (var deeper = level + 1; deeper < LEVELS; deeper++) counter[deeper] = Integer.MIN_VALUE;
        var label = label(levels, level, counter);
        return label.isEmpty() ? "" : label + " ";
    }

    private void restart(String list, int[] counter) {
        if (!begun.add(list)) return;
        restarts.getOrDefault(list, Map.of())
                .forEach((level, start) -> {
                    if (level >= 0 && level < LEVELS) counter[level] = start - 1;
                });
    }

    private static String label(@Nullable Level[] levels, int level, int[] counter) {
        var own = levels[level];
        if (own == null) return "";
        if (own.format.equals("bullet")) return "-";
        var label = own.text;
        for (var i = 0; i <= level; i++) {
            var part = levels[i];
            var value =
                    counter[i] == Integer.MIN_VALUE ? (part == null ? 1 : part.start) : counter[i];
            var format = part == null || own.legal ? "decimal" : part.format;
            label = label.replace("%" + (i + 1), Numerals.print(value, format));
        }
        return label;
    }

    private static int[] fresh() {
        var counter = new int[LEVELS];
        java.util.Arrays.fill(counter, Integer.MIN_VALUE);
        return counter;
    }

    private void read(java.io.InputStream part) throws XMLStreamException, IOException {
        var xml = Xml.open(part);
        @Nullable String template = null;
        @Nullable String list = null;
        var level = 0;
        while (xml.hasNext()) {
            if (Xml.next(xml) != XMLStreamConstants.START_ELEMENT) continue;
            var value = Xml.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    template = String.valueOf(Xml.attribute(xml, "abstractNumId"));
                    list = null;
                    templates.put(template, new Level[LEVELS]);
                }
                case "lvl" -> {
                    level = Xml.number(xml, "ilvl", 0);
                    if (template != null && list == null) begin(template, level);
                }
                case "start" ->
                        change(
                                list == null ? template : null,
                                level,
                                it -> it.start = Xml.number(value, 1));
                case "numFmt" ->
                        change(
                                list == null ? template : null,
                                level,
                                it -> it.format = String.valueOf(value));
                case "lvlText" ->
                        change(
                                list == null ? template : null,
                                level,
                                it -> it.text = value == null ? "" : value);
                case "isLgl" ->
                        change(
                                list == null ? template : null,
                                level,
                                it -> it.legal = !"0".equals(value));
                case "num" -> list = String.valueOf(Xml.attribute(xml, "numId"));
                case "abstractNumId" -> {
                    if (list != null && value != null) templateOf.put(list, value);
                }
                case "lvlOverride" -> level = Xml.number(xml, "ilvl", 0);
                case "startOverride" -> {
                    if (list != null)
                        restarts.computeIfAbsent(list, _ -> new HashMap<>())
                                .put(level, Xml.number(value, 1));
                }
                default -> {}
            }
        }
    }

    private void begin(String template, int level) {
        var levels = templates.get(template);
        if (levels != null && level >= 0 && level < LEVELS) levels[level] = new Level();
    }

    private void change(
            @Nullable String template, int level, java.util.function.Consumer<Level> change) {
        var levels = template == null ? null : templates.get(template);
        if (levels == null || level < 0 || level >= LEVELS || levels[level] == null) return;
        change.accept(levels[level]);
    }

    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private boolean legal;
    }
}
