package opora.reading.internal.docx;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import opora.reading.Layout;
import opora.reading.Layout.Format;
import opora.reading.Note;
import opora.reading.UnreadableFile;
import opora.reading.internal.file.Archive;
import opora.reading.internal.file.LayoutBuilder;
import opora.reading.internal.file.Xml;
import org.jspecify.annotations.Nullable;

/**
 * A Word file read as a stream of XML: ten times faster than its object model, and bounded. Deleted
 * and moved-away text is left out, inserted text is taken as accepted.
 */
public final class DocxFile {

    private final XMLStreamReader xml;
    private final Numbering numbering;
    private final ListStyles styles;
    private final Canvas canvas;
    private boolean hidden;

    private DocxFile(XMLStreamReader xml, Numbering numbering, ListStyles styles, Canvas canvas) {
        this.xml = xml;
        this.numbering = numbering;
        this.styles = styles;
        this.canvas = canvas;
    }

    public static Layout read(Archive archive)
            throws IOException, XMLStreamException, UnreadableFile {
        var layout = new LayoutBuilder(Format.DOCX);
        if (archive.hasSuffix("vbaProject.bin")) layout.warn("reading.file.macros");
        try (var part = archive.open("word/document.xml")) {
            if (part == null) throw new UnreadableFile(Note.of("reading.file.broken"));
            var canvas = new Canvas(layout);
            new DocxFile(Xml.open(part), Numbering.of(archive), ListStyles.of(archive), canvas)
                    .read();
            canvas.finish();
        }
        return layout.build();
    }

    private void read() throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            switch (Xml.next(xml)) {
                case START_ELEMENT -> begin(xml.getLocalName());
                case END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
    }

    private void begin(String element) throws XMLStreamException, IOException {
        switch (element) {
            case "p" -> canvas.beginParagraph();
            case "pPr" -> label();
            case "t" -> text();
            case "tab" -> canvas.text("\t");
            case "br", "cr" -> canvas.text("\n");
            case "noBreakHyphen" -> canvas.text("-");
            case "tbl" -> canvas.beginTable();
            case "tr" -> canvas.beginRow();
            case "trPr" -> rowProperties();
            case "tc" -> canvas.beginCell();
            case "tcPr" -> cellProperties();
            case "Fallback", "moveFrom", "del", "instrText", "delText", "sectPr", "tblPr" ->
                    Xml.skip(xml);
            case "rPr" -> hidden = hides();
            default -> {}
        }
    }

    private void end(String element) {
        switch (element) {
            case "r" -> hidden = false;
            case "p" -> canvas.endParagraph();
            case "tc" -> canvas.endCell();
            case "tr" -> canvas.endRow();
            case "tbl" -> canvas.endTable();
            default -> {}
        }
    }

    /** Reads the properties of a run: hidden text is not printed, so it is not read. */
    private boolean hides() throws XMLStreamException, IOException {
        var hides = false;
        for (var depth = 1; depth > 0; ) {
            var event = Xml.next(xml);
            if (event == END_ELEMENT) depth--;
            if (event != START_ELEMENT) continue;
            depth++;
            if (xml.getLocalName().equals("vanish")) {
                var on = String.valueOf(Xml.attribute(xml, "val"));
                hides = !on.equals("0") && !on.equals("false");
            }
        }
        return hides;
    }

    private void text() throws XMLStreamException, IOException {
        for (var event = Xml.next(xml); event != END_ELEMENT; event = Xml.next(xml)) {
            if (event == CHARACTERS && !hidden) canvas.text(xml.getText());
            if (event == START_ELEMENT) Xml.skip(xml);
        }
    }

    /** Reads the properties of a paragraph; a numbered one gets its printed label. */
    private void label() throws XMLStreamException, IOException {
        @Nullable String style = null;
        @Nullable String list = null;
        var level = -1;
        for (var depth = 1; depth > 0; ) {
            var event = Xml.next(xml);
            if (event == END_ELEMENT) depth--;
            if (event != START_ELEMENT) continue;
            depth++;
            switch (xml.getLocalName()) {
                case "pStyle" -> style = Xml.attribute(xml, "val");
                case "numId" -> list = Xml.attribute(xml, "val");
                case "ilvl" -> level = Xml.number(xml, "val", 0);
                case "pPrChange", "rPr", "sectPr" -> {
                    Xml.skip(xml);
                    depth--;
                }
                default -> {}
            }
        }
        var inherited = styles.item(style);
        if (list == null && inherited != null) list = inherited.list();
        if (level < 0) level = inherited == null ? 0 : inherited.level();
        if (list != null) canvas.text(numbering.next(list, level));
    }

    private void rowProperties() throws XMLStreamException, IOException {
        for (var depth = 1; depth > 0; ) {
            var event = Xml.next(xml);
            if (event == END_ELEMENT) depth--;
            if (event != START_ELEMENT) continue;
            depth++;
            if (xml.getLocalName().equals("gridBefore")) {
                canvas.skipColumns(Xml.number(xml, "val", 0));
            }
            if (xml.getLocalName().equals("del")) canvas.dropRow();
        }
    }

    private void cellProperties() throws XMLStreamException, IOException {
        for (var depth = 1; depth > 0; ) {
            var event = Xml.next(xml);
            if (event == END_ELEMENT) depth--;
            if (event != START_ELEMENT) continue;
            depth++;
            switch (xml.getLocalName()) {
                case "gridSpan" -> canvas.span(Xml.number(xml, "val", 1));
                case "vMerge" -> canvas.fromAbove(!"restart".equals(Xml.attribute(xml, "val")));
                case "hMerge" -> canvas.fromLeft(!"restart".equals(Xml.attribute(xml, "val")));
                default -> {}
            }
        }
    }
}
