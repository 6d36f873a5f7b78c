package opora.journey;

import static opora.roadmap.ADay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import opora.access.AccessApi;
import opora.person.PersonApi;
import opora.roadmap.ADay;
import opora.roadmap.AskedPlan;
import opora.roadmap.Town;
import opora.roadmap.internal.occurrence.OccurrenceService;
import opora.roadmap.internal.occurrence.PlannedDay;
import opora.shared.Ids;
import opora.shared.Role;
import opora.shared.Viewers;
import opora.shared.Window;
import opora.territory.Installation;
import opora.territory.OrganisationKind;
import opora.territory.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** A head of a school answers, a methodist decides: both on «Сегодня» alone. */
@BrowserTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ADay.class)
class TodayJourneyTest {

    private static final String PASSWORD = "Заречье-2026-осень";

    @Autowired ApplicationContext context;
    @Autowired AccessApi access;
    @Autowired PersonApi people;
    @Autowired Installation installation;
    @LocalServerPort int port;

    Town town;
    String head;
    String methodist;

    @BeforeEach
    void found() {
        town = Town.found(context);
        var school = town.school("Школа № 1");
        var centre =
                town.organisation(
                        OrganisationKind.METHODICAL_CENTRE,
                        "Методический центр",
                        "Методический центр");
        head = account("Котов Илья Сергеевич", "директор", Role.ORGANISATION_HEAD, school, school);
        methodist =
                account("Лужина Марина Андреевна", "методист", Role.METHODIST, town.unit, centre);
        var plan =
                AskedPlan.of(context, town)
                        .row(
                                "1.5",
                                "Обновить раздел «Методическая служба» на сайте школы",
                                "Школа № 1",
                                TODAY.minusDays(38),
                                TODAY.minusDays(8))
                        .row(
                                "1.4",
                                "Провести методический час для заместителей директоров",
                                "Школа № 1",
                                TODAY)
                        .row(
                                "2.2",
                                "Назвать экспертов конкурса «Педагогический старт»",
                                "Школа № 1",
                                TODAY.plusDays(2))
                        .row(
                                "2.6",
                                "Провести занятия Школы молодого педагога",
                                "Школа № 1",
                                List.of(new Window(TODAY.minusDays(60), TODAY.plusDays(20), 3, 4)))
                        .row(
                                "3.3",
                                "Свести сведения о молодых педагогах",
                                "Методический центр",
                                TODAY.minusDays(2))
                        .row(
                                "3.4",
                                "Подготовить сборник практик",
                                "Методический центр",
                                TODAY.plusDays(4));
        var roadmap = plan.inForce();
        var date = plan.dates(roadmap, "2.2").getFirst();
        Viewers.as(
                town.methodist,
                () ->
                        context.getBean(OccurrenceService.class)
                                .plan(
                                        town.methodist,
                                        date.id(),
                                        date.version(),
                                        new PlannedDay(
                                                TODAY.plusDays(2),
                                                java.time.LocalTime.of(15, 0),
                                                "кабинет 12")));
    }

