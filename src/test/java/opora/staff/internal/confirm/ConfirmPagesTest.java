package opora.staff.internal.confirm;

import static opora.DemoVisit.AUTHORITY;
import static opora.DemoVisit.HEAD;
import static opora.DemoVisit.HR_OFFICER;
import static opora.DemoVisit.METHODIST;
import static opora.DemoVisit.OTHER_HEAD;
import static opora.DemoVisit.OTHER_METHODIST;
import static opora.DemoVisit.TEACHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import opora.DemoTest;
import opora.DemoVisit;
import opora.access.AccessApi;
import opora.shared.Ids;
import opora.shared.Viewers;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** A check of lists from the request to what was confirmed, through the real door. */
@DemoTest
class ConfirmPagesTest {

    private static final String SCHOOL = "Школа № 1";

    @Autowired ApplicationContext context;
    @Autowired DSLContext db;
    @Autowired TransactionOperations transactions;
    @Autowired AccessApi access;
    DemoVisit visit;

    @BeforeEach
    void load() {
        visit = new DemoVisit(context);
    }

    private String page(Cookie session, String path) throws Exception {
        return visit.open(session, path).getContentAsString().replace('\u00a0', ' ');
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Moscow"));
    }

    /** Asks everybody and gives the address of the check. */
    private String ask(String title) throws Exception {
        var asked =
                visit.send(
                        visit.signIn(HR_OFFICER),
                        "/people/checks",
                        "title",
                        title,
                        "dueOn",
                        today().plusDays(10).toString(),
                        "everybody",
                        "true",
                        "version",
                        "0");
        assertThat(asked.getStatus()).isEqualTo(302);
        return Objects.requireNonNull(asked.getRedirectedUrl());
    }

    private String list(Cookie session, String check) throws Exception {
        return visit.firstLink(session, check, check + "/lists");
    }

    private static String seen(String page) {
        var found = Pattern.compile("name=\"seen\" value=\"([0-9a-f]{64})\"").matcher(page);
        assertThat(found.find()).as("the digest of the list").isTrue();
        return found.group(1);
    }

    private static String row(String page, String unit) {
        var at = page.indexOf(unit + "</a>");
        assertThat(at).as(unit).isPositive();
        return page.substring(at, page.indexOf("</tr>", at));
    }

    @Test
    void a_list_is_confirmed_once_and_again_only_after_it_changed() throws Exception {
        var check = ask("Сверка для проверки");
        var head = visit.signIn(HEAD);
        assertThat(page(head, "/today")).contains("Сверка для проверки", "Проверить список");
        assertThat(page(head, "/people")).contains("Проверить список");
        var list = list(head, check);
        var first = page(head, list);
        assertThat(first).contains("Подтвердить список", "ждём подтверждения");

        var seen = seen(first);
        assertThat(visit.send(head, list + "/confirmations", "seen", "0000").getStatus())
                .as("another list than the one that was looked at")
                .isEqualTo(409);
        assertThat(visit.send(head, list + "/confirmations", "seen", seen).getStatus())
                .isEqualTo(302);
        var twice = visit.send(head, list + "/confirmations", "seen", seen);
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(twice.getContentAsString().replace('\u00a0', ' '))
                .contains("уже подтверждён и с тех пор не менялся");
        var hr = visit.signIn(HR_OFFICER);
        assertThat(row(page(hr, check), SCHOOL)).contains("подтверждён</span>", "Котов");
        assertThat(page(head, "/today")).doesNotContain("Сверка для проверки");

        add(head, "Новосёлова " + Ids.next());
        assertThat(row(page(hr, check), SCHOOL)).contains("изменён после подтверждения");
        assertThat(page(head, "/today")).contains("Список людей изменился");
        var confirmed = visit.firstLink(head, list, list + "/confirmations");
        assertThat(page(hr, confirmed)).contains("появился позже", "прибавилось 1");

        var again = seen(page(head, list));
        assertThat(visit.send(head, list + "/confirmations", "seen", again).getStatus())
                .isEqualTo(302);
        assertThat(page(hr, check)).doesNotContain("изменён после подтверждения");
        assertThat(page(hr, confirmed)).as("the first one is as it was").contains("прибавилось 1");
    }

