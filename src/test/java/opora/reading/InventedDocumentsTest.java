package opora.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.reading.TableColumns.ColumnRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Traps of layout, each in a small document of its own. */
class InventedDocumentsTest {

    private static final String TITLE = "План мероприятий на 2025-2026 годы";

    @Test
    void all_formats_give_the_same_rows() throws Exception {
        for (var file :
                Map.of(
                                "a.docx", OfficeFiles.docx(TITLE, OfficeFiles.PLAN),
                                "a.odt", OfficeFiles.odt(TITLE, OfficeFiles.PLAN),
                                "a.xlsx", OfficeFiles.xlsx(OfficeFiles.PLAN, false),
                                "a.txt", OfficeFiles.txt(TITLE, OfficeFiles.PLAN))
                        .entrySet()) {
            var measures = OfficeFiles.read(file.getValue(), file.getKey()).measures();
            assertThat(measures)
                    .as(file.getKey())
                    .extracting(PrintedMeasure::title)
                    .containsExactly("Семинар наставников", "Банк лучших уроков");
            assertThat(measures).extracting(PrintedMeasure::number).containsExactly("1.", "2.");
            assertThat(measures)
                    .extracting(PrintedMeasure::term)
                    .containsExactly("сентябрь 2025", "весь период");
            assertThat(measures)
                    .extracting(PrintedMeasure::result)
                    .containsExactly("Программа семинара", "Банк данных");
        }
    }

    @Test
    void list_numbers_of_word_are_counted() throws Exception {
        var numbering =
                "<w:numbering xmlns:w='urn:w'><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='3'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>";
        var number =
                "<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr></w:p></w:tc>";
        var body =
                "<w:tbl>"
                        + row("№", "Мероприятие", "Срок", "Результат")
                        + "<w:tr>"
                        + number
                        + cell("Семинар")
                        + cell("май 2025")
                        + cell("Справка")
                        + "</w:tr>"
                        + "<w:tr>"
                        + number
                        + cell("Конкурс")
                        + cell("июнь 2025")
                        + cell("Приказ")
                        + "</w:tr></w:tbl>";
        var reading =
                OfficeFiles.read(
                        OfficeFiles.docxOf(body, Map.of("word/numbering.xml", numbering)),
                        "a.docx");
        assertThat(reading.measures())
                .extracting(PrintedMeasure::number)
                .containsExactly("3.", "4.");
    }

    @Test
    void a_term_merged_over_rows_belongs_to_each() throws Exception {
        var body =
                "<w:tbl>"
                        + row("№", "Мероприятие", "Срок", "Ответственный")
                        + "<w:tr>"
                        + cell("1")
                        + cell("Семинар")
                        + merged("май 2025", true)
                        + cell("ИМЦ")
                        + "</w:tr>"
                        + "<w:tr>"
                        + cell("2")
                        + cell("Конкурс")
                        + merged("", false)
                        + cell("ИМЦ")
                        + "</w:tr></w:tbl>";
        var reading = OfficeFiles.read(OfficeFiles.docxOf(body, Map.of()), "a.docx");
        assertThat(reading.measures())
                .extracting(PrintedMeasure::term)
                .containsExactly("май 2025", "май 2025");
    }

    @Test
    void tall_cells_of_a_column_of_directions_are_sections() throws Exception {
        var body =
                "<w:tbl>"
                        + row("Направление", "Мероприятие", "Срок", "Ответственный")
                        + "<w:tr>"
                        + merged("Кадры", true)
                        + cell("Семинар")
                        + cell("май 2025")
                        + cell("ИМЦ")
                        + "</w:tr>"
                        + "<w:tr>"
                        + merged("", false)
                        + cell("Конкурс")
                        + cell("июнь 2025")
                        + cell("ИМЦ")
                        + "</w:tr>"
                        + "<w:tr>"
                        + merged("Наставничество", true)
                        + cell("Форум")
                        + cell("июль 2025")
                        + cell("ИМЦ")
                        + "</w:tr></w:tbl>";
        var reading = OfficeFiles.read(OfficeFiles.docxOf(body, Map.of()), "a.docx");
        assertThat(reading.sections())
                .extracting(PrintedSection::title)
                .containsExactly("Кадры", "Наставничество");
        assertThat(reading.measures()).extracting(PrintedMeasure::section).containsExactly(1, 1, 2);
    }

