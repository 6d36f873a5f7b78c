package opora.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whole documents laid out as no two municipalities do; places and people are invented. */
class OddLayoutsTest {

    @Test
    void pluses_under_years_name_the_years() throws Exception {
        var reading =
                WordTables.read(
                        """
                        Администрация Луговского района
                        Отдел образования
                        ПРИКАЗ
                        от 12.01.2023 № 14
                        Об утверждении дорожной карты
                        Дорожная карта по развитию методической службы Луговского района на 2023-2025 годы
                        ↓№ п/п | ↓Мероприятие | 3>Годы реализации | ↓Ответственные | ↓Результат
                        ^ | ^ | 2023 | 2024 | 2025 | ^ | ^
                        1. | База наставников | + | | | ИМЦ | База
                        2. | Конкурс уроков | + | 2>+ | УО, ИМЦ | Приказ
                        3. | Обобщение опыта | | | х | Методисты | Сборник
                        4. | Сайт | 3>постоянно | ИМЦ | Страница
                        5. | Форум | май | - | май | ИМЦ | Программа
                        6. | Курсы | март | + | | ИРО | Удостоверения
                        """);

        assertThat(terms(reading))
                .containsExactly(
                        "2023",
                        "2023, 2024, 2025",
                        "2025",
                        "постоянно",
                        "май 2023 г., май 2025 г.",
                        "");
        assertThat(windows(reading))
                .containsExactly(
                        "2023-01-01..2023-12-31",
                        "2023-01-01..2023-12-31 2024-01-01..2024-12-31 2025-01-01..2025-12-31",
                        "2025-01-01..2025-12-31",
                        "2023-01-01..2025-12-31",
                        "2023-05-01..2023-05-31 2025-05-01..2025-05-31",
                        "");
        assertThat(codes(reading)).contains("reading.table.termsByMarks", "reading.row.noTerm");
        assertThat(reading.passport().number()).isEqualTo("14");
        assertThat(reading.indicators()).isEmpty();
    }

    @Test
    void pluses_under_quarters_and_months_name_them() throws Exception {
        var quarters =
                WordTables.read(
                        """
                        Дорожная карта на 2024-2025 годы
                        ↓№ | ↓Мероприятие | 4>2024 год | 2>2025 год | ↓Ответственный
                        ^ | ^ | I кв. | II кв. | III кв. | IV кв. | I кв. | II кв. | ^
                        1 | Мониторинг | + | | | | + | | ИМЦ
                        2 | Семинар | | 2>+ | | | | ИМЦ
                        """);
        var months =
                WordTables.read(
                        """
                        Сетевой график на 2024-2025 учебный год
                        № | Мероприятие | сен | окт | ноя | дек | янв | Ответственный
                        1 | Диагностика | + | | | | V | ИМЦ
                        2 | Семинары | | + | | + | | РМО
                        """);

        assertThat(windows(quarters))
                .containsExactly(
                        "2024-01-01..2024-03-31 2025-01-01..2025-03-31",
                        "2024-04-01..2024-06-30 2024-07-01..2024-09-30");
        assertThat(windows(months))
                .containsExactly(
                        "2024-09-01..2024-09-30 2025-01-01..2025-01-31",
                        "2024-10-01..2024-10-31 2024-12-01..2024-12-31");
    }

    @Test
    void a_row_without_a_term_stands_in_the_month_of_its_section() throws Exception {
        var reading =
                WordTables.read(
                        """
                        План методической работы МБУ «ИМЦ» на 2025-2026 учебный год
                        № | Мероприятие | Срок | Ответственный
                        4>Сентябрь |
                        1 | Совещание руководителей РМО | | Методист ИМЦ
                        2 | Анкетирование молодых педагогов | 15 сентября | Методист ИМЦ
                        4>Октябрь |
                        3 | Семинар по наставничеству | | ИМЦ
                        4>В течение года |
                        4 | Консультации | | ИМЦ
                        """);

        assertThat(reading.sections()).hasSize(3);
        assertThat(windows(reading))
                .containsExactly(
                        "2025-09-01..2025-09-30",
                        "2025-09-15..2025-09-15",
                        "2025-10-01..2025-10-31",
                        "2025-09-01..2026-08-31");
        assertThat(codes(reading)).containsExactly("reading.table.blankTermsOfSections");
    }

