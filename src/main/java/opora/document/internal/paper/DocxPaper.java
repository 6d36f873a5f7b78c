package opora.document.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import opora.document.Paper;

/**
 * A paper as a Word document, written straight into the archive: a thousand rows built in memory
 * first would cost a second and a hundred megabytes.
 */
final class DocxPaper {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static void write(Paper paper, OutputStream to) throws IOException {
        try (var zip = new ZipOutputStream(new Unclosed(to), StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", types());
            part(zip, "_rels/.rels", relations(relation(1, "officeDocument", "word/document.xml")));
            part(
                    zip,
                    "word/_rels/document.xml.rels",
                    relations(
                            relation(1, "styles", "styles.xml")
                                    + relation(2, "header", "header1.xml")));
            part(zip, "word/styles.xml", styles());
            part(zip, "word/header1.xml", header());
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var body = new DocxBody(zip, paper);
            body.write();
            zip.closeEntry();
        } catch (XMLStreamException e) {
            throw new IOException("The document was not written", e);
        }
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((XML + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String types() {
        return "<Types xmlns=\""
                + PACKAGE
                + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("document", "document.main")
                + type("styles", "styles")
                + type("header1", "header")
                + "</Types>";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
                .formatted(part, WORD, kind);
    }

    private static String relations(String inside) {
        return "<Relationships xmlns=\""
                + PACKAGE
                + "relationships\">"
                + inside
                + "</Relationships>";
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, OFFICE, kind, target);
    }

    /** Times New Roman of 14 points, as papers of offices are set. */
    private static String styles() {
        return "<w:styles xmlns:w=\""
                + DocxBody.W
                + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\" w:eastAsia=\"Times New Roman\"/>"
                + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"ru-RU\"/>"
                + "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
                + style("paragraph", "Normal", "Normal", "")
                + style(
                        "paragraph",
                        "Heading1",
                        "heading 1",
                        "<w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/></w:rPr>")
                + style(
                        "paragraph",
                        "Title",
                        "Title",
                        "<w:basedOn w:val=\"Normal\"/><w:qFormat/><w:rPr><w:b/></w:rPr>")
                + "</w:styles>";
    }

    private static String style(String kind, String id, String name, String inside) {
        return "<w:style w:type=\"%s\"%s w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s</w:style>"
                .formatted(kind, id.equals("Normal") ? " w:default=\"1\"" : "", id, name, inside);
    }

    /** The number of the page, on every page but the first. */
    private static String header() {
        return "<w:hdr xmlns:w=\""
                + DocxBody.W
                + "\"><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:fldSimple w:instr=\" PAGE \">"
                + "<w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:hdr>";
    }

    private DocxPaper() {}
}
