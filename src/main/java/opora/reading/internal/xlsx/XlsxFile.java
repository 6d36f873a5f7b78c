package opora.reading.internal.xlsx;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import opora.reading.Layout;
import opora.reading.Layout.Format;
import opora.reading.Note;
import opora.reading.UnreadableFile;
import opora.reading.internal.file.Archive;
import opora.reading.internal.file.LayoutBuilder;
import opora.reading.internal.file.Xml;

/** A workbook, sheet by sheet, each a table; lines above the table become paragraphs. */
public final class XlsxFile {

    private final Archive archive;
    private final LayoutBuilder layout = new LayoutBuilder(Format.XLSX);
    private final List<String> texts;
    private final CellFormats formats;
    private int formulas;

    private XlsxFile(Archive archive) throws IOException, XMLStreamException {
        this.archive = archive;
        this.texts = sharedTexts(archive);
        this.formats = CellFormats.of(archive);
    }

    public static Layout read(Archive archive)
            throws IOException, XMLStreamException, UnreadableFile {
        return new XlsxFile(archive).read();
    }

    private Layout read() throws IOException, XMLStreamException, UnreadableFile {
        if (archive.hasSuffix("vbaProject.bin")) layout.warn("reading.file.macros");
        var sheets = sheets();
        for (var path : sheets) {
            try (var part = archive.open(path)) {
                if (part == null) continue;
                var sheet = new SheetCells(texts, formats);
                sheet.read(Xml.open(part));
                formulas += sheet.formulas();
                SheetTable.write(sheet, layout);
            }
        }
        if (formulas > 0) layout.warn("reading.file.formulas", formulas);
        return layout.build();
    }

    /** Paths of the sheets in the order of their tabs; hidden ones are left out. */
    private List<String> sheets() throws IOException, XMLStreamException, UnreadableFile {
        var ids = new ArrayList<String>();
        try (var part = archive.open("xl/workbook.xml")) {
            if (part == null) throw new UnreadableFile(Note.of("reading.file.broken"));
            each(
                    part,
                    "sheet",
                    xml -> {
                        if (!"hidden".equals(Xml.attribute(xml, "state"))
                                && xml.getAttributeCount() > 0) {
                            ids.add(String.valueOf(Xml.attribute(xml, "id")));
                        }
                    });
        }
        var targets = new LinkedHashMap<String, String>();
        try (var part = archive.open("xl/_rels/workbook.xml.rels")) {
            if (part != null) {
                each(
                        part,
                        "Relationship",
                        xml ->
                                targets.put(
                                        String.valueOf(Xml.attribute(xml, "Id")),
                                        String.valueOf(Xml.attribute(xml, "Target"))));
            }
        }
        return ids.stream().map(id -> path(targets, id)).filter(archive::has).toList();
    }

    private static String path(Map<String, String> targets, String id) {
        var target = targets.getOrDefault(id, "");
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static List<String> sharedTexts(Archive archive)
            throws IOException, XMLStreamException {
        var texts = new ArrayList<String>();
        try (var part = archive.open("xl/sharedStrings.xml")) {
            if (part != null) each(part, "si", xml -> texts.add(text(xml, "si")));
        }
        return texts;
    }

    /** Text of the runs inside an element, without phonetic hints. */
    static String text(XMLStreamReader xml, String element) throws XMLStreamException, IOException {
        var text = new StringBuilder();
        var inText = false;
        while (xml.hasNext()) {
            switch (Xml.next(xml)) {
                case START_ELEMENT -> {
                    if (xml.getLocalName().equals("rPh")) Xml.skip(xml);
                    else inText = xml.getLocalName().equals("t");
                }
                case CHARACTERS -> {
                    if (inText) text.append(xml.getText());
                }
                case END_ELEMENT -> {
                    inText = false;
                    if (xml.getLocalName().equals(element)) return text.toString();
                }
                default -> {}
            }
        }
        return text.toString();
    }

    /** What to do at each element of one name. */
    @FunctionalInterface
    interface AtElement {
        void accept(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    static void each(InputStream part, String element, AtElement action)
            throws XMLStreamException, IOException {
        var xml = Xml.open(part);
        while (xml.hasNext()) {
            if (Xml.next(xml) == START_ELEMENT && xml.getLocalName().equals(element))
                action.accept(xml);
        }
    }
}
