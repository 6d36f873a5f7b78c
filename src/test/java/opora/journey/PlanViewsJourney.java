package opora.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.roadmap.internal.view.Plans;
import opora.shared.Viewers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A methodist looks at a plan from every side, on a laptop and on a phone, in the light and in the
 * dark.
 */
@BrowserTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PlanViewsJourney {

    private static volatile TestHat worn;

    /** The day is the plan's, and whoever comes wears the hat of the test. */
    @TestConfiguration
    static class SignedIn {

        @Bean
        @Primary
        Clock thatDay() {
            return Clock.fixed(Instant.parse(Plans.TODAY + "T09:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        @Order(-1)
        SecurityFilterChain open(HttpSecurity http) {
            return http.securityMatcher("/**")
                    .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                    .build();
        }

        @Bean
        FilterRegistrationBean<Filter> wearing() {
            return new FilterRegistrationBean<>((request, response, chain) -> {
                try {
                    Viewers.call(
                            worn,
                            () -> {
                                chain.doFilter(request, response);
                                return true;
                            });
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    @Autowired ApplicationContext context;
    @LocalServerPort int port;

    private Plans plans;
    private UUID roadmap;

    @BeforeEach
    void found() {
        var town = Town.found(context);
        plans = new Plans(context);
        roadmap = plans.inForce(town);
        worn = town.methodist;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gantt",
                "wheel",
                "calendar",
                "board",
                "documents",
                "indicators",
                "history"
            })
    void every_view_is_accessible_wide_and_narrow_light_and_dark(String view, Page page) {
        var name = view.isEmpty() ? "table" : view;
        open(page, "/roadmaps/" + roadmap + (view.isEmpty() ? "" : "/" + view));
        look(page, "plan-" + name);
    }

    @Test
    void the_lists_are_accessible(Page page) {
        open(page, "/roadmaps");
        look(page, "roadmaps");
        page.setViewportSize(1366, 900);
        open(page, "/measures");
        look(page, "measures");
    }

    @Test
    void a_measure_has_a_page_of_its_own(Page page) {
        open(page, "/measures/" + plans.measure(worn, roadmap, "2.2."));
        look(page, "measure");
        page.setViewportSize(1366, 900);
        open(page, "/measures/" + plans.measure(worn, roadmap, "1.5.") + "/change");
        look(page, "measure-change");
    }

    @Test
    void a_row_opens_beside_the_table_by_keys_and_closes_where_one_was(Page page) {
        open(page, "/roadmaps/" + roadmap);
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForSelector("aside.panel");
        assertThat(page.url()).contains("open=");
        assertThat(page.locator("aside.panel").innerText()).contains("Проведение заседаний");
        look(page, "plan-panel");
        page.setViewportSize(1366, 900);
        page.keyboard().press("Escape");
        page.waitForFunction("!document.querySelector('aside.panel')");
        assertThat(page.url()).doesNotContain("open=");
    }

    @Test
    void a_row_done_by_hand_is_seen_at_once(Page page) {
        open(page, "/measures/" + plans.measure(worn, roadmap, "1.5."));
        page.getByText("Написать сообщение");
        page.locator("#discussion input[name=text]").fill("Жду подписанное положение");
        page.locator("#discussion button").click();
        page.waitForSelector("#discussion .say");
        assertThat(page.locator("#discussion").innerText())
                .contains("Жду подписанное положение", "Вы");
    }

    private void open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
    }

    private static void look(Page page, String name) {
        Browser.shot(page, name);
        Browser.assertAccessible(page);
        Browser.dark(page);
        Browser.shot(page, name + "-dark");
        Browser.assertAccessible(page);
        Browser.phone(page);
        Browser.shot(page, name + "-phone-dark");
        Browser.light(page);
        Browser.shot(page, name + "-phone");
        Browser.assertAccessible(page);
    }
}
