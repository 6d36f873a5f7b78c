package opora.roadmap.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.roadmap.internal.view.Plans;
import opora.shared.Role;
import opora.shared.Viewers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
class ReportPagesTest {

    @TestConfiguration
    static class OnTheDayOfThePlan {
        @Bean
        @Primary
        Clock thatDay() {
            return Clock.fixed(Instant.parse(Plans.TODAY + "T09:00:00Z"), ZoneOffset.UTC);
        }
    }

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired DSLContext db;

    Town town;
    Plans plans;
    UUID roadmap;
    String report;

    @BeforeEach
    void found() {
        town = Town.found(context);
        plans = new Plans(context);
        roadmap = plans.inForce(town);
        report = "/roadmaps/" + roadmap + "/report";
    }

    @Test
    void the_report_says_in_words_what_was_done_and_row_by_row() throws Exception {
        assertThat(page(town.methodist, report + "?form=PLAN_FACT"))
                .contains("Отчёт об исполнении дорожной карты")
                .contains("К 18 ноября 2026 года")
                .contains("Исполнено")
                .contains("06.11.2026, позже на 6 дней")
                .contains("1. Управление методической работой")
                .contains("Чего не хватает");
    }

    @Test
    void rows_outside_sections_stand_where_the_document_has_them() throws Exception {
        plans.seen(
                town.methodist,
                () ->
                        db.execute(
                                "update roadmap.measure set section_id = null where roadmap_id = {0} and"
                                        + " ordinal = (select max(ordinal) from roadmap.measure where roadmap_id = {0})",
                                roadmap));
        var last =
                plans.seen(
                        town.methodist,
                        () ->
                                (String)
                                        db.fetchValue(
                                                "select title from roadmap.measure where roadmap_id = {0} order by ordinal desc limit 1",
                                                roadmap));

        var page = page(town.methodist, report + "?form=PLAN_FACT");

        assertThat(page.lastIndexOf(last))
                .isGreaterThan(page.indexOf("1. Управление методической"));
    }

    @Test
    void every_figure_opens_its_rows_alone() throws Exception {
        assertThat(page(town.methodist, report + "?form=PLAN_FACT&show=DONE_LATE"))
                .contains("Разработка положения")
                .doesNotContain("Утверждение состава методического совета");
    }

    @Test
    void a_section_or_an_executor_limits_the_report_and_is_named_in_it() throws Exception {
        assertThat(page(town.methodist, report + "?executor=Методический центр"))
                .contains("Проведение заседаний")
                .doesNotContain("Разработка положения");
    }