    @Test
    void executors_merged_over_rows_belong_to_each() throws Exception {
        var reading =
                WordTables.read(
                        """
                        Дорожная карта на 2024 год
                        № | Мероприятие | Срок | Исполнители | Ожидаемый результат
                        5>1. Кадровое обеспечение |
                        1.1 | Мониторинг вакансий | ↓февраль | ↓УО,¶руководители ОО | Справка
                        1.2 | Банк резерва | ^ | ^ | Банк данных
                        1.3 | Школа резерва | март-ноябрь | ^ | ↓Программа
                        1.4 | Стажировки | октябрь | ИМЦ | ^
                        5>2. Наставничество |
                        2.1 | Приказы о наставниках | до 15 сентября | ↓Директора школ | Приказы
                        2.2 | Отчёты наставников | ежеквартально | ^ | Отчёты
                        """);

        assertThat(reading.measures())
                .extracting(
                        PrintedMeasure::section, m -> m.parties().size(), PrintedMeasure::result)
                .containsExactly(
                        tuple(1, 2, "Справка"),
                        tuple(1, 2, "Банк данных"),
                        tuple(1, 2, "Программа"),
                        tuple(1, 1, "Программа"),
                        tuple(2, 1, "Приказы"),
                        tuple(2, 1, "Отчёты"));
        assertThat(terms(reading).subList(0, 3))
                .containsExactly("февраль", "февраль", "март-ноябрь");
    }

    @Test
    void two_tables_with_other_columns_are_one_roadmap() throws Exception {
        var reading =
                WordTables.read(
                        """
                        Комплекс мер по повышению качества образования в Луговском округе на 2024-2026 годы
                        1. Организационные мероприятия
                        № | Мероприятие | Срок | Ответственный
                        1 | Совещание с руководителями ОО | ежегодно, август | УО
                        2 | Назначение кураторов ШНОР | январь 2024 | УО
                        2. Методическая поддержка
                        Сроки исполнения | Наименование мероприятия | Ожидаемый результат | Исполнитель | № п/п
                        II квартал 2024 | Диагностика дефицитов | Аналитическая справка | ИМЦ | 1
                        ежемесячно | Методические десанты | План-график | Методисты | 2
                        Показатели
                        Показатель | 2024 | 2025 | 2026
                        Доля педагогов, прошедших диагностику, % | 30 | 60 | 90
                        """);

        assertThat(reading.measures())
                .extracting(PrintedMeasure::section, PrintedMeasure::number, PrintedMeasure::title)
                .containsExactly(
                        tuple(1, "1", "Совещание с руководителями ОО"),
                        tuple(1, "2", "Назначение кураторов ШНОР"),
                        tuple(2, "1", "Диагностика дефицитов"),
                        tuple(2, "2", "Методические десанты"));
        assertThat(reading.measures().get(2).result()).isEqualTo("Аналитическая справка");
        assertThat(reading.indicators()).hasSize(1);
    }

    @Test
    void both_ends_of_a_term_under_one_heading_are_one_stretch() throws Exception {
        var reading =
                WordTables.read(
                        """
                        ДОРОЖНАЯ КАРТА
                        внедрения целевой модели наставничества на 2022-2024 годы
                        ↓№ п/п | ↓Наименование мероприятия | 2>Срок исполнения | 2>Исполнители | ↓Результат
                        ^ | ^ | начало | окончание | ответственный | соисполнители | ^
                        1 | 2 | 3 | 4 | 5 | 6 | 7
                        7>Раздел I. Нормативное обеспечение |
                        1 | Разработка положения | 01.02.2022 | 31.03.2022 | УО | ИМЦ | Положение
                        2 | Реестр наставников | сентябрь 2022 | май 2023 | ИМЦ | руководители ОО | Реестр
                        3 | Сопровождение | с 1 октября 2022 г. | до 31 декабря 2024 г. | ИМЦ | | Отчёт
                        4 | Конкурс | 2>ежегодно, март | УО | | Приказ
                        7>Раздел II. Обучение |
                        5 | Обучение наставников | 03.10.2022 | | ИРО | | Удостоверения
                        6 | Итоги | | 20.12.2024 | УО | | Справка
                        """);

        assertThat(windows(reading))
                .containsExactly(
                        "2022-02-01..2022-03-31",
                        "2022-09-01..2023-05-31",
                        "2022-10-01..2024-12-31",
                        "2022-03-01..2022-03-31 2023-03-01..2023-03-31 2024-03-01..2024-03-31",
                        "2022-10-03..2024-12-31",
                        "2022-01-01..2024-12-20");
        assertThat(reading.measures().getFirst().parties())
                .extracting(Party::raw)
                .containsExactly("УО", "ИМЦ");
        assertThat(reading.sections())
                .extracting(PrintedSection::title)
                .containsExactly("Нормативное обеспечение", "Обучение");
    }

    @Test
    void numbers_of_three_steps_share_the_cell_of_the_title_in_every_format() throws Exception {
        var title = "План мероприятий («дорожная карта») по сопровождению педагогов на 2023 год";
        var rows =
                List.of(
                        List.of("Мероприятия", "Сроки", "Кто отвечает", "Примечание"),
                        List.of("1.1.1. Положение о РМО", "январь", "УО", "проект"),
                        List.of("1.1.2. План работы", "до 1 февраля", "ИМЦ", ""),
                        List.of("1.2.1 Анкетирование", "март", "ИМЦ", "онлайн"),
                        List.of("2.1.1.Семинары", "ежеквартально", "РМО", ""));
        for (var file :
                List.of(
                        OfficeFiles.read(OfficeFiles.docx(title, rows), "a.docx"),
                        OfficeFiles.read(OfficeFiles.odt(title, rows), "a.odt"),
                        OfficeFiles.read(OfficeFiles.txt(title, rows), "a.txt"))) {
            assertThat(file.measures())
                    .extracting(PrintedMeasure::number, PrintedMeasure::title, PrintedMeasure::term)
                    .containsExactly(
                            tuple("1.1.1.", "Положение о РМО", "январь"),
                            tuple("1.1.2.", "План работы", "до 1 февраля"),
                            tuple("1.2.1", "Анкетирование", "март"),
                            tuple("2.1.1.", "Семинары", "ежеквартально"));
            assertThat(file.measures()).extracting(PrintedMeasure::result).containsOnly("");
        }
    }

