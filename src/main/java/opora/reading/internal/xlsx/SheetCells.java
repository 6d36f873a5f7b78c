package opora.reading.internal.xlsx;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import opora.reading.internal.file.TooLarge;
import opora.reading.internal.file.Xml;
import org.jspecify.annotations.Nullable;

/** The filled cells of one sheet and its merged ranges. */
final class SheetCells {

    private static final int MAX_COLUMNS = 256;
    private static final int MAX_FILLED = 300_000;

    private final List<String> texts;
    private final CellFormats formats;
    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
    private final List<Range> merged = new ArrayList<>();
    private int formulas;
    private int filled;
    private int rowAt = -1;
    private int columnAt = -1;

    /** Cells from the first row and column to the last, both included. */
    record Range(int row, int column, int lastRow, int lastColumn) {}

    SheetCells(List<String> texts, CellFormats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** To be filled by a reader of another format. */
    static SheetCells empty() {
        return new SheetCells(List.of(), CellFormats.none());
    }

    TreeMap<Integer, TreeMap<Integer, String>> rows() {
        return rows;
    }

    List<Range> merged() {
        return merged;
    }

    int formulas() {
        return formulas;
    }

    void read(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            if (Xml.next(xml) != START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "row" -> {
                    rowAt = Xml.number(xml, "r", rowAt + 2) - 1;
                    columnAt = -1;
                }
                case "c" -> cell(xml);
                case "mergeCell" -> {
                    var range = range(Xml.attribute(xml, "ref"));
                    if (range != null) merged.add(range);
                }
                default -> {}
            }
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException, IOException {
        var place = place(Xml.attribute(xml, "r"));
        columnAt = place == null ? columnAt + 1 : place[1];
        var type = String.valueOf(Xml.attribute(xml, "t"));
        var style = Xml.number(xml, "s", 0);
        var value = "";
        while (xml.hasNext()) {
            var event = Xml.next(xml);
            if (event == END_ELEMENT && xml.getLocalName().equals("c")) break;
            if (event != START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "v" -> value = printed(xml.getElementText(), type, style);
                case "is" -> value = XlsxFile.text(xml, "is");
                case "f" -> {
                    formulas++;
                    Xml.skip(xml);
                }
                default -> {}
            }
        }
        put(value);
    }

    private void put(String value) {
        if (value.isBlank() || columnAt < 0 || columnAt >= MAX_COLUMNS || rowAt < 0) return;
        if (++filled > MAX_FILLED) throw new TooLarge();
        rows.computeIfAbsent(rowAt, _ -> new TreeMap<>()).put(columnAt, value);
    }

    private String printed(String value, String type, int style) {
        return switch (type) {
            case "s" -> {
                var at = Xml.number(value, -1);
                yield at >= 0 && at < texts.size() ? texts.get(at) : "";
            }
            case "str", "e", "d" -> value;
            case "b" -> value.equals("1") ? "да" : "нет";
            default -> formats.print(value, style);
        };
    }

    private static @Nullable Range range(@Nullable String reference) {
        if (reference == null) return null;
        var colon = reference.indexOf(':');
        var from = place(colon < 0 ? reference : reference.substring(0, colon));
        var to = place(colon < 0 ? reference : reference.substring(colon + 1));
        if (from == null || to == null || to[0] < from[0] || to[1] < from[1]) return null;
        return new Range(from[0], from[1], to[0], Math.min(to[1], MAX_COLUMNS - 1));
    }

    /** «C12» as row 11, column 2. */
    private static int @Nullable [] place(@Nullable String reference) {
        if (reference == null) return null;
        var column = 0;
        var at = 0;
        while (at < reference.length()
                && reference.charAt(at) >= 'A'
                && reference.charAt(at) <= 'Z'
                && at < 3) {
            column = column * 26 + reference.charAt(at) - 'A' + 1;
            at++;
        }
        var row = Xml.number(reference.substring(at), -1);
        return at == 0 || row < 1 ? null : new int[] {row - 1, column - 1};
    }
}