    private void add(Cookie head, String family) throws Exception {
        var form = page(head, "/people/new");
        var unit = Pattern.compile("<option value=\"([0-9a-f-]{36})\"").matcher(form);
        assertThat(unit.find()).isTrue();
        var added =
                visit.send(
                        head,
                        "/people",
                        "version",
                        "0",
                        "personVersion",
                        "0",
                        "family",
                        family,
                        "given",
                        "Анна",
                        "unit",
                        unit.group(1),
                        "position",
                        "TEACHER",
                        "startsOn",
                        "2024-09-01");
        assertThat(added.getStatus()).isEqualTo(302);
    }

    @Test
    void what_is_wrong_with_a_request_stands_at_its_field() throws Exception {
        var hr = visit.signIn(HR_OFFICER);

        assertThat(asked(hr, "Сверка", today().minusDays(1).toString(), "true"))
                .contains("id=\"dueOn-error\"", "Этот день уже прошёл");
        assertThat(asked(hr, " ", today().toString(), "true")).contains("id=\"title-error\"");
        assertThat(asked(hr, "Сверка", today().toString(), "false")).contains("id=\"units-error\"");
        assertThat(asked(hr, "Сверка", "31.31.2026", "true")).contains("id=\"dueOn-error\"");
    }

    private String asked(Cookie session, String title, String due, String everybody)
            throws Exception {
        var answer =
                visit.send(
                        session,
                        "/people/checks",
                        "title",
                        title,
                        "dueOn",
                        due,
                        "everybody",
                        everybody,
                        "version",
                        "0",
                        "_page",
                        "/people/checks/new");
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString().replace('\u00a0', ' ');
    }

    @Test
    void another_municipality_finds_nothing_and_a_teacher_may_not_look() throws Exception {
        var check = ask("Чужая сверка");
        var list = list(visit.signIn(HR_OFFICER), check);

        for (var login : new String[] {OTHER_METHODIST, OTHER_HEAD}) {
            var other = visit.signIn(login);
            assertThat(visit.open(other, check).getStatus()).as(login).isEqualTo(404);
            assertThat(visit.open(other, list).getStatus()).as(login).isEqualTo(404);
            assertThat(visit.open(other, check + "/table.xlsx").getStatus()).isEqualTo(404);
            assertThat(visit.send(other, list + "/confirmations", "seen", "x").getStatus())
                    .as(login)
                    .isIn(403, 404);
        }
        var teacher = visit.signIn(TEACHER);
        for (var path : new String[] {"/people/checks", check, list})
            assertThat(visit.open(teacher, path).getStatus()).as(path).isEqualTo(403);
    }

    @Test
    void who_asks_reads_the_list_and_does_not_confirm_it_and_a_school_asks_nobody()
            throws Exception {
        var check = ask("Сверка прав");
        var methodist = visit.signIn(METHODIST);
        var list = list(methodist, check);

        assertThat(page(methodist, list)).doesNotContain("name=\"seen\"", "нет даты рождения");
        assertThat(visit.send(methodist, list + "/confirmations", "seen", "x").getStatus())
                .isEqualTo(403);
        assertThat(visit.open(visit.signIn(AUTHORITY), check).getStatus()).isEqualTo(200);
        assertThat(visit.open(visit.signIn(AUTHORITY), "/people/checks/new").getStatus())
                .isEqualTo(403);
        var head = visit.signIn(HEAD);
        assertThat(visit.open(head, "/people/checks/new").getStatus()).isEqualTo(403);
        assertThat(visit.send(head, check + "/closing").getStatus()).isEqualTo(403);
        assertThat(visit.send(head, check + "/reminders").getStatus()).isEqualTo(403);
        assertThat(page(head, check)).contains(SCHOOL).doesNotContain("Школа № 2");
        assertThat(visit.open(head, other(methodist, check, "Школа № 2")).getStatus())
                .as("the list of another school")
                .isEqualTo(404);
    }

