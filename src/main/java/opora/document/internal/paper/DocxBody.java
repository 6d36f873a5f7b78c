package opora.document.internal.paper;

import static opora.document.internal.paper.PaperWriter.clean;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import opora.document.Paper;

/** The main part of a Word document. Measures are twentieths of a point. */
final class DocxBody {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int LEFT = 1134;
    private static final int RIGHT = 567;

    private final XMLStreamWriter out;
    private final Paper paper;

    DocxBody(OutputStream to, Paper paper) throws XMLStreamException {
        this.out = XML.createXMLStreamWriter(to, "UTF-8");
        this.paper = paper;
    }

    void write() throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("w:document");
        out.writeAttribute("xmlns:w", W);
        out.writeAttribute("xmlns:r", R);
        out.writeStartElement("w:body");
        for (var block : paper.blocks()) block(block);
        section();
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndDocument();
        out.flush();
    }

    private int width() {
        return (paper.landscape() ? LONG_SIDE : SHORT_SIDE) - LEFT - RIGHT;
    }

    private void block(Paper.Block block) throws XMLStreamException {
        switch (block) {
            case Paper.Line line -> line(line);
            case Paper.Table table -> table(table);
            case Paper.SignOff sign -> signOff(sign);
        }
    }

    private void line(Paper.Line line) throws XMLStreamException {
        out.writeStartElement("w:p");
        out.writeStartElement("w:pPr");
        switch (line.style()) {
            case TITLE -> {
                value("w:pStyle", "Title");
                spacing(120, 60);
                value("w:jc", "center");
            }
            case CENTRED -> {
                spacing(0, 60);
                value("w:jc", "center");
            }
            case HEADING -> {
                value("w:pStyle", "Heading1");
                spacing(240, 120);
            }
            case BODY -> {
                spacing(0, 60);
                out.writeEmptyElement("w:ind");
                out.writeAttribute("w:firstLine", "709");
                value("w:jc", "both");
            }
            case NOTE -> spacing(60, 60);
        }
        out.writeEndElement();
        run(line.text(), false, line.style() == Paper.Style.NOTE ? 24 : 28);
        out.writeEndElement();
    }

    private void signOff(Paper.SignOff sign) throws XMLStreamException {
        out.writeStartElement("w:p");
        out.writeStartElement("w:pPr");
        out.writeStartElement("w:tabs");
        out.writeEmptyElement("w:tab");
        out.writeAttribute("w:val", "right");
        out.writeAttribute("w:pos", String.valueOf(width()));
        out.writeEndElement();
        spacing(480, 0);
        out.writeEndElement();
        run(sign.post() + " ____________________\t" + sign.name(), false, 28);
        out.writeEndElement();
    }

    private void table(Paper.Table table) throws XMLStreamException {
        var shares = table.shares();
        out.writeStartElement("w:tbl");
        out.writeStartElement("w:tblPr");
        size("w:tblW", width());
        borders();
        value("w:tblLayout", "w:type", "fixed");
        margins();
        out.writeEndElement();
        out.writeStartElement("w:tblGrid");
        for (int share : shares) value("w:gridCol", "w:w", String.valueOf(width() * share / 100));
        out.writeEndElement();
        out.writeStartElement("w:tr");
        out.writeStartElement("w:trPr");
        out.writeEmptyElement("w:cantSplit");
        out.writeEmptyElement("w:tblHeader");
        out.writeEndElement();
        for (int at = 0; at < shares.length; at++)
            cell(table.columns().get(at).heading(), width() * shares[at] / 100, 1, true, true);
        out.writeEndElement();
        for (var row : table.rows()) row(row, shares);
        out.writeEndElement();
        out.writeEmptyElement("w:p");
    }

    private void row(Paper.Row row, int[] shares) throws XMLStreamException {
        out.writeStartElement("w:tr");
        out.writeStartElement("w:trPr");
        out.writeEmptyElement("w:cantSplit");
        out.writeEndElement();
        if (row.whole()) {
            cell(row.cells().getFirst().text(), width(), shares.length, true, false);
        } else {
            for (int at = 0; at < shares.length; at++) {
                var text = at < row.cells().size() ? row.cells().get(at).text() : "";
                cell(text, width() * shares[at] / 100, 1, false, false);
            }
        }
        out.writeEndElement();
    }

    private void cell(String text, int width, int span, boolean bold, boolean centred)
            throws XMLStreamException {
        out.writeStartElement("w:tc");
        out.writeStartElement("w:tcPr");
        size("w:tcW", width);
        if (span > 1) value("w:gridSpan", String.valueOf(span));
        out.writeEndElement();
        out.writeStartElement("w:p");
        if (centred) {
            out.writeStartElement("w:pPr");
            value("w:jc", "center");
            out.writeEndElement();
        }
        run(text, bold, 24);
        out.writeEndElement();
        out.writeEndElement();
    }

    private void run(String text, boolean bold, int halfPoints) throws XMLStreamException {
        out.writeStartElement("w:r");
        out.writeStartElement("w:rPr");
        if (bold) out.writeEmptyElement("w:b");
        value("w:sz", String.valueOf(halfPoints));
        out.writeEndElement();
        boolean first = true;
        for (var line : clean(text).split("\n", -1)) {
            if (!first) out.writeEmptyElement("w:br");
            first = false;
            pieces(line);
        }
        out.writeEndElement();
    }

    private void pieces(String line) throws XMLStreamException {
        boolean first = true;
        for (var piece : line.split("\t", -1)) {
            if (!first) out.writeEmptyElement("w:tab");
            first = false;
            out.writeStartElement("w:t");
            out.writeAttribute("xml:space", "preserve");
            out.writeCharacters(piece);
            out.writeEndElement();
        }
    }

    private void section() throws XMLStreamException {
        out.writeStartElement("w:sectPr");
        out.writeEmptyElement("w:headerReference");
        out.writeAttribute("w:type", "default");
        out.writeAttribute("r:id", "rId2");
        out.writeEmptyElement("w:pgSz");
        out.writeAttribute("w:w", String.valueOf(paper.landscape() ? LONG_SIDE : SHORT_SIDE));
        out.writeAttribute("w:h", String.valueOf(paper.landscape() ? SHORT_SIDE : LONG_SIDE));
        if (paper.landscape()) out.writeAttribute("w:orient", "landscape");
        out.writeEmptyElement("w:pgMar");
        out.writeAttribute("w:top", "1134");
        out.writeAttribute("w:right", String.valueOf(RIGHT));
        out.writeAttribute("w:bottom", "1134");
        out.writeAttribute("w:left", String.valueOf(LEFT));
        out.writeAttribute("w:header", "567");
        out.writeAttribute("w:footer", "567");
        out.writeAttribute("w:gutter", "0");
        out.writeEmptyElement("w:titlePg");
        out.writeEndElement();
    }

    private void borders() throws XMLStreamException {
        out.writeStartElement("w:tblBorders");
        for (var side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            out.writeEmptyElement("w:" + side);
            out.writeAttribute("w:val", "single");
            out.writeAttribute("w:sz", "4");
            out.writeAttribute("w:space", "0");
            out.writeAttribute("w:color", "auto");
        }
        out.writeEndElement();
    }

    private void margins() throws XMLStreamException {
        out.writeStartElement("w:tblCellMar");
        size("w:left", 85);
        size("w:right", 85);
        out.writeEndElement();
    }

    private void spacing(int before, int after) throws XMLStreamException {
        out.writeEmptyElement("w:spacing");
        out.writeAttribute("w:before", String.valueOf(before));
        out.writeAttribute("w:after", String.valueOf(after));
    }

    private void size(String element, int twentieths) throws XMLStreamException {
        out.writeEmptyElement(element);
        out.writeAttribute("w:w", String.valueOf(twentieths));
        out.writeAttribute("w:type", "dxa");
    }

    private void value(String element, String value) throws XMLStreamException {
        value(element, "w:val", value);
    }

    private void value(String element, String attribute, String value) throws XMLStreamException {
        out.writeEmptyElement(element);
        out.writeAttribute(attribute, value);
    }
}
