package opora.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** A bad file gets a sentence that says what is wrong with it and what can be done. */
class BadFilesTest {

    @Test
    void an_empty_file_is_named_empty() {
        assertThat(refusal(new byte[0], "план.docx")).isEqualTo("reading.file.empty");
    }

    @Test
    void a_torn_archive_is_named_broken() throws Exception {
        var whole = OfficeFiles.docx("План", OfficeFiles.PLAN);
        assertThat(refusal(java.util.Arrays.copyOf(whole, whole.length / 2), "план.docx"))
                .isEqualTo("reading.file.broken");
    }

    @Test
    void an_office_file_under_a_password_is_named_encrypted() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var compound = new POIFSFileSystem()) {
            compound.createDocument(
                    new java.io.ByteArrayInputStream(new byte[600]), "EncryptedPackage");
            compound.writeFilesystem(bytes);
        }
        assertThat(refusal(bytes.toByteArray(), "план.docx")).isEqualTo("reading.file.encrypted");
    }

    @Test
    void a_pdf_under_a_password_is_named_encrypted() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(bytes);
        }
        assertThat(refusal(bytes.toByteArray(), "план.pdf")).isEqualTo("reading.file.encrypted");
    }

    @Test
    void a_scan_is_told_from_a_broken_file() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        assertThat(refusal(bytes.toByteArray(), "скан.pdf")).isEqualTo("reading.file.scanned");
    }

    @Test
    void nothing_outside_the_file_is_read() throws Exception {
        var bomb =
                OfficeFiles.zip(
                        Map.of(
                                "[Content_Types].xml", "<Types/>",
                                "word/document.xml",
                                        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"));
        assertThat(refusal(bomb, "план.docx")).isEqualTo("reading.file.foreign");
    }

    @Test
    void an_archive_bomb_is_left_unpacked() throws Exception {
        var row = "<w:tr>" + "<w:tc><w:p/></w:tc>".repeat(1000) + "</w:tr>";
        var bomb = OfficeFiles.docxOf("<w:tbl>" + row.repeat(900) + "</w:tbl>", Map.of());
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(refusal(bomb, "план.docx")).isEqualTo("reading.file.bomb");
    }

    @Test
    void other_sorts_of_files_are_named() throws Exception {
        assertThat(refusal("{\\rtf1 План}".getBytes(StandardCharsets.UTF_8), "план.rtf"))
                .isEqualTo("reading.file.rtf");
        assertThat(
                        refusal(
                                new byte[] {
                                    (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13
                                },
                                "план.png"))
                .isEqualTo("reading.file.picture");
        assertThat(refusal(OfficeFiles.zip(Map.of("a.txt", "a")), "план.zip"))
                .isEqualTo("reading.file.archive");
        assertThat(refusal(new byte[] {1, 2, 3, 0, 0, 0, 7, 0}, "план.docx"))
                .isEqualTo("reading.file.unknown");
    }

    @Test
    void macros_are_not_run_but_told_of() throws Exception {
        var layout =
                OfficeFiles.open(
                        OfficeFiles.docxOf(
                                "<w:p><w:r><w:t>План</w:t></w:r></w:p>",
                                Map.of("word/vbaProject.bin", "x")),
                        "план.docm");
        assertThat(codes(layout.warnings())).contains("reading.file.macros");
    }

    @Test
    void a_docx_named_pdf_is_read_by_its_content() throws Exception {
        var layout = OfficeFiles.open(OfficeFiles.docx("План", OfficeFiles.PLAN), "план.pdf");
        assertThat(layout.format()).isEqualTo(Layout.Format.DOCX);
        assertThat(codes(layout.warnings())).contains("reading.file.wrongName");
    }

    @Test
    void formulas_are_text() throws Exception {
        var layout = OfficeFiles.open(OfficeFiles.xlsx(OfficeFiles.PLAN, true), "план.xlsx");
        assertThat(codes(layout.warnings())).contains("reading.file.formulas");
        assertThat(
                        layout.tables().findFirst().orElseThrow().rows().getLast().cells().stream()
                                .map(Layout.Cell::text))
                .contains("=1+1", "=cmd");
    }

    @Test
    void a_table_without_terms_is_read_and_warned_about() throws Exception {
        var rows =
                List.of(
                        List.of("№", "Мероприятие", "Ответственные"),
                        List.of("1.", "Семинар наставников", "ИМЦ"),
                        List.of("2.", "Конкурс уроков", "ИМЦ"));
        var reading = OfficeFiles.read(OfficeFiles.docx("План", rows), "план.docx");
        assertThat(reading.measures()).hasSize(2);
        assertThat(codes(reading.warnings())).contains("reading.table.noTerm");
    }

    @Test
    void a_document_without_a_table_says_so() throws Exception {
        var reading =
                OfficeFiles.read(
                        "Просто письмо, в котором нет плана.".getBytes(StandardCharsets.UTF_8),
                        "письмо.txt");
        assertThat(reading.measures()).isEmpty();
        assertThat(codes(reading.warnings())).contains("reading.tables.none");
    }

    @Test
    void every_refusal_is_a_sentence() {
        var unreadable =
                catchThrowableOfType(
                        UnreadableFile.class, () -> OfficeFiles.open(new byte[0], "a"));
        assertThat(ReadingText.russian().say(unreadable.note()))
                .startsWith("Файл пустой")
                .endsWith(".");
    }

    private static String refusal(byte[] bytes, String name) {
        return catchThrowableOfType(UnreadableFile.class, () -> OfficeFiles.open(bytes, name))
                .note()
                .code();
    }

    private static List<String> codes(List<Warning> warnings) {
        return warnings.stream().map(it -> it.note().code()).toList();
    }
}
