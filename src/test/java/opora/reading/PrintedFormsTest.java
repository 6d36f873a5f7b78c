package opora.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What programs and people do to a printed plan: hidden text, frames, tables without lines. */
class PrintedFormsTest {

    private static final String HEADINGS = row("№", "Мероприятие", "Срок", "Ответственный");
    private static final List<String> TITLES = List.of("Семинар наставников", "Банк лучших уроков");

    @Test
    void hidden_and_deleted_text_is_not_read() throws Exception {
        var reading =
                docx(
                        HEADINGS
                                + "<w:tr><w:tc><w:p><w:r><w:t>1.</w:t></w:r></w:p></w:tc><w:tc><w:p>"
                                + "<w:r><w:t>Семинар</w:t></w:r><w:del><w:r><w:delText> старый</w:delText></w:r></w:del>"
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> скрытый</w:t></w:r>"
                                + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t> видный</w:t></w:r>"
                                + "</w:p></w:tc>"
                                + cell("май 2025")
                                + cell("ИМЦ")
                                + "</w:tr>");
        assertThat(reading.measures())
                .extracting(PrintedMeasure::title)
                .containsExactly("Семинар видный");
    }

    @Test
    void a_numbered_line_above_the_headings_begins_a_section() throws Exception {
        var reading =
                docx(
                        section("1. Кадры")
                                + HEADINGS
                                + row("1.", "Семинар", "май 2025", "ИМЦ")
                                + section("2. Практики")
                                + HEADINGS
                                + row("2.", "Конкурс", "июнь 2025", "ИМЦ"));
        assertThat(reading.sections())
                .extracting(PrintedSection::title)
                .containsExactly("Кадры", "Практики");
        assertThat(reading.measures()).extracting(PrintedMeasure::section).containsExactly(1, 2);
    }

    @Test
    void sections_named_by_months_give_their_rows_the_term() throws Exception {
        var plan =
                "<w:p><w:r><w:t>План работы на 2025/2026 учебный год</w:t></w:r></w:p><w:tbl>"
                        + row("№", "Мероприятие", "Ответственный", "Результат")
                        + section("Сентябрь")
                        + row("1.", "Семинар", "ИМЦ", "Справка")
                        + section("Октябрь")
                        + row("2.", "Конкурс", "ИМЦ", "Приказ")
                        + "</w:tbl>";
        var reading = OfficeFiles.read(OfficeFiles.docxOf(plan, Map.of()), "a.docx");
        assertThat(reading.measures())
                .extracting(PrintedMeasure::term)
                .containsExactly("Сентябрь", "Октябрь");
        assertThat(reading.measures().getLast().schedule().windows().getFirst().from())
                .isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(reading.warnings())
                .extracting(warning -> warning.note().code())
                .contains("reading.table.termsOfSections")
                .doesNotContain("reading.table.noTerm");
    }

    @Test
    void a_stamp_set_in_a_frame_names_the_act() throws Exception {
        var frame =
                "<w:tbl><w:tr>"
                        + cell("")
                        + "<w:tc><w:p><w:r><w:t>УТВЕРЖДЕНО</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>приказом управления образования</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>от 25.08.2025 № 214</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        var plan =
                "<w:p><w:r><w:t>План мероприятий на 2025-2026 годы</w:t></w:r></w:p><w:tbl>"
                        + HEADINGS
                        + row("1.", "Семинар", "май 2025", "ИМЦ")
                        + "</w:tbl>";
        var passport =
                OfficeFiles.read(OfficeFiles.docxOf(frame + plan, Map.of()), "a.docx").passport();
        assertThat(passport.kind()).isEqualTo(Passport.ActKind.ORDER);
        assertThat(passport.number()).isEqualTo("214");
        assertThat(passport.date()).isEqualTo(LocalDate.of(2025, 8, 25));
    }

    @Test
    void an_old_workbook_is_read_as_a_new_one() throws Exception {
        var reading = OfficeFiles.read(xls(OfficeFiles.PLAN), "план.xls");
        assertThat(reading.measures())
                .extracting(PrintedMeasure::title)
                .containsExactlyElementsOf(TITLES);
        assertThat(reading.measures())
                .extracting(PrintedMeasure::term)
                .containsExactly("сентябрь 2025", "весь период");
    }

    @Test
    void a_table_set_by_spaces_in_a_pdf_is_worked_out_and_the_person_is_told() throws Exception {
        var reading = OfficeFiles.read(pdf(OfficeFiles.PLAN), "план.pdf");
        assertThat(reading.measures())
                .extracting(PrintedMeasure::title)
                .containsExactlyElementsOf(TITLES);
        assertThat(reading.measures())
                .extracting(PrintedMeasure::executors)
                .containsExactly("ИМЦ", "Методисты");
        assertThat(reading.warnings())
                .extracting(warning -> warning.note().code())
                .contains("reading.file.aligned");
        assertThat(OfficeFiles.open(pdf(OfficeFiles.PLAN), "план.pdf").paragraphs())
                .extracting(Layout.Paragraph::text)
                .containsExactly("План мероприятий на 2025-2026 годы");
    }

    private static RoadmapReading docx(String rows) throws Exception {
        return OfficeFiles.read(
                OfficeFiles.docxOf("<w:tbl>" + rows + "</w:tbl>", Map.of()), "a.docx");
    }

    private static byte[] xls(List<List<String>> rows) throws IOException {
        try (var workbook = new HSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("План");
            for (var i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (var j = 0; j < rows.get(i).size(); j++)
                    row.createCell(j).setCellValue(rows.get(i).get(j));
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** Words of a cell under one another, cells side by side, no line drawn. */
    private static byte[] pdf(List<List<String>> rows) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream();
                var face =
                        Objects.requireNonNull(
                                PrintedFormsTest.class.getResourceAsStream(
                                        "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"))) {
            var page = new PDPage();
            document.addPage(page);
            var font = PDType0Font.load(document, face);
            try (var stream = new PDPageContentStream(document, page)) {
                write(stream, font, 150, 720, "План мероприятий на 2025-2026 годы");
                var top = 680;
                for (var row : rows) {
                    for (var column = 0; column < row.size(); column++) {
                        var words = row.get(column).split(" ", -1);
                        for (var i = 0; i < words.length; i++)
                            write(stream, font, 40 + column * 110, top - i * 12, words[i]);
                    }
                    top -= 40;
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(
            PDPageContentStream stream, PDType0Font font, int x, int y, String text)
            throws IOException {
        stream.beginText();
        stream.setFont(font, 10);
        stream.newLineAtOffset(x, y);
        stream.showText(text);
        stream.endText();
    }

    private static String section(String text) {
        return "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='4'/></w:tcPr><w:p><w:r><w:t>"
                + text
                + "</w:t></w:r></w:p></w:tc></w:tr>";
    }

    private static String row(String... texts) {
        return "<w:tr>"
                + String.join("", List.of(texts).stream().map(PrintedFormsTest::cell).toList())
                + "</w:tr>";
    }

    private static String cell(String text) {
        return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }
}