    @Test
    void files_say_the_same_as_the_page() throws Exception {
        var file = report + "/file?form=PLAN_FACT&format=";

        try (var word = new XWPFDocument(in(file + "DOCX"))) {
            assertThat(word.getTables().getFirst().getText()).contains("06.11.2026, позже");
            assertThat(word.getParagraphs().get(1).getText()).endsWith("исполнении дорожной карты");
        }
        try (var book = new XSSFWorkbook(in(file + "XLSX"))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo(town.unit.name());
        }
        try (var pdf = Loader.loadPDF(in(file + "PDF").readAllBytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("мероприятиям", "11.09.2026");
        }
    }

    @Test
    void a_document_keeps_its_own_columns_and_gets_the_mark_after_them() throws Exception {
        plans.seen(
                town.methodist,
                () ->
                        db.execute(
                                "update roadmap.edition set columns = ?::jsonb where roadmap_id = ?",
                                """
                                [{"table": 0, "columns": [
                                  {"heading": "Срок реализации", "role": "TERM"},
                                  {"heading": "Наименование", "role": "TITLE"},
                                  {"heading": "Кто отвечает", "role": "EXECUTORS"}]}]
                                """,
                                roadmap));

        try (var word = new XWPFDocument(in(report + "/file?format=DOCX"))) {
            var table = word.getTables().getFirst();
            assertThat(table.getRow(0).getTableCells())
                    .extracting(cell -> cell.getText().replace('\u00a0', ' '))
                    .containsExactly(
                            "Срок реализации",
                            "Наименование",
                            "Кто отвечает",
                            "Отметка об исполнении");
            assertThat(table.getRow(2).getCell(0).getText()).startsWith("Ежегодно");
            assertThat(table.getRow(2).getCell(3).getText()).contains("11.09.2026");
        }
    }

    @Test
    void what_was_owed_before_the_period_is_told_and_counted_apart() throws Exception {
        var november = report + "?form=PLAN_FACT&span=OWN&from=2026-11-16&to=2026-11-18";

        assertThat(page(town.methodist, november))
                .contains("Обновление раздела")
                .contains("не исполнено к 10.11.2026");
    }

    @Test
    void the_authors_words_stand_under_the_numbers_and_are_kept_as_a_draft() throws Exception {
        post(town.methodist, report + "/words", "words.", "Работа идёт по плану.");

        assertThat(page(town.methodist, report)).contains("Работа идёт по плану.");
        post(town.methodist, report + "/words", "words.", "Работа пошла быстрее.");
        assertThat(page(town.methodist, report))
                .contains("Работа пошла быстрее.")
                .doesNotContain("Работа идёт по плану.");
    }

    @Test
    void what_was_filed_stays_as_it_was_filed() throws Exception {
        var filed = post(town.methodist, report + "/filings", "title", "За осень");
        var address = filed.getHeader("Location");
        var before = page(town.methodist, address);
        plans.seen(
                town.methodist,
                () ->
                        db.execute(
                                "update roadmap.occurrence set decision = 'AWAITED', decided_on ="
                                        + " null where roadmap_id = ?",
                                roadmap));

        assertThat(before).contains("За осень", "11.09.2026");
        assertThat(page(town.methodist, address))
                .contains("11.09.2026")
                .contains("Изменилось с подачи");
        assertThat(page(town.methodist, "/roadmaps/" + roadmap + "/reports")).contains("За осень");
        try (var word = new XWPFDocument(in(address + "/file?format=DOCX"))) {
            assertThat(word.getTables().getFirst().getText()).contains("11.09.2026");
        }
    }

    @Test
    void another_municipality_finds_neither_the_report_nor_what_was_filed() throws Exception {
        var other = Town.found(context);
        var filed = post(town.methodist, report + "/filings", "title", "За осень");

        assertThat(status(other.methodist, report)).isEqualTo(404);
        assertThat(status(other.methodist, report + "/file?format=PDF")).isEqualTo(404);
        assertThat(status(other.methodist, filed.getHeader("Location"))).isEqualTo(404);
        assertThat(status(other.methodist, "/roadmaps/" + roadmap + "/reports")).isEqualTo(404);
    }

    @Test
    void a_school_has_no_report_and_an_authority_reads_but_does_not_file() throws Exception {
        var school = town.school("СОШ 1");
        var head = town.hat("Котов Илья Петрович", "директор", Role.ORGANISATION_HEAD, school);

        assertThat(status(head, report)).isEqualTo(403);
        assertThat(status(town.authority, report)).isEqualTo(200);
        assertThat(post(town.authority, report + "/filings", "title", "").getStatus())
                .isEqualTo(403);
        assertThat(post(town.authority, report + "/words", "words.", "а").getStatus())
                .isEqualTo(403);
    }

    private ByteArrayInputStream in(String path) throws Exception {
        return new ByteArrayInputStream(
                answer(town.methodist, MockMvcRequestBuilders.get(path)).getContentAsByteArray());
    }

    private String page(TestHat hat, String path) throws Exception {
        var answer = answer(hat, MockMvcRequestBuilders.get(path));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private int status(TestHat hat, String path) throws Exception {
        return answer(hat, MockMvcRequestBuilders.get(path)).getStatus();
    }

    private MockHttpServletResponse post(TestHat hat, String path, String name, String value)
            throws Exception {
        return answer(hat, MockMvcRequestBuilders.post(path).param(name, value));
    }

    private MockHttpServletResponse answer(TestHat hat, MockHttpServletRequestBuilder request)
            throws Exception {
        return Viewers.call(
                hat,
                () ->
                        mvc.perform(request.locale(java.util.Locale.of("ru")))
                                .andReturn()
                                .getResponse());
    }
}
