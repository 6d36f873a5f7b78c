package opora.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import opora.access.AccessApi;
import opora.roadmap.Town;
import opora.roadmap.internal.view.Plans;
import opora.shared.Role;
import opora.shared.Viewers;
import opora.territory.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A methodist reports, publishes and plans. */
@BrowserTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReportJourneyTest {

    @TestConfiguration
    static class OnTheDayOfThePlan {
        @Bean
        @Primary
        Clock thatDay() {
            return Clock.fixed(Instant.parse(Plans.TODAY + "T09:00:00Z"), ZoneOffset.UTC);
        }
    }

    @Autowired ApplicationContext context;
    @Autowired AccessApi access;
    @Autowired Installation installation;
    @LocalServerPort int port;

    UUID roadmap;
    String login;

    @BeforeEach
    void found() {
        var town = Town.found(context);
        roadmap = new Plans(context).inForce(town);
        login = "methodist-" + roadmap.toString().substring(24) + "@example.org";
        var founder = installation.overAll("test");
        Viewers.as(
                founder,
                () ->
                        access.open(
                                founder,
                                town.methodist.person(),
                                Role.METHODIST,
                                town.unit.id(),
                                login,
                                "long-enough-2026"));
    }

    @Test
    void from_the_report_on_paper_to_the_page_for_everybody(Page page) {
        signIn(page);
        reports(page);
        publishes(page);
        plans(page);
    }

    private void reports(Page page) {
        open(page, "/roadmaps/" + roadmap + "/report?form=PLAN_FACT");
        looked(page, "report");
        open(page, "/roadmaps/" + roadmap + "/report/sections?span=WHOLE");
        looked(page, "report-sections");
        open(page, "/roadmaps/" + roadmap + "/report/executors");
        looked(page, "report-executors");
        open(page, "/roadmaps/" + roadmap + "/report?form=PLAN_FACT");
        page.getByText("Написать своими словами").click();
        page.getByLabel("Общий вывод").fill("Работа идёт по плану.");
        button(page, "Сохранить черновик");
        assertThat(page.locator("article").innerText()).contains("Работа идёт по плану.");
        button(page, "Подать отчёт");
        assertThat(page.locator("article").innerText()).contains("Работа идёт по плану.");
        looked(page, "report-filed");
    }

    private void publishes(Page page) {
        var address = "karta-" + roadmap.toString().substring(24);
        open(page, "/roadmaps/" + roadmap + "/publication");
        page.getByLabel("Все, без входа в систему").check();
        page.getByLabel("Адрес страницы").fill(address);
        looked(page, "publication");
        button(page, "Сохранить");
        open(page, "/public/" + address);
        looked(page, "public");
        open(page, "/public");
        looked(page, "public-list");
    }

    private void plans(Page page) {
        open(page, "/plans");
        looked(page, "plans-empty");
        open(page, "/plans/new");
        looked(page, "plan-new");
        page.locator("#startsOn").fill("2026-11-01");
        page.locator("#endsOn").fill("2026-11-30");
        button(page, "Составить");
        looked(page, "plan");
        open(page, "/plans/calendar?month=2026-11");
        looked(page, "plan-calendar");
    }

    private void signIn(Page page) {
        open(page, "/sign-in");
        page.locator("input[name=login]").fill(login);
        page.locator("input[name=password]").fill("long-enough-2026");
        page.locator("form button[type=submit]").last().click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private void open(Page page, String path) {
        var answer = page.navigate("http://localhost:" + port + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForLoadState();
    }

    private static void looked(Page page, String name) {
        Browser.shot(page, name);
        Browser.assertAccessible(page);
        Browser.phone(page);
        Browser.shot(page, name + "-phone");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " is not wider than a phone")
                .isEqualTo(true);
        page.setViewportSize(1366, 900);
    }
}