    @Test
    void number_and_title_may_share_a_cell() throws Exception {
        var reading =
                txt(
                        "Мероприятие\tСрок\tОтветственный",
                        "1.1. Семинар\tмай 2025\tИМЦ",
                        "1.2. Конкурс\tиюнь 2025\tИМЦ");
        assertThat(reading.measures())
                .extracting(PrintedMeasure::number)
                .containsExactly("1.1.", "1.2.");
        assertThat(reading.measures())
                .extracting(PrintedMeasure::title)
                .containsExactly("Семинар", "Конкурс");
    }

    @Test
    void column_numbers_and_repeated_headings_are_no_measures() throws Exception {
        var heading = "№\tМероприятие\tСрок\tОтветственный";
        var reading =
                txt(
                        heading,
                        "1\t2\t3\t4",
                        "1.\tСеминар\tмай 2025\tИМЦ",
                        heading,
                        "2.\tКонкурс\tиюнь 2025\tИМЦ");
        assertThat(reading.measures()).hasSize(2);
        assertThat(reading.rows()).extracting(PrintedRow::kind).contains(PrintedRow.Kind.HEADING);
    }

    @Test
    void a_row_cut_by_a_page_end_is_one_measure() throws Exception {
        var reading =
                txt(
                        "№\tМероприятие\tСрок\tОтветственный",
                        "1.\tСеминар для\tмай 2025\tИМЦ",
                        "",
                        "\tнаставников школ\t\t",
                        "2.\tКонкурс\tиюнь 2025\tИМЦ");
        assertThat(reading.measures())
                .extracting(PrintedMeasure::title)
                .containsExactly("Семинар для наставников школ", "Конкурс");
    }

    @Test
    void columns_are_known_by_content_when_headings_are_missing() throws Exception {
        var reading =
                txt(
                        "1.\tПроведение семинара для наставников\tмай 2025\tДиректор МБУ «Центр»",
                        "2.\tОрганизация конкурса уроков\tиюнь 2025\tМетодисты ИМЦ",
                        "3.\tМониторинг дефицитов педагогов\tежегодно\tМетодисты ИМЦ");
        assertThat(reading.measures()).hasSize(3);
        assertThat(reading.columns().getFirst().columns())
                .extracting(TableColumns.Column::role)
                .containsExactly(
                        ColumnRole.NUMBER, ColumnRole.TITLE, ColumnRole.TERM, ColumnRole.EXECUTORS);
    }

    @Test
    void a_person_may_reassign_columns_and_join_or_split_rows() throws Exception {
        var layout = OfficeFiles.open(OfficeFiles.txt(TITLE, OfficeFiles.PLAN), "a.txt");
        var table = layout.tables().findFirst().orElseThrow();
        var roles =
                List.of(
                        ColumnRole.NUMBER,
                        ColumnRole.TITLE,
                        ColumnRole.TERM,
                        ColumnRole.RESULT,
                        ColumnRole.EXECUTORS);
        var joined = table.rows().getLast().place();
        var reading =
                new DocumentReader()
                        .read(
                                layout,
                                new ReadingOptions(
                                        null, Map.of(0, roles), Set.of(joined), Set.of()));
        assertThat(reading.measures()).hasSize(1);
        assertThat(reading.measures().getFirst().result()).startsWith("ИМЦ");
    }

    @Test
    void the_passport_is_read_from_the_heading() throws Exception {
        var text =
                """
                АДМИНИСТРАЦИЯ ЗАРЕЧНОГО РАЙОНА
                ОТДЕЛ ОБРАЗОВАНИЯ
                ПРИКАЗ
                от 3 сентября 2025 г. № 17-п
                Об утверждении плана мероприятий
                ПРИКАЗЫВАЮ:
                1. Утвердить план мероприятий.
                2. Контроль за исполнением приказа возложить на Рощину Анну Петровну, методиста.
                Начальник отдела образования      И.И. Сомов
                План мероприятий («дорожная карта»)
                по развитию наставничества в Заречном районе на 2025-2027 годы

                """;
        var file =
                (text + "№\tМероприятие\tСрок\tОтветственный\n1.\tСеминар\tмай 2026\tИМЦ\n")
                        .getBytes(StandardCharsets.UTF_8);
        var passport = OfficeFiles.read(file, "a.txt").passport();
        assertThat(passport.kind()).isEqualTo(Passport.ActKind.ORDER);
        assertThat(passport.number()).isEqualTo("17-п");
        assertThat(passport.date()).isEqualTo(LocalDate.of(2025, 9, 3));
        assertThat(passport.municipality()).isEqualTo("Заречный район");
        assertThat(passport.approvedBy()).isEqualTo("И.И. Сомов, начальник отдела образования");
        assertThat(passport.controller()).isEqualTo("Рощина Анна Петровна, методист");
        assertThat(passport.title())
                .isEqualTo(
                        "План мероприятий («дорожная карта») по развитию наставничества в Заречном районе на 2025-2027 годы");
        assertThat(passport.period()).isEqualTo(opora.shared.Period.parse("2025-01-01/2027-12-31"));
    }

