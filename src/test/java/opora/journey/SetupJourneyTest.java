package opora.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static opora.journey.Browser.assertAccessible;
import static opora.journey.Browser.shot;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import opora.DemoVisit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The administrator sets a municipality up; a head comes in by the invitation. */
@BrowserTest
@SpringBootTest(
        properties = "opora.demo=true",
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SetupJourneyTest {

    @Autowired ApplicationContext context;
    @LocalServerPort int port;

    @BeforeEach
    void load() {
        DemoVisit.load(context);
    }

    @Test
    void a_municipality_is_set_up_and_a_head_comes_in(Page page) {
        signIn(page, DemoVisit.ADMINISTRATOR);
        open(page, "/setup");
        page.getByLabel("Название муниципалитета").fill("Озёрный городской округ");
        page.getByLabel("Регион").fill("Приозёрская область");
        page.getByLabel("Часовой пояс").selectOption("Asia/Omsk");
        page.getByLabel("Список организаций, по одной в строке")
                .fill(
                        "МБОУ «Озёрная школа»; Лисицына Яна Олеговна; lisitsyna@ozerny.example\n"
                                + "МБДОУ «Детский сад „Волна“»; Рыбакова Инга Петровна\n"
                                + "мбоу \"Озёрная школа\"");
        press(page, "Проверить список");
        assertThat(page.getByText("2 новые, 1 уже есть, 0 под вопросом")).isVisible();
        assertAccessible(page);
        shot(page, "setup-preview");
        Browser.phone(page);
        assertAccessible(page);
        shot(page, "setup-preview-phone");
        page.setViewportSize(1366, 900);
        press(page, "Создать муниципалитет");
        assertThat(page.getByText("добавлены 2 организации")).isVisible();
        assertThat(page.getByText("Озёрная школа").first()).isVisible();
    }

    @Test
    void a_head_accepts_the_invitation_that_the_methodist_hands_over(Page page) {
        signIn(page, DemoVisit.METHODIST);
        open(page, "/access");
        page.getByText("Пригласить одного человека").click();
        page.evaluate(
                "() => { const s = document.querySelector('#invite-person');"
                        + " const o = [...s.options].find(o => o.text.startsWith('Рощин'));"
                        + " s.tomselect ? s.tomselect.setValue(o.value) : s.value = o.value;"
                        + " const u = document.querySelector('#invite-unit');"
                        + " const p = [...u.options].find(o => o.text.startsWith('Гимназия'));"
                        + " u.tomselect ? u.tomselect.setValue(p.value) : u.value = p.value; }");
        page.locator("#invite-role").selectOption("ORGANISATION_HEAD");
        page.locator("#invite-email").fill("roshchin@zarechny.example");
        press(page, "Отправить приглашение");
        var link = page.locator("[data-copy]").getAttribute("data-copy");
        page.context().clearCookies();

        page.navigate(link);
        assertAccessible(page);
        shot(page, "invitation");
        page.getByLabel("Новый пароль").fill("тихая река за школой");
        page.getByLabel("Пароль ещё раз").fill("тихая река за школой");
        press(page, "Задать пароль и войти");

        open(page, "/organisations");
        assertThat(page.getByText("Руководитель организации").first()).isVisible();
    }

    private void signIn(Page page, String login) {
        open(page, "/sign-in");
        page.getByLabel("Электронная почта").fill(login);
        page.getByLabel("Пароль").fill(DemoVisit.PASSWORD);
        press(page, "Войти");
        page.waitForURL(address -> !address.contains("/sign-in"));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private void open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
    }
}
