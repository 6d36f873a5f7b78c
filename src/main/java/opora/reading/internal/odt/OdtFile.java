package opora.reading.internal.odt;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import opora.reading.Layout;
import opora.reading.Layout.Format;
import opora.reading.Note;
import opora.reading.UnreadableFile;
import opora.reading.internal.file.Archive;
import opora.reading.internal.file.LayoutBuilder;
import opora.reading.internal.file.TooLarge;
import opora.reading.internal.file.Xml;

/** An OpenDocument text, or the sheets of an OpenDocument workbook, read as a stream of XML. */
public final class OdtFile {

    private static final int MAX_REPEAT = 50;
    private static final int MAX_SPACES = 200;

    private final XMLStreamReader xml;
    private final OdtTables tables;
    private final OdtLists lists;
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();

    /** Styles of text that is not printed. */
    private final Set<String> hidden = new HashSet<>();

    private String style = "";

    private OdtFile(XMLStreamReader xml, OdtTables tables, OdtLists lists) {
        this.xml = xml;
        this.tables = tables;
        this.lists = lists;
    }

    public static Layout read(Archive archive)
            throws IOException, XMLStreamException, UnreadableFile {
        var layout = new LayoutBuilder(Format.ODT);
        refuseEncrypted(archive);
        if (archive.hasSuffix("script-lb.xml")) layout.warn("reading.file.macros");
        var lists = new OdtLists();
        try (var styles = archive.open("styles.xml")) {
            if (styles != null) lists.readStyles(Xml.open(styles));
        }
        try (var content = archive.open("content.xml")) {
            if (content == null) throw new UnreadableFile(Note.of("reading.file.broken"));
            var tables = new OdtTables(layout);
            new OdtFile(Xml.open(content), tables, lists).read();
            tables.finish();
        }
        return layout.build();
    }

    private static void refuseEncrypted(Archive archive)
            throws IOException, XMLStreamException, UnreadableFile {
        try (var manifest = archive.open("META-INF/manifest.xml")) {
            if (manifest == null) return;
            var xml = Xml.open(manifest);
            while (xml.hasNext()) {
                if (Xml.next(xml) == START_ELEMENT
                        && xml.getLocalName().equals("encryption-data")) {
                    throw new UnreadableFile(Note.of("reading.file.encrypted"));
                }
            }
        }
    }

    private void read() throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            switch (Xml.next(xml)) {
                case START_ELEMENT -> begin(xml.getLocalName());
                case END_ELEMENT -> end(xml.getLocalName());
                case CHARACTERS -> {
                    if (!paragraphs.isEmpty()) paragraphs.peek().append(xml.getText());
                }
                default -> {}
            }
        }
    }

    private void begin(String element) throws XMLStreamException, IOException {
        switch (element) {
            case "p", "h" -> {
                paragraphs.push(new StringBuilder(lists.label()));
                if (paragraphs.size() > MAX_SPACES) throw new TooLarge();
            }
            case "s" -> append(" ".repeat(Math.clamp(Xml.number(xml, "c", 1), 0, MAX_SPACES)));
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            case "list-style" -> lists.beginStyle(xml);
            case "list-level-style-number", "list-level-style-bullet" -> lists.level(xml);
            case "list" -> lists.begin(xml);
            case "list-item" -> lists.item(xml);
            case "table" -> tables.begin();
            case "table-row" -> tables.beginRow(repeat("number-rows-repeated"));
            case "table-cell" ->
                    tables.beginCell(
                            Xml.number(xml, "number-columns-spanned", 1),
                            Xml.number(xml, "number-rows-spanned", 1),
                            repeat("number-columns-repeated"));
            case "covered-table-cell" -> tables.covered(repeat("number-columns-repeated"));
            case "style" -> style = String.valueOf(Xml.attribute(xml, "name"));
            case "text-properties" -> {
                if ("none".equals(Xml.attribute(xml, "display"))) hidden.add(style);
            }
            case "span" -> {
                if (hidden.contains(String.valueOf(Xml.attribute(xml, "style-name"))))
                    Xml.skip(xml);
            }
            case "annotation",
                    "tracked-changes",
                    "note",
                    "forms",
                    "sequence-decls",
                    "table-of-content" ->
                    Xml.skip(xml);
            default -> {}
        }
    }

    private void end(String element) {
        switch (element) {
            case "p", "h" -> {
                if (!paragraphs.isEmpty()) tables.paragraph(paragraphs.pop().toString());
            }
            case "list" -> lists.end();
            case "table-cell" -> tables.endCell();
            case "covered-table-cell" -> tables.endCovered();
            case "table-row" -> tables.endRow();
            case "table" -> tables.end();
            default -> {}
        }
    }

    private int repeat(String attribute) {
        return Math.clamp(Xml.number(xml, attribute, 1), 1, MAX_REPEAT);
    }

    private void append(String text) {
        if (!paragraphs.isEmpty()) paragraphs.peek().append(text);
    }
}