    @Test
    void indicators_have_a_target_for_each_year() throws Exception {
        var reading =
                txt(
                        "№\tПоказатель\tЕдиница измерения\t2025 год\t2026 год",
                        "1\tДоля наставников\t%\t10,5\t20",
                        "2\tЧисло пар\tчел.\t5\t—");
        assertThat(reading.indicators())
                .extracting(PrintedIndicator::unit)
                .containsExactly(PrintedIndicator.Unit.PERCENT, PrintedIndicator.Unit.COUNT);
        assertThat(reading.indicators().getFirst().targets())
                .containsExactly(
                        new PrintedIndicator.Target(2025, new BigDecimal("10.5")),
                        new PrintedIndicator.Target(2026, new BigDecimal("20")));
        assertThat(reading.indicators().getLast().targets().getLast().value()).isNull();
    }

    @Test
    void years_alone_head_the_columns_of_indicators() throws Exception {
        var reading = txt("Показатель\tЕд. изм.\t2025\t2026", "Доля наставников\t%\t10\t20");
        assertThat(reading.indicators())
                .extracting(PrintedIndicator::name)
                .containsExactly("Доля наставников");
    }

    @ParameterizedTest
    @CsvSource({
        "администрации Заречного муниципального района Курской области,Заречный муниципальный район",
        "администрации городского округа Верхний Луг Курской области,городской округ Верхний Луг",
        "администрации города Заречинска,город Заречинск",
        "администрации муниципального округа «Луговской»,муниципальный округ «Луговской»"
    })
    void a_municipality_is_named_in_the_nominative(String printed, String municipality)
            throws Exception {
        var text =
                "Приложение к постановлению "
                        + printed
                        + " от 01.09.2025 № 5\nПлан мероприятий на 2025 год\n\n"
                        + "№\tМероприятие\tСрок\tОтветственный\n1.\tСеминар\tмай\tИМЦ\n";
        var passport = OfficeFiles.read(text.getBytes(StandardCharsets.UTF_8), "a.txt").passport();
        assertThat(passport.municipality()).isEqualTo(municipality);
        assertThat(passport.number()).isEqualTo("5");
    }

    @Test
    void years_are_worked_out_from_terms_when_nobody_says_them() throws Exception {
        var reading =
                txt(
                        "№\tМероприятие\tСрок\tОтветственный",
                        "1.\tСеминар\tмай 2025\tИМЦ",
                        "2.\tКонкурс\tиюнь 2026\tИМЦ");
        assertThat(reading.passport().periodSource()).isEqualTo(Passport.PeriodSource.FROM_TERMS);
        assertThat(reading.passport().period())
                .isEqualTo(opora.shared.Period.parse("2025-01-01/2026-12-31"));
        assertThat(reading.warnings())
                .extracting(it -> it.note().code())
                .contains("reading.passport.periodFromTerms");
    }

    private static RoadmapReading txt(String... lines) throws Exception {
        return OfficeFiles.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "a.txt");
    }

    private static String row(String... texts) {
        var cells = new StringBuilder();
        for (var text : texts) cells.append(cell(text));
        return "<w:tr>" + cells + "</w:tr>";
    }

    private static String cell(String text) {
        return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }

    private static String merged(String text, boolean first) {
        var start = first ? " w:val='restart'" : "";
        return "<w:tc><w:tcPr><w:vMerge"
                + start
                + "/></w:tcPr><w:p><w:r><w:t>"
                + text
                + "</w:t></w:r></w:p></w:tc>";
    }
}
