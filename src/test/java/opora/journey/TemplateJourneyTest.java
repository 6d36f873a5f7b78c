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

/** A methodist without a document begins with a template, then finds her way by search and help. */
@BrowserTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TemplateJourneyTest {

    private static final String PASSWORD = "Заречье-2026-осень";
    private static final String LOGIN = "template.methodist@reka.example";

    @Autowired ApplicationContext context;
    @Autowired AccessApi access;
    @Autowired Installation installation;
    @LocalServerPort int port;

    @Test
    void a_template_becomes_a_plan_and_everything_is_found_again(Page page) {
        var town = Town.found(context);
        town.school("Школа № 1");
        var overAll = installation.overAll("test");
        Viewers.as(
                overAll,
                () -> {
                    var person = town.methodist.person();
                    access.give(
                            overAll,
                            person,
                            Role.METHODIST,
                            town.unit.id(),
                            LocalDate.of(2020, 1, 1),
                            "");
                    access.open(overAll, person, Role.METHODIST, town.unit.id(), LOGIN, PASSWORD);
                });
        page.navigate(at("/sign-in"));
        page.fill("#login", LOGIN);
        page.fill("#password", PASSWORD);
        page.press("#password", "Enter");
        page.waitForURL(at("/today"));

        page.navigate(at("/roadmaps/templates"));
        seen(page, "templates");
        page.click("text=Развитие методической работы");
        page.fill("#title", "План нашего города");
        seen(page, "template");
        page.click("text=Взять за основу");
        assertThat(page.innerText("main")).contains("План нашего города", "Черновик готов");

        page.navigate(at("/search?q=наставникам"));
        seen(page, "search");
        assertThat(page.innerText("main")).contains("Закрепление наставников");
        for (var path : new String[] {"/journal", "/help", "/me", "/roadmaps/new"}) {
            page.navigate(at(path));
            seen(page, path.substring(1).replace('/', '-'));
        }
        Browser.phone(page);
        page.navigate(at("/journal"));
        seen(page, "journal-phone");
    }

    private static void seen(Page page, String name) {
        Browser.shot(page, "begin-" + name);
        Browser.assertAccessible(page);
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