    @Test
    void a_head_answers_in_place_and_a_methodist_decides_in_place(Page page) {
        signIn(page, head);
        see(page, "today-head");
        press(page, "Отметить: Провести методический час");
        page.locator(".ask.open input[name=doneOn]").waitFor();
        page.locator(".ask.open textarea[name=text]").fill("Провели, было 12 человек");
        see(page, "today-head-open");
        page.locator(".ask.open button[type=submit]").click();
        page.getByText("Исполнение записано").waitFor();
        see(page, "today-head-said");
        Browser.phone(page);
        page.reload();
        see(page, "today-head-phone");
        press(page, "Отметить: Назвать экспертов");
        page.locator(".ask.open").waitFor();
        see(page, "today-head-open-phone");
        page.context().clearCookies();

        page.setViewportSize(1366, 900);
        signIn(page, methodist);
        see(page, "today-methodist");
        press(page, "Вернуть с замечанием");
        page.locator("textarea[name=remark]").waitFor();
        page.locator(".ask.open button[type=submit]").click();
        page.getByText("Напишите, что нужно исправить").waitFor();
        see(page, "today-methodist-return");
        page.locator("textarea[name=remark]").fill("Приложите лист регистрации");
        page.locator(".ask.open button[type=submit]").click();
        page.getByText("Возвращено с замечанием").first().waitFor();
        Browser.phone(page);
        page.reload();
        see(page, "today-methodist-phone");
        page.setViewportSize(1366, 900);
        page.navigate(address("/today?select=true"));
        see(page, "today-select");
        page.navigate(address("/dashboard"));
        see(page, "dashboard");
        page.locator(".three a").first().click();
        see(page, "dashboard-late");
        Browser.phone(page);
        page.navigate(address("/dashboard"));
        see(page, "dashboard-phone");
        page.setViewportSize(1366, 900);
        page.navigate(address("/letters"));
        see(page, "letters");
        page.navigate(address("/outbox"));
        see(page, "outbox");
        page.navigate(address("/calendar-links"));
        page.locator("button[value=PERSON]").click();
        page.getByText("Ссылка готова").waitFor();
        see(page, "calendar-links");
    }

    @Test
    void a_form_opened_by_keys_takes_the_keys(Page page) {
        signIn(page, head);
        page.locator(".ask a[role=button]").first().focus();
        page.keyboard().press("Enter");
        page.waitForSelector(".ask.open");
        page.waitForFunction("document.activeElement.closest('.ask.open form') != null");
        page.locator(".ask.open a[hx-get]").focus();
        page.keyboard().press("Enter");
        page.waitForSelector(".ask:not(.open) a[role=button]:focus");
    }

    @Test
    void a_link_from_a_letter_opens_one_answer_and_nothing_else(Page page) {
        var founder = installation.overAll("test");
        var school = town.school("Школа № 9");
        account("Ершова Нина Львовна", "директор", Role.ORGANISATION_HEAD, school, school);
        var plan = AskedPlan.of(context, town).row("5.1", "Провести опрос", "Школа № 9", TODAY);
        var date = plan.date(plan.inForce(), "5.1");
        var path = "/occurrences/" + date + "/answers";
        var hat = Viewers.as(founder, () -> access.hats(founder, List.of(school.id()))).getFirst();
        var link =
                Viewers.as(
                        founder,
                        () ->
                                access.oneTimeLink(
                                        founder,
                                        hat.person(),
                                        hat.id(),
                                        path,
                                        java.time.Instant.parse("2026-12-01T00:00:00Z")));
        page.navigate(address(link.substring(link.indexOf("/links/"))));
        page.locator("main button[type=submit]").first().click();
        page.locator("input[name=doneOn]").waitFor();
        see(page, "answer-alone");
        page.locator("form.fill textarea").first().fill("Опрос проведён, ответили 42 человека.");
        page.locator("form.fill button[type=submit]").click();
        page.getByText("Отчёт отправлен").waitFor();
        see(page, "answer-alone-sent");
        page.navigate(address("/today"));
        assertThat(page.url()).contains("/sign-in");
    }

    private void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile(name(name))))
                .first()
                .click();
    }

    /** Short words are glued by no-break spaces. */
    private static String name(String words) {
        return words.replace(" ", "[ \u00a0]");
    }

    private void signIn(Page page, String login) {
        page.navigate(address("/sign-in"));
        page.locator("input[name=login]").fill(login);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("main button[type=submit]").first().click();
        page.waitForURL("**/today");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static void see(Page page, String name) {
        page.evaluate("document.fonts.ready");
        Browser.shot(page, name);
        Browser.assertAccessible(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " scrolls sideways")
                .isEqualTo(true);
    }

    private String account(String name, String position, Role role, Unit hat, Unit work) {
        var login = Ids.next() + "@town.example";
        var person = town.person(name, position, work);
        var founder = installation.overAll("test");
        Viewers.as(founder, () -> access.open(founder, person, role, hat.id(), login, PASSWORD));
        return login;
    }
}
