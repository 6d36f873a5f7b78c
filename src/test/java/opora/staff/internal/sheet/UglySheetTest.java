package opora.staff.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opora.DemoTest;
import opora.person.PersonApi;
import opora.person.PrivateApi;
import opora.person.PrivatePart;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.staff.internal.registry.PeopleFilter;
import opora.staff.internal.registry.PeopleLine;
import opora.staff.internal.registry.Registry;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.LinkedMultiValueMap;

/** A school's own list, as ugly as they come. */
@DemoTest
class UglySheetTest {

    @Autowired ApplicationContext context;
    @Autowired Sheets sheets;
    @Autowired RunSheet run;
    @Autowired UndoSheet undoing;
    @Autowired Registry registry;
    @Autowired PersonApi people;
    @Autowired PrivateApi privately;
    Town town;
    TestHat officer;
    String number = "";

    private static final java.util.concurrent.atomic.AtomicInteger NUMBERS =
            new java.util.concurrent.atomic.AtomicInteger();

    /** Numbers are one man's in the whole country: each test has its own. */
    @BeforeEach
    void number() {
        var digits = "%09d".formatted(880_000_000 + NUMBERS.incrementAndGet());
        int sum = IntStream.range(0, 9).map(at -> (digits.charAt(at) - '0') * (9 - at)).sum();
        number = digits + "%02d".formatted(sum % 101 % 100);
    }

    @BeforeEach
    void found() {
        town = Town.found(context);
        town.school("Школа № 1");
        town.school("Школа № 2");
        officer = town.hat("Кадров Иван Ильич", "специалист", Role.HR_OFFICER, town.unit);
    }

    private UUID check(InputStream file, String name) throws Exception {
        var id = Viewers.call(officer, () -> sheets.upload(officer, name, file));
        var work = SheetWork.of(officer, id, false, false);
        Viewers.as(work.viewer(), () -> run.go(work));
        return id;
    }

    private void load(UUID id) {
        Viewers.as(officer, () -> sheets.run(officer, id, false));
        var work = SheetWork.of(officer, id, true, false);
        Viewers.as(work.viewer(), () -> run.go(work));
    }

    private void undo(UUID id) {
        Viewers.as(officer, () -> sheets.undo(officer, id));
        var work = SheetWork.undoing(officer, id);
        Viewers.as(work.viewer(), () -> undoing.go(work));
    }

    private <T> T as(Viewer viewer, Supplier<T> work) {
        return Viewers.as(viewer, work);
    }

    private Sheet sheet(UUID id) {
        return as(officer, () -> sheets.sheet(officer, id));
    }

    private List<PeopleLine> everybody() {
        return as(
                officer,
                () -> registry.whole(officer, PeopleFilter.of(new LinkedMultiValueMap<>())));
    }

    private String reasons(UUID id) {
        return as(officer, () -> sheets.rows(officer, id, RowPlan.Outcome.WRONG, 100)).stream()
                .map(line ->
                        line.no()
                                + ":"
                                + line.reasons().stream()
                                        .map(Reason::code)
                                        .collect(Collectors.joining("+")))
                .collect(Collectors.joining(" "));
    }

