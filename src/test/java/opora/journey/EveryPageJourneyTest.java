package opora.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import opora.DemoVisit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Every page that a link leads to, whoever is led there: opened once in a real browser, wide and
 * light, then as a phone in the dark. A page without a link is no page of ours. Run by {@code
 * bench/every-page}: it takes longer than all other tests in a browser together.
 */
@BrowserTest
@Tag("long")
@SpringBootTest(
        properties = "opora.demo=true",
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EveryPageJourneyTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+");
    private static final List<String> PEOPLE =
            List.of(
                    DemoVisit.METHODIST,
                    DemoVisit.HR_OFFICER,
                    DemoVisit.HEAD,
                    DemoVisit.AUTHORITY,
                    DemoVisit.TEACHER,
                    DemoVisit.ADMINISTRATOR);

    /** Files, and what ends the visit. */
    private static final Pattern NO_PAGE =
            Pattern.compile(
                    "/(assets|files|feeds|sign-out|system)\\b.*|.*\\.(docx|xlsx|pdf|ics|csv|svg|png|json)\\b.*|.*[/=](docx|xlsx|pdf|csv|svg)\\b.*",
                    Pattern.CASE_INSENSITIVE);

    private static final String FITS = "document.documentElement.scrollWidth <= innerWidth";
    private static final String LINKS =
            "[...document.querySelectorAll('a[href^=\"/\"]:not([download])')].map(a => a.getAttribute('href'))";

    @Autowired ApplicationContext context;
    @LocalServerPort int port;

    private final Set<String> seen = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void load() {
        DemoVisit.load(context);
    }

    @Test
    void every_page_opens_fits_and_is_accessible(Page page) {
        page.onConsoleMessage(said -> {
            if (said.type().equals("error")) wrong(page.url() + " says " + said.text());
        });
        walk(page, "/public");
        for (var login : PEOPLE) {
            page.context().clearCookies();
            signIn(page, login);
            walk(page, page.url().replaceAll("^https?://[^/]+", ""));
        }

        assertThat(wrong).isEmpty();
        assertThat(seen).as("kinds of pages").hasSizeGreaterThan(80);
    }

    /** Told at once, too: a walk cut off has said something. */
    private void wrong(String what) {
        System.out.println("EVERY PAGE: " + what);
        wrong.add(what);
    }

    private void walk(Page page, String first) {
        var waiting = new ArrayDeque<>(List.of(first));
        var asked = new HashSet<String>();
        while (!waiting.isEmpty()) {
            var link = waiting.removeFirst();
            if (!look(page, link)) continue;
            for (var found : links(page)) if (asked.add(kind(found))) waiting.add(found);
        }
    }

    /** Whether it was a page of its own, not one that another leads to. */
    private boolean look(Page page, String link) {
        Browser.light(page);
        page.setViewportSize(1366, 900);
        if (!opened(page, link)) return false;
        if (seen.add(kind(link))) {
            check(page, link);
            Browser.dark(page);
            Browser.phone(page);
            check(page, link + " on a phone in the dark");
        }
        return true;
    }

    private boolean opened(Page page, String link) {
        try {
            var answer = page.navigate("http://localhost:" + port + link);
            if (answer.status() >= 400) wrong(link + " answers " + answer.status());
            return answer.status() < 400 && answer.headers().get("content-type").contains("html");
        } catch (PlaywrightException e) {
            if (e.getMessage().contains("Download is starting")) return false;
            throw e;
        }
    }

    private void check(Page page, String name) {
        for (var rule : new AxeBuilder(page).analyze().getViolations())
            wrong(
                    name
                            + ": "
                            + rule.getId()
                            + " "
                            + rule.getNodes().stream()
                                    .limit(2)
                                    .map(node -> node.getHtml())
                                    .toList());
        if (!Boolean.TRUE.equals(page.evaluate(FITS))) wrong(name + " scrolls sideways");
    }

    private List<String> links(Page page) {
        var links = new ArrayList<String>();
        for (var link : (List<?>) page.evaluate(LINKS))
            if (!NO_PAGE.matcher(link.toString()).matches()) links.add(link.toString());
        return links;
    }

    private static String kind(String link) {
        return ID.matcher(link.replaceAll("[?#].*", "")).replaceAll("ID");
    }

    private void signIn(Page page, String login) {
        page.navigate("http://localhost:" + port + "/sign-in");
        page.locator("#login").fill(login);
        page.locator("#password").fill(DemoVisit.PASSWORD);
        page.locator("button.btn-primary").click();
        page.waitForURL(url -> !url.endsWith("/sign-in"));
    }
}
