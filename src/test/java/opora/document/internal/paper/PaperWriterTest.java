package opora.document.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import opora.document.Paper;
import opora.document.Paper.Cell;
import opora.document.Paper.Row;
import opora.document.PaperFormat;
import opora.document.Papers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperWriterTest {

    private static byte[] written(Paper paper, PaperFormat format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new PaperWriter().write(paper, format, bytes);
        return bytes.toByteArray();
    }

    private static Paper with(String text) {
        return Papers.paper(
                false, List.of(Row.of(List.of(Cell.of("1"), Cell.of(text), Cell.of(7)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7 (495)", "-5", "@SUM(A1)", "=HYPERLINK(\"x\")"})
    void what_looks_like_a_formula_stays_text(String text) throws IOException {
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(written(with(text), PaperFormat.XLSX)))) {
            var cell = book.getSheetAt(0).getRow(5).getCell(1);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
        }
    }

    @Test
    void numbers_of_a_workbook_are_numbers() throws IOException {
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(written(with("a"), PaperFormat.XLSX)))) {
            var row = book.getSheetAt(0).getRow(5);

            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(7);
            assertThat(book.getSheetName(0)).doesNotContain("/", ":");
        }
    }

    @Test
    void a_word_document_has_the_title_the_table_with_a_repeated_heading_and_the_signature()
            throws IOException {
        var bytes = written(Papers.report(30, true), PaperFormat.DOCX);
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var table = document.getTables().getFirst();

            assertThat(document.getParagraphs().get(1).getText())
                    .isEqualTo("Отчёт об исполнении дорожной карты");
            assertThat(table.getRows()).hasSize(33);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getCell(5).getText()).isEqualTo("Отметка об исполнении");
            assertThat(table.getRow(1).getTableCells()).hasSize(1);
            assertThat(table.getRow(2).getCell(5).getText()).isEqualTo("18.11.2026");
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW().toString())
                    .isEqualTo("16838");
            assertThat(document.getParagraphs().getLast().getText())
                    .startsWith("Директор ___")
                    .endsWith("М. А. Лужина");
        }
    }

    @Test
    void control_characters_of_a_pasted_text_break_no_file() throws IOException {
        var paper = with("по\u0000сле \u0007 \uD83D\uDE00 \uD800 <b>&amp;</b>");
        for (var format : PaperFormat.values()) assertThat(written(paper, format)).isNotEmpty();
        try (var document =
                new XWPFDocument(new ByteArrayInputStream(written(paper, PaperFormat.DOCX)))) {
            assertThat(document.getTables().getFirst().getRow(1).getCell(1).getText())
                    .contains("после", "<b>&amp;</b>");
        }
    }

    @Test
    void a_pdf_repeats_the_heading_on_every_page_and_carries_its_own_font() throws IOException {
        try (var document = Loader.loadPDF(written(Papers.report(120, false), PaperFormat.PDF))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            var text = new PDFTextStripper();
            text.setStartPage(2);
            text.setEndPage(2);
            assertThat(text.getText(document)).contains("Мероприятие", "Проведение заседаний");
            for (var font : document.getPage(0).getResources().getFontNames())
                assertThat(document.getPage(0).getResources().getFont(font).isEmbedded()).isTrue();
        }
    }

    @Test
    void a_row_longer_than_a_page_loses_nothing() throws IOException {
        var words = String.join(" ", IntStream.range(0, 4000).mapToObj(i -> "с" + i).toList());
        try (var document = Loader.loadPDF(written(with(words), PaperFormat.PDF))) {
            var text = new PDFTextStripper().getText(document);
            assertThat(Arrays.asList(text.split("\\s+"))).contains("с0", "с1999", "с3999");
        }
    }

    @Test
    void a_word_wider_than_its_column_is_cut_and_the_width_of_columns_is_a_hundred() {
        var table = (Paper.Table) Papers.report(1, false).blocks().get(4);

        assertThat(Arrays.stream(table.shares()).sum()).isEqualTo(100);
    }
}
