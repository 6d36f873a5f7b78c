package opora.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import opora.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings as they are typed: with slips, in other words, over years, over months. */
class OddHeadingsTest {

    private static final String TITLE = "План мероприятий на 2025 год";

    @ParameterizedTest
    @CsvSource({
        "Меропрятия,Сроки,Отвественный,Резултаты",
        "Mероприятия,Cроки,Oтветственные,Pезультат",
        "Что делаем,Когда,Кто отвечает,Что получим",
        "Содержание деятельности,Период проведения,Соисполните ли,Форма документа",
        "Мероприятия,Дата,Ответственные лица,Индикаторы"
    })
    void columns_are_told_though_their_headings_are_odd(
            String title, String term, String executors, String result) throws Exception {
        var reading =
                txt(
                        TITLE,
                        "",
                        String.join("\t", "№", title, term, executors, result),
                        "1\tСеминар\tмай 2025\tРМК\tПрограмма",
                        "2\tКонкурс\tиюнь 2025\tРМК\tПриказ");

        assertThat(reading.measures())
                .extracting(
                        PrintedMeasure::title,
                        PrintedMeasure::term,
                        PrintedMeasure::executors,
                        PrintedMeasure::result)
                .containsExactly(
                        tuple("Семинар", "май 2025", "РМК", "Программа"),
                        tuple("Конкурс", "июнь 2025", "РМК", "Приказ"));
    }

    @Test
    void years_over_columns_of_a_plan_are_its_terms_and_no_indicators() throws Exception {
        var reading =
                txt(
                        "План мероприятий на 2025-2026 годы",
                        "",
                        "№\tМероприятие\t2025\t2026\tОтветственный",
                        "1\tЯрмарка вакансий\t+\t+\tУО",
                        "2\tКонкурс проектов\tапрель\t\tРМК");

        assertThat(reading.measures())
                .extracting(PrintedMeasure::term)
                .containsExactly("2025, 2026", "апрель 2025 г.");
        assertThat(reading.indicators()).isEmpty();
        assertThat(reading.warnings())
                .extracting(warning -> warning.note().code())
                .contains("reading.table.termsByMarks");
    }

    @Test
    void a_line_with_a_month_begins_a_section_of_a_table_in_a_text() throws Exception {
        var reading =
                txt(
                        "План работы кабинета на 2025-2026 учебный год",
                        "",
                        "№\tМероприятие\tОтветственные",
                        "Сентябрь",
                        "1\tСовещание руководителей РМО\tМетодисты",
                        "2\tДиагностика дефицитов\tМетодисты",
                        "Октябрь",
                        "1\tСеминар наставников\tМетодисты");

        assertThat(reading.measures())
                .extracting(PrintedMeasure::term)
                .containsExactly("Сентябрь", "Сентябрь", "Октябрь");
        assertThat(reading.measures().getLast().executors()).isEqualTo("Методисты");
    }

    @Test
    void a_line_of_years_alone_under_the_title_is_the_period() throws Exception {
        var reading =
                txt(
                        "Мероприятия по поддержке школ Вишнёвского района",
                        "2025-2026 учебный год",
                        "",
                        "№\tМероприятие\tСрок\tОтветственный",
                        "1\tСеминар\tоктябрь\tРМК");

        assertThat(reading.passport().period()).isEqualTo(Period.parse("2025-09-01/2026-08-31"));
        assertThat(reading.measures().getFirst().schedule().doubtful()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Верхнего района,Верхний район",
        "Светлого муниципального округа,Светлый муниципальный округ",
        "Тихого района,Тихий район",
        "Речного района,Речной район",
        "ПРИБРЕЖНОГО РАЙОНА,Прибрежный район"
    })
    void a_district_of_any_adjective_is_named_in_the_nominative(String printed, String expected)
            throws Exception {
        var reading =
                txt(
                        "План мероприятий " + printed + " на 2025 год",
                        "",
                        "№\tМероприятие\tСрок\tОтветственный",
                        "1\tСеминар\tоктябрь\tРМК");

        assertThat(reading.passport().municipality()).isEqualTo(expected);
    }

    private static RoadmapReading txt(String... lines) throws Exception {
        return OfficeFiles.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "a.txt");
    }
}