    private String other(Cookie session, String check, String unit) throws Exception {
        var found =
                Pattern.compile("href=\"(" + check + "/lists/[0-9a-f-]{36})\">" + unit)
                        .matcher(page(session, check));
        assertThat(found.find()).as(unit).isTrue();
        return found.group(1);
    }

    @Test
    void only_those_chosen_are_asked() throws Exception {
        var hr = visit.signIn(HR_OFFICER);
        var whole = ask("Сверка всех");
        var second = other(hr, whole, "Школа № 2");
        var unit = second.substring(second.lastIndexOf('/') + 1);

        var chosen =
                visit.send(
                                hr,
                                "/people/checks",
                                "title",
                                "Сверка второй школы",
                                "dueOn",
                                today().plusDays(3).toString(),
                                "everybody",
                                "false",
                                "units",
                                unit,
                                "version",
                                "0")
                        .getRedirectedUrl();

        assertThat(page(hr, Objects.requireNonNull(chosen)))
                .contains("Школа № 2")
                .doesNotContain("Луговская школа");
        var head = visit.signIn(HEAD);
        assertThat(page(head, "/people/checks"))
                .contains("Сверка всех")
                .doesNotContain("Сверка второй школы");
        var mine = list(head, whole);
        var first = mine.substring(mine.lastIndexOf('/') + 1);
        assertThat(visit.open(head, chosen + "/lists/" + first).getStatus()).isEqualTo(404);
    }

    @Test
    void a_closed_check_takes_no_confirmation_and_is_still_a_file() throws Exception {
        var hr = visit.signIn(HR_OFFICER);
        var check = ask("Сверка закрытая");
        var head = visit.signIn(HEAD);
        var list = list(head, check);
        var seen = seen(page(head, list));

        assertThat(visit.send(hr, check + "/closing").getStatus()).isEqualTo(302);
        assertThat(visit.send(head, list + "/confirmations", "seen", seen).getStatus())
                .isEqualTo(422);
        assertThat(page(hr, check)).contains("не подтверждён", "Открыть снова");
        assertThat(visit.open(hr, check + "/table.xlsx").getContentAsByteArray())
                .startsWith('P', 'K');
        assertThat(visit.send(hr, check + "/closing").getStatus()).isEqualTo(422);
        assertThat(visit.send(hr, check + "/reopening").getStatus()).isEqualTo(302);
        assertThat(visit.send(head, list + "/confirmations", "seen", seen).getStatus())
                .isEqualTo(302);
    }

    /** The database's own lock, with every permission check left out. */
    @Test
    void what_was_confirmed_is_changed_by_nobody() throws Exception {
        var check = ask("Сверка замороженная");
        var head = visit.signIn(HEAD);
        var list = list(head, check);
        visit.send(head, list + "/confirmations", "seen", seen(page(head, list)));
        var id = UUID.fromString(check.substring(check.lastIndexOf('/') + 1));
        var town =
                access.municipalities("test").stream()
                        .filter(one ->
                                Viewers.as(
                                        one,
                                        () ->
                                                Boolean.TRUE.equals(
                                                        transactions.execute(_ ->
                                                                db.fetchCount(
                                                                                db.select()
                                                                                        .from(
                                                                                                "staff.confirmation")
                                                                                        .where(
                                                                                                "check_id = {0}",
                                                                                                id))
                                                                        == 1))))
                        .findFirst()
                        .orElseThrow();

        for (var sql :
                new String[] {
                    "update staff.confirmation set people = 0 where check_id = {0}",
                    "delete from staff.confirmation where check_id = {0}",
                    "update staff.confirmed_line set name = 'Другой' where confirmation_id in"
                            + " (select c.id from staff.confirmation c where c.check_id = {0})"
                })
            assertThatThrownBy(() ->
                            Viewers.as(
                                    town,
                                    () ->
                                            transactions.executeWithoutResult(
                                                    _ -> db.execute(sql, id))))
                    .as(sql)
                    .hasStackTraceContaining("What was confirmed is not changed");
    }
}