    private static final String[][] UGLY = {
        {"Сведения о педагогических работниках", "", "", "", "", "", "", ""},
        {"Работник", "", "", "Дата рождения", "СНИЛС", "Организация", "Должность", "Стаж"},
        {"Фамилия", "Имя", "Отчество", "", "", "", "", "педагогический"},
        {
            "Агафонова",
            "Инна",
            "Львовна",
            "14.05.1985",
            "112-233-445 95",
            "Школа № 1",
            "учитель математики",
            "15"
        },
        {"Бурцев", "Олег", "Ильич", "1.3.79", "", "МБОУ СОШ №2", "учитель истории", "20 лет"},
        {"Власова", "Нина", "Павловна", "1980-12-31", "", "Школа № 2", "директор", ""},
        {"Гришина", "Ольга", "", "5 июня 1990 г.", "", "Школа № 1", "педагог-психолог", "3"},
        {"Дёмин", "Пётр", "Олегович", "07/08/1991", "", "Школа № 1", "секретарь", ""},
        {"Ежова", "Анна", "Игоревна", "14.05.1985", "112-233-445 96", "Школа № 1", "учитель", ""},
        {"Жарова", "Вера", "Олеговна", "14.05.1986", "", "Школа № 77", "учитель", ""},
        {"Зимина", "Раиса", "Львовна", "14.05.2060", "", "Школа № 1", "учитель", ""},
        {"Ильинa", "Мария", "Петровна", "14.05.1988", "", "Школа № 1", "учитель", ""},
        {"Клюев", "Ян", "Ильич", "14.05.1988", "", "Школа № 1", "учитель", "-4"},
        {
            "Агафонова",
            "Инна",
            "Львовна",
            "14.05.1985",
            "112-233-445 95",
            "Школа № 1",
            "учитель математики",
            "15"
        },
        {"Лосев", "Ян", "Ильич", "сорок лет", "", "Школа № 1", "учитель", ""},
        {"Мухина", "Яна", "Ильинична", "14.05.1988", "", "Школа № 1", "", ""}
    };

