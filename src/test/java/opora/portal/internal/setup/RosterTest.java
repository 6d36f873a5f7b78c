package opora.portal.internal.setup;

import static opora.portal.internal.setup.RosterLine.Verdict.DOUBTFUL;
import static opora.portal.internal.setup.RosterLine.Verdict.NEW;
import static opora.portal.internal.setup.RosterLine.Verdict.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import opora.shared.RuleViolation;
import opora.territory.OrganisationKind;
import org.assertj.core.api.Assertions;
import org.assertj.core.groups.Tuple;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "МБОУ «Школа № 1»; Иванова Анна Петровна; school1@example.ru",
                "МБОУ «Школа № 1»\tИванова Анна Петровна\tschool1@example.ru",
                "1\tschool1@example.ru\tИванова Анна Петровна\tМБОУ «Школа № 1»",
                "Иванова Анна Петровна | МБОУ «Школа № 1» | school1@example.ru | 8 (343) 555-55-55"
            })
    void columns_are_known_by_what_stands_in_them(String line) {
        var row = RosterRow.read(line).getFirst();

        assertThat(row.name()).isEqualTo("МБОУ «Школа № 1»");
        assertThat(row.head()).isEqualTo("Иванова Анна Петровна");
        assertThat(row.email()).isEqualTo("school1@example.ru");
    }

    @Test
    void headings_and_empty_lines_are_not_organisations() {
        var rows = RosterRow.read("№ п/п\tНаименование\tРуководитель\tE-mail\n\n1\tЛицей № 4\n");

        assertThat(rows).extracting(RosterRow::name).containsExactly("Лицей № 4");
    }

    @Test
    void a_line_without_columns_gives_its_name_and_address() {
        var row = RosterRow.read("Детский сад «Ромашка» sad@example.ru").getFirst();

        assertThat(row.name()).isEqualTo("Детский сад «Ромашка»");
        assertThat(row.email()).isEqualTo("sad@example.ru");
    }

    @Test
    void every_line_says_what_becomes_of_it_and_why() {
        var roster =
                Roster.judged(
                        """
                        МБОУ «Школа № 1»; Иванова Анна Петровна; one@example.ru
                        мбоу "школа №1"; Иванова Анна Петровна; two@example.ru
                        СОШ № 1; Петров Пётр Петрович; three@example.ru
                        Гимназия № 5; Сидорова Анна Львовна; one@example.ru
                        Гимназия № 6; Сидорова Анна Львовна; не почта@
                        Лицей № 7; Орлова Анна Львовна
                        Что-то непонятное; Орлов Лев Львович; x@example.ru
                        """,
                        List.<Roster.Known>of());

        assertThat(roster.lines())
                .extracting(RosterLine::verdict)
                .containsExactly(NEW, SAME, DOUBTFUL, DOUBTFUL, DOUBTFUL, NEW, DOUBTFUL);
        assertThat(roster.lines())
                .extracting(RosterLine::reason)
                .containsExactly(
                        "",
                        "setup.row.same",
                        "setup.row.alike",
                        "setup.row.email",
                        "setup.row.wrongEmail",
                        "setup.row.noEmail",
                        "setup.row.kind");
    }

    @Test
    void kinds_are_known_by_names() {
        assertThat(OrganisationKind.of("МБДОУ «Центр развития ребёнка „Сказка“»"))
                .contains(OrganisationKind.PRESCHOOL);
        assertThat(OrganisationKind.of("МБУ ДО «Детская школа искусств»"))
                .contains(OrganisationKind.ADDITIONAL);
        assertThat(OrganisationKind.of("МКУ «Центр развития образования района»"))
                .contains(OrganisationKind.METHODICAL_CENTRE);
        assertThat(OrganisationKind.of("Управление образования администрации округа"))
                .contains(OrganisationKind.AUTHORITY);
        assertThat(OrganisationKind.of("МАОУ Лицей № 2")).contains(OrganisationKind.SCHOOL);
        assertThat(OrganisationKind.of("РМО учителей физики"))
                .contains(OrganisationKind.ASSOCIATION);
    }

    @Test
    void a_spreadsheet_becomes_the_same_lines() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var sheet = book.newWorksheet("Лист1");
            sheet.value(0, 0, "Наименование");
            sheet.value(0, 1, "Директор");
            sheet.value(1, 0, "Школа № 3");
            sheet.value(1, 1, "Котова Анна Ильинична");
            sheet.value(1, 2, "three@example.ru");
        }

        var rows =
                RosterRow.read(
                        SpreadsheetRoster.text(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(rows)
                .extracting(RosterRow::number, RosterRow::name, RosterRow::head, RosterRow::email)
                .containsExactly(
                        Tuple.tuple(2, "Школа № 3", "Котова Анна Ильинична", "three@example.ru"));
    }

    @Test
    void a_file_that_is_no_spreadsheet_is_refused_in_words() {
        var broken = new ByteArrayInputStream(new byte[] {1, 2, 3});

        Assertions.assertThatThrownBy(() -> SpreadsheetRoster.text(broken))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void columns_that_are_named_keep_their_place_past_empty_cells() {
        var row =
                RosterRow.read("Название\tИНН\tРуководитель\tТелефон\nШкола № 3\t\t\t2-12-12\n")
                        .getFirst();

        assertThat(row.said())
                .containsOnly(
                        org.assertj.core.api.Assertions.entry("name", "Школа № 3"),
                        org.assertj.core.api.Assertions.entry("phone", "2-12-12"));
    }
}
