package opora.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import opora.DemoVisit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Pages around the roadmap, each wide and narrow, light and dark. */
@BrowserTest
@SpringBootTest(
        properties = "opora.demo=true",
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DemoPagesJourneyTest {

    private static final String FITS = "document.documentElement.scrollWidth <= innerWidth";
    private static final String RING = "getComputedStyle(document.activeElement).outlineStyle";

    @Autowired ApplicationContext context;
    @LocalServerPort int port;

    @BeforeEach
    void load() {
        DemoVisit.load(context);
    }

    @Test
    void pages_of_people_and_organisations_are_accessible(Page page) {
        signIn(page, DemoVisit.METHODIST);
        look(
                page,
                List.of(
                        "/people",
                        "/people/summary",
                        "/organisations",
                        "/organisations/map",
                        "/organisations/services",
                        "/appointments",
                        "/access",
                        "/access/roles",
                        "/consents",
                        "/me",
                        "/me/consents",
                        "/journal",
                        "/journal/seal"));
    }

    @Test
    void pages_of_the_personnel_office_are_accessible(Page page) {
        signIn(page, DemoVisit.HR_OFFICER);
        look(page, List.of("/control", "/people/sheets", "/people/new"));
    }

    @Test
    void a_button_reached_by_keys_is_seen(Page page) {
        signIn(page, DemoVisit.METHODIST);
        page.navigate("http://localhost:" + port + "/journal");
        page.locator("main a.btn:visible").first().focus();
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Tab");
        assertThat(page.evaluate(RING)).isEqualTo("solid");
    }

    private void look(Page page, List<String> paths) {
        for (var path : paths) {
            page.setViewportSize(1366, 900);
            Browser.light(page);
            page.navigate("http://localhost:" + port + path);
            see(page, path);
            Browser.dark(page);
            see(page, path + "-dark");
            Browser.phone(page);
            see(page, path + "-phone-dark");
            Browser.light(page);
            see(page, path + "-phone");
        }
    }

    private static void see(Page page, String name) {
        Browser.shot(page, "demo" + name.replace('/', '-'));
        Browser.assertAccessible(page);
        assertThat(page.evaluate(FITS)).as(name + " scrolls sideways").isEqualTo(true);
    }

    private void signIn(Page page, String login) {
        page.navigate("http://localhost:" + port + "/sign-in");
        page.locator("#login").fill(login);
        page.locator("#password").fill(DemoVisit.PASSWORD);
        page.locator("button.btn-primary").click();
        page.waitForURL("**/today");
    }
}