    private InputStream ugly() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var sheet = book.newWorksheet("Лист1");
            for (int row = 0; row < UGLY.length; row++)
                for (int column = 0; column < UGLY[row].length; column++)
                    sheet.value(row, column, UGLY[row][column].replace("112-233-445 95", number));
            for (int column = 8; column < 200; column++) sheet.value(1, column, "прочее " + column);
            sheet.range(1, 0, 1, 2).merge();
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Test
    void each_row_gets_its_reason_and_the_good_rows_go_in() throws Exception {
        var id = check(ugly(), "список.xlsx");

        assertThat(sheet(id).state()).isEqualTo(Sheet.State.CHECKED);
        assertThat(reasons(id))
                .isEqualTo(
                        "9:snilsSum 10:unit 11:birthFuture 12:latin 13:experienceNegative 14:twice 15:day 16:postEmpty");
        assertThat(sheet(id).totals()).isEqualTo(new Sheet.Totals(13, 5, 0, 0, 0, 8));
        assertThat(everybody())
                .extracting(line -> line.name().family())
                .doesNotContain("Агафонова");

        var dry = sheet(id).totals();
        load(id);

        assertThat(sheet(id).state()).isEqualTo(Sheet.State.DONE);
        assertThat(sheet(id).totals()).as("the real run does what the dry one said").isEqualTo(dry);
        assertThat(everybody())
                .extracting(line -> line.name().family())
                .contains("Агафонова", "Бурцев", "Власова", "Гришина", "Дёмин")
                .doesNotContain("Ежова", "Клюев");
        var teacher =
                everybody().stream()
                        .filter(line -> line.name().family().equals("Агафонова"))
                        .findFirst()
                        .orElseThrow();
        assertThat(teacher.jobs().getFirst().subjects()).containsExactly("математика");
        assertThat(teacher.standing()).isNotNull();
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_corrected_one_only_what_differs()
            throws Exception {
        load(check(ugly(), "список.xlsx"));
        var again = check(ugly(), "список.xlsx");

        assertThat(sheet(again).totals()).isEqualTo(new Sheet.Totals(13, 0, 0, 5, 0, 8));

        var csv =
                "ФИО;Школа;Должность;Предмет;Ставка\nБурцев Олег Ильич;Школа № 2;учитель истории;история;0,5\n";
        var corrected =
                check(
                        new ByteArrayInputStream(csv.getBytes(Charset.forName("windows-1251"))),
                        "правка.csv");
        assertThat(sheet(corrected).totals()).isEqualTo(new Sheet.Totals(1, 0, 1, 0, 0, 0));
        load(corrected);
        assertThat(rate("Бурцев")).isEqualTo("0.50");

        undo(corrected);
        assertThat(rate("Бурцев")).isEqualTo("null");
    }

    private String rate(String family) {
        return everybody().stream()
                .filter(line -> line.name().family().equals(family))
                .map(line -> String.valueOf(line.jobs().getFirst().rate()))
                .findFirst()
                .orElse("nobody");
    }

    @Test
    void a_whole_file_is_undone() throws Exception {
        var before = everybody().size();
        var id = check(ugly(), "список.xlsx");
        load(id);
        assertThat(everybody()).hasSize(before + 5);
        undo(id);

        assertThat(sheet(id).kept()).isZero();
        assertThat(everybody()).hasSize(before);
        assertThat(sheet(id).state()).isEqualTo(Sheet.State.UNDONE);
    }

    @Test
    void birth_dates_and_numbers_that_a_file_replaced_come_back_when_it_is_undone()
            throws Exception {
        load(check(ugly(), "список.xlsx"));
        var born = birth("Агафонова");
        var first = number;
        number();
        var csv =
                "ФИО;СНИЛС;Дата рождения;Школа;Должность\n"
                        + "Агафонова Инна Львовна;%s;01.02.1984;Школа № 1;учитель математики\n"
                                .formatted(first)
                        + "Бурцев Олег Ильич;%s;01.03.1979;Школа № 2;учитель истории\n"
                                .formatted(number);
        var corrected =
                check(
                        new ByteArrayInputStream(
                                csv.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        "правка.csv");
        load(corrected);
        assertThat(birth("Агафонова")).isEqualTo("1984-02-01");
        assertThat(end("Бурцев")).isEqualTo(number.substring(7));

        undo(corrected);

        assertThat(birth("Агафонова")).isEqualTo(born).isEqualTo("1985-05-14");
        assertThat(end("Агафонова")).isEqualTo(first.substring(7));
        assertThat(end("Бурцев")).isEmpty();
        assertThat(birth("Бурцев")).isEqualTo("1979-03-01");
    }

    private String birth(String family) {
        return String.valueOf(part(family).birthOn());
    }

    private String end(String family) {
        return part(family).snilsEnd();
    }

    private PrivatePart part(String family) {
        var person =
                everybody().stream()
                        .filter(line -> line.name().family().equals(family))
                        .findFirst()
                        .orElseThrow()
                        .person();
        return as(officer, () -> privately.look(officer, new PersonId(person), "test"));
    }

    @Test
    void a_row_that_somebody_changed_since_the_export_is_warned_of() throws Exception {
        load(check(ugly(), "список.xlsx"));
        var job =
                everybody().stream()
                        .filter(line -> line.name().family().equals("Бурцев"))
                        .findFirst()
                        .orElseThrow()
                        .jobs()
                        .getFirst();
        var csv =
                "ФИО;Школа;Должность;Ставка;Код строки\nБурцев Олег Ильич;Школа № 2;учитель истории;0,75;"
                        + job.id()
                        + ":7\n";

        var id =
                check(
                        new ByteArrayInputStream(
                                csv.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        "правка.csv");

        assertThat(sheet(id).totals()).isEqualTo(new Sheet.Totals(1, 0, 0, 0, 1, 0));
    }

    @Test
    void what_is_no_table_gets_a_sentence() throws Exception {
        var id = check(new ByteArrayInputStream(new byte[] {0, 1, 2, 0, 5}), "снимок.xlsx");

        assertThat(sheet(id).state()).isEqualTo(Sheet.State.FAILED);
        assertThat(sheet(id).message()).isEqualTo("spreadsheet.unreadable");
    }

    @Test
    void a_number_of_somebody_in_another_municipality_is_refused_row_by_row() throws Exception {
        load(check(ugly(), "список.xlsx"));
        found();

        assertThat(reasons(check(ugly(), "список.xlsx"))).startsWith("4:snilsTaken 9:snilsSum");
    }
}
