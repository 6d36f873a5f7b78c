package opora.staff.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01.09.2015",
                "1.9.15",
                "2015-09-01",
                "01/09/2015",
                "1 сентября 2015 г.",
                "01.09.2015 г.",
                "42248",
                "1 сент. 2015",
                "2015-09-01 00:00:00"
            })
    void a_day_is_read_however_schools_write_it(String typed) {
        assertThat(SheetText.day(typed))
                .hasValueSatisfying(day -> assertThat(day).isEqualTo("2015-09-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015", "31.02.2015", "вчера", "1.13.2015", "", "99999"})
    void what_is_no_day_is_not_guessed(String typed) {
        assertThat(SheetText.day(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ф.И.О.,FULL_NAME",
        "ФИО работника,FULL_NAME",
        "Фамилия,FAMILY",
        "Дата рождения,BIRTH",
        "СНИЛС,SNILS",
        "Место работы,UNIT",
        "Наименование ОО,UNIT",
        "Занимаемая должность,POST",
        "Преподаваемый предмет,SUBJECT",
        "Дата присвоения категории,CATEGORY_DAY",
        "Квалификационная категория,CATEGORY",
        "Стаж педагогический,EXPERIENCE",
        "Уровень образования,EDUCATION",
        "E-mail,EMAIL",
        "Дата приема на работу,STARTED",
        "Количество ставок,RATE"
    })
    void a_heading_is_known_by_its_words(String heading, SheetField field) {
        assertThat(SheetField.of(heading)).contains(field);
    }

    @Test
    void merged_headings_in_two_rows_are_joined() {
        var columns =
                SheetColumns.of(
                        List.of(
                                new SheetColumns.Line(1, List.of("Список педагогов на 1 сентября")),
                                new SheetColumns.Line(
                                        3, List.of("№", "Работник", "", "", "Категория", "")),
                                new SheetColumns.Line(
                                        4,
                                        List.of("", "Фамилия", "Имя", "Отчество", "какая", "дата")),
                                new SheetColumns.Line(
                                        5,
                                        List.of(
                                                "1",
                                                "Петрова",
                                                "Анна",
                                                "Ильинична",
                                                "первая",
                                                "12.03.2024"))),
                        "");

        assertThat(columns.first()).isEqualTo(5);
        assertThat(columns.fields())
                .containsEntry(1, SheetField.FAMILY)
                .containsEntry(3, SheetField.PATRONYMIC)
                .containsEntry(4, SheetField.CATEGORY)
                .containsEntry(5, SheetField.CATEGORY_DAY);
    }

    @Test
    void a_column_without_words_is_known_by_what_stands_in_it() {
        var columns =
                SheetColumns.of(
                        List.of(
                                new SheetColumns.Line(
                                        1, List.of("должность", "кто", "номер", "связь")),
                                new SheetColumns.Line(
                                        2,
                                        List.of(
                                                "учитель",
                                                "Петрова Анна Ильинична",
                                                "112-233-445 95",
                                                "p@s.example")),
                                new SheetColumns.Line(
                                        3,
                                        List.of(
                                                "учитель",
                                                "Сидоров Пётр Олегович",
                                                "",
                                                "s@s.example"))),
                        "");

        assertThat(columns.fields())
                .containsEntry(1, SheetField.FULL_NAME)
                .containsEntry(2, SheetField.SNILS)
                .containsEntry(3, SheetField.EMAIL);
    }

    @Test
    void more_than_a_hundred_thousand_rows_are_refused(@TempDir Path home) throws Exception {
        var file = home.resolve("много.csv");
        Files.write(file, Collections.nCopies(100_050, "Иванов;Пётр;учитель"));

        assertThatThrownBy(() -> new SheetFile(file).each((cells, no) -> {}))
                .hasMessageStartingWith("spreadsheet.tooMany");
    }
}
