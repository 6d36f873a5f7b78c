package opora.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import opora.access.AccessApi;
import opora.roadmap.Town;
import opora.shared.Role;
import opora.shared.Viewers;
import opora.territory.Installation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A head lets a teacher in by a slip of paper, and the teacher sets a password with it. */
@BrowserTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class InviteJourneyTest {

    private static final String PASSWORD = "Заречье-2026-осень";

    @Autowired ApplicationContext context;
    @Autowired AccessApi access;
    @Autowired Installation installation;
    @LocalServerPort int port;

    @Test
    void a_slip_of_paper_opens_a_sign_in(Page page) {
        var town = Town.found(context);
        var school = town.school("Школа № 1");
        var head = town.person("Главный Олег Ильич", "директор", school);
        town.person("Бумажная Анна Ильинична", "учитель", school);
        var login = "head." + head.value() + "@reka.example";
        var overAll = installation.overAll("test");
        Viewers.as(
                overAll,
                () -> {
                    var role = Role.ORGANISATION_HEAD;
                    access.give(overAll, head, role, school.id(), LocalDate.of(2020, 1, 1), "");
                    access.open(overAll, head, role, school.id(), login, PASSWORD);
                });
        signIn(page, login, PASSWORD);

        page.navigate(at("/people"));
        Browser.assertAccessible(page);
        page.getByLabel("Отметить: Бумажная Анна Ильинична").check();
        page.click("text=Открыть вход отмеченным");
        assertThat(plain(page)).contains("Листок понадобится 1 человеку");
        seen(page, "invite-plan");
        page.click("text=Открыть вход 1 человеку");
        assertThat(plain(page)).contains("Готов 1 листок", "Бумажная Анна Ильинична");
        seen(page, "invite-done");
        var told = page.locator(".slip code").allInnerTexts();

        page.context().clearCookies();
        signIn(page, told.getFirst(), told.getLast());
        assertThat(page.inputValue("#login")).isEqualTo(told.getFirst());
        seen(page, "invite-password");
        page.fill("#password", PASSWORD);
        page.fill("#again", PASSWORD);
        page.click("text=Задать пароль и войти");
        assertThat(page.innerText(".op-top")).contains("Педагог");
    }

    private void signIn(Page page, String login, String password) {
        page.navigate(at("/sign-in"));
        page.fill("#login", login);
        page.fill("#password", password);
        page.press("#password", "Enter");
        page.waitForLoadState();
    }

    /** No violation of accessibility, as wide as a laptop and as narrow as a phone. */
    private static void seen(Page page, String name) {
        Browser.assertAccessible(page);
        Browser.shot(page, name);
        Browser.phone(page);
        Browser.assertAccessible(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing sticks out of a phone")
                .isEqualTo(true);
        page.setViewportSize(1366, 900);
    }

    private static String plain(Page page) {
        return page.innerText("main").replace('\u00A0', ' ');
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