    @Test
    void a_column_of_notes_is_no_result() throws Exception {
        var reading =
                WordTables.read(
                        """
                        План-график («сетевой график») реализации проекта на 2025 год
                        Содержание деятельности | Дата проведения | Кто отвечает | Выход | Примечание | Отметка о выполнении
                        Установочный семинар | 17 января | Методист ИМЦ | Протокол | онлайн, до 50 человек |
                        Практикум «Урок XXI века»¶Мастер-класс | 12-14 марта | Руководители РМО | Материалы | на базе СОШ № 5 |
                        Итоговая конференция | вторая декада декабря | УО | Сборник | по согласованию с ИРО |
                        """);

        assertThat(reading.measures())
                .extracting(PrintedMeasure::result)
                .containsExactly("Протокол", "Материалы", "Сборник");
        assertThat(windows(reading))
                .containsExactly(
                        "2025-01-17..2025-01-17",
                        "2025-03-12..2025-03-14",
                        "2025-12-11..2025-12-20");
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void a_plan_in_the_annex_of_a_regulation_names_the_roadmap() throws Exception {
        var reading =
                WordTables.read(
                        """
                        АДМИНИСТРАЦИЯ ЛУГОВСКОГО МУНИЦИПАЛЬНОГО ОКРУГА
                        УПРАВЛЕНИЕ ОБРАЗОВАНИЯ
                        ПРИКАЗ
                        10 марта 2024 года № 55-о
                        Об утверждении Положения о муниципальной методической службе
                        ПРИКАЗЫВАЮ:
                        1. Утвердить Положение о муниципальной методической службе (приложение 1).
                        2. Утвердить план мероприятий (приложение 2).
                        Начальник управления П.А. Рощин
                        Приложение 1
                        Положение о муниципальной методической службе
                        1. Общие положения
                        1.1. Настоящее Положение определяет порядок работы методической службы.
                        2. Задачи методической службы
                        2.1. Управление образования утверждает план работы и проводит мониторинг.
                        Приложение 2
                        План мероприятий по развитию методической службы на 2024-2025 годы
                        № | Мероприятие | Срок | Исполнители | Результат
                        1. | Обновление банка наставников | до 1 июня 2024 г. | ИМЦ | Банк данных
                        2. | Методические дни | 1 раз в квартал | РМО | Программы
                        """);

        assertThat(reading.passport().title())
                .isEqualTo("План мероприятий по развитию методической службы на 2024-2025 годы");
        assertThat(reading.passport().period())
                .isEqualTo(opora.shared.Period.parse("2024-01-01/2025-12-31"));
        assertThat(reading.measures()).hasSize(2);
    }

    @Test
    void a_heading_in_three_lines_is_one_title() throws Exception {
        var reading =
                WordTables.read(
                        """
                        Приложение № 1
                        УТВЕРЖДЕНА
                        приказом Управления образования
                        от 20.12.2022 г. № 310
                        Муниципальная дорожная карта
                        «Методическое сопровождение педагогов»
                        на 2023-2024 годы
                        № | Направления и мероприятия | Сроки, годы | Исполнители | Планируемый результат | Индикаторы
                        6>Направление 1. Диагностика |
                        1.1. | Диагностика дефицитов | 2023 (март), 2024 (март) | ИМЦ | Справка | 100 %
                        1.2. | Стажировки | в каникулярное время по графику | стажировочная площадка МБОУ СОШ № 5 | Отчёт | 2
                        """);

        assertThat(reading.passport().title())
                .isEqualTo(
                        "Муниципальная дорожная карта «Методическое сопровождение педагогов» на"
                                + " 2023-2024 годы");
        assertThat(windows(reading))
                .containsExactly(
                        "2023-03-01..2023-03-31 2024-03-01..2024-03-31", "2023-01-01..2024-12-31");
        assertThat(reading.measures().getLast().parties()).hasSize(1);
    }

    private static List<String> terms(RoadmapReading reading) {
        return reading.measures().stream().map(PrintedMeasure::term).toList();
    }

    private static List<String> windows(RoadmapReading reading) {
        return reading.measures().stream()
                .map(measure ->
                        measure.schedule().windows().stream()
                                .map(window -> window.from() + ".." + window.to())
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<String> codes(RoadmapReading reading) {
        return reading.warnings().stream().map(warning -> warning.note().code()).toList();
    }
}
