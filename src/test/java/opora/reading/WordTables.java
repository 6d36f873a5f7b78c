package opora.reading;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Word documents drawn with signs: a line with «|» is a row, «2>» a cell over two columns, «↓»
 * begins a tall cell that «^» goes on with, «¶» ends a paragraph; any other line is a paragraph.
 */
final class WordTables {

    private static final Pattern WIDE = Pattern.compile("(\\d)>\\s*(.*)");

    static byte[] docx(String drawn) throws IOException {
        return OfficeFiles.docxOf(body(drawn), Map.of());
    }

    static RoadmapReading read(String drawn) throws IOException, UnreadableFile {
        return OfficeFiles.read(docx(drawn), "a.docx");
    }

    private static String body(String drawn) {
        var body = new StringBuilder();
        var table = false;
        for (var line : drawn.lines().toList()) {
            var row = line.contains("|");
            if (row != table) body.append(row ? "<w:tbl>" : "</w:tbl>");
            table = row;
            body.append(row ? row(line) : paragraph(line));
        }
        return body + (table ? "</w:tbl>" : "");
    }

    /** The «|» of a row stand between its cells; a row of one wide cell ends with one. */
    private static String row(String line) {
        var cells =
                line.endsWith("|") && WIDE.matcher(line).matches() ? line.replace("|", "") : line;
        var row = new StringBuilder("<w:tr>");
        for (var cell : cells.split("\\|", -1)) row.append(cell(cell.strip()));
        return row + "</w:tr>";
    }

    private static String cell(String drawn) {
        var text = drawn;
        var shape = "";
        var wide = WIDE.matcher(text);
        if (wide.matches()) {
            shape = "<w:gridSpan w:val='" + wide.group(1) + "'/>";
            text = wide.group(2);
        }
        if (text.startsWith("↓")) shape += "<w:vMerge w:val='restart'/>";
        if (text.equals("^")) shape += "<w:vMerge/>";
        var printed = text.replaceFirst("^[↓^]\\s*", "");
        var paragraphs = new StringBuilder();
        for (var part : printed.split("¶", -1)) paragraphs.append(paragraph(part.strip()));
        return "<w:tc><w:tcPr>" + shape + "</w:tcPr>" + paragraphs + "</w:tc>";
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private WordTables() {}
}
