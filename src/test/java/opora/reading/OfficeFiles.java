package opora.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small invented documents, built as people's programs would write them. */
final class OfficeFiles {

    static final List<List<String>> PLAN =
            List.of(
                    List.of("№", "Мероприятие", "Срок", "Ответственные", "Результат"),
                    List.of(
                            "1.",
                            "Семинар наставников",
                            "сентябрь 2025",
                            "ИМЦ",
                            "Программа семинара"),
                    List.of("2.", "Банк лучших уроков", "весь период", "Методисты", "Банк данных"));

    static byte[] docx(String heading, List<List<String>> rows) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(heading);
            var table = document.createTable(rows.size(), rows.getFirst().size());
            for (var i = 0; i < rows.size(); i++) {
                for (var j = 0; j < rows.get(i).size(); j++)
                    table.getRow(i).getCell(j).setText(rows.get(i).get(j));
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** A Word file whose body is given as XML. */
    static byte[] docxOf(String body, Map<String, String> parts) throws IOException {
        var all = new LinkedHashMap<>(parts);
        all.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
        all.put(
                "word/document.xml",
                "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                        + body
                        + "</w:body></w:document>");
        return zip(all);
    }

    static byte[] odt(String heading, List<List<String>> rows) throws IOException {
        var table =
                rows.stream()
                        .map(row ->
                                row.stream()
                                        .map(text ->
                                                "<t:table-cell><x:p>"
                                                        + text
                                                        + "</x:p></t:table-cell>")
                                        .collect(
                                                Collectors.joining(
                                                        "", "<t:table-row>", "</t:table-row>")))
                        .collect(Collectors.joining("", "<t:table>", "</t:table>"));
        return zip(
                Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        "<o:document-content xmlns:o='urn:o' xmlns:t='urn:t' xmlns:x='urn:x'><x:p>"
                                + heading
                                + "</x:p>"
                                + table
                                + "</o:document-content>"));
    }

    static byte[] xlsx(List<List<String>> rows, boolean formula) throws IOException {
        var printed =
                rows.stream()
                        .map(row ->
                                row.stream()
                                        .map(text ->
                                                "<c t='inlineStr'><is><t>" + text + "</t></is></c>")
                                        .collect(Collectors.joining("", "<row>", "</row>")))
                        .collect(Collectors.joining());
        var cell =
                formula
                        ? "<row><c t='str'><f>HYPERLINK(\"http://a\")</f><v>=1+1</v></c><c t='inlineStr'><is><t>=cmd</t></is></c></row>"
                        : "";
        return zip(
                Map.of(
                        "[Content_Types].xml", "<Types/>",
                        "xl/workbook.xml",
                                "<workbook xmlns:r='urn:r'><sheets><sheet name='План' sheetId='1' r:id='rId1'/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                                "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>",
                        "xl/worksheets/sheet1.xml",
                                "<worksheet><sheetData>"
                                        + printed
                                        + cell
                                        + "</sheetData></worksheet>"));
    }

    static byte[] txt(String heading, List<List<String>> rows) {
        var table =
                rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        return (heading + "\n\n" + table + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** One page with a ruled table of two columns. */
    static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var stream = new PDPageContentStream(document, page)) {
                for (var x = 50; x <= 450; x += 200) {
                    stream.moveTo(x, 500);
                    stream.lineTo(x, 700);
                }
                for (var y = 500; y <= 700; y += 50) {
                    stream.moveTo(50, y);
                    stream.lineTo(450, y);
                }
                stream.stroke();
                for (var y = 520; y < 700; y += 50) {
                    text(stream, 60, y, "Seminar 2025");
                    text(stream, 260, y, "10.10.2025");
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void text(PDPageContentStream stream, int x, int y, String text)
            throws IOException {
        stream.beginText();
        stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        stream.newLineAtOffset(x, y);
        stream.showText(text);
        stream.endText();
    }

    /** Stored, not packed, so that a spoilt byte reaches what is inside. */
    static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(parts.values().stream().mapToInt(String::length).sum() > 100_000 ? 9 : 0);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    static Layout open(byte[] bytes, String name) throws IOException, UnreadableFile {
        var file = Files.createTempFile("opora", ".bin");
        try {
            Files.write(file, bytes);
            return new DocumentReader().open(file, name);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    static RoadmapReading read(byte[] bytes, String name) throws IOException, UnreadableFile {
        return new DocumentReader().read(open(bytes, name), ReadingOptions.none());
    }

    private OfficeFiles() {}
}
