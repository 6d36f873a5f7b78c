package opora.roadmap.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import opora.roadmap.Pages;
import opora.roadmap.PlanDay;
import opora.roadmap.Town;
import opora.roadmap.internal.view.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import(PlanDay.class)
class IndicatorPagesTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;

    Town town;
    String roadmap;
    Pages pages;

    @BeforeEach
    void found() {
        pages = new Pages(mvc);
        town = Town.found(context);
        UUID id = new Plans(context).inForce(town);
        roadmap = "/roadmaps/" + id;
    }

    @Test
    void the_share_of_a_plan_done_is_the_fact_of_an_indicator_and_opens_down_to_its_lines()
            throws Exception {
        pages.post(
                town.methodist,
                roadmap + "/indicators",
                Map.of(
                        "name", "Выполнение плановых мероприятий",
                        "number", "2",
                        "unit", "PERCENT",
                        "targets", "2026 – 90; 2027 – 95"));
        var plan = planOfTen();
        var indicator =
                pages.found(
                        town.methodist,
                        plan,
                        "<option value=\"([0-9a-f-]{36})\"[^>]*>\\s*Выполнение плановых");
        pages.post(town.methodist, plan + "/indicator", Map.of("indicator", indicator));

        assertThat(pages.text(town.methodist, plan))
                .contains("10 пунктов, 9 исполнено, 90 %, из них позже срока 1")
                .contains("Доля исполненного – показатель:", "Выполнение плановых мероприятий");
        var facts = "/indicators/" + indicator + "/years/2026";
        assertThat(pages.text(town.authority, roadmap + "/indicators"))
                .contains("href=\"" + facts + "\"", "90*");
        assertThat(pages.text(town.authority, facts))
                .contains("исполнено 9 из 10, 90 %, из них позже срока 1")
                .contains("href=\"" + plan + "\"");
        assertThat(pages.text(town.authority, "/dashboard"))
                .contains("Выполнение плановых мероприятий", facts);
    }

    @Test
    void the_centre_closes_the_value_of_a_year_and_the_department_reads_it() throws Exception {
        var action =
                pages.found(
                        town.methodist,
                        roadmap + "/indicators",
                        "action=\"(/indicators/[0-9a-f-]{36}/values)\"");
        var form =
                Map.of(
                        "year",
                        "2026",
                        "value",
                        "18,5",
                        "facts",
                        "Отчёты 15 школ, свод от 10 ноября");

        assertThat(pages.post(town.authority, action, form).getStatus()).isEqualTo(403);
        assertThat(pages.post(town.methodist, action, form).getStatus()).isEqualTo(302);

        var facts = action.replace("/values", "/years/2026");
        assertThat(pages.text(town.authority, facts))
                .contains("18,5 %", "20 %", "Отчёты 15 школ, свод от 10 ноября");
        assertThat(pages.text(town.authority, roadmap + "/indicators"))
                .doesNotContain("Закрыть значение за год");
    }

    @Test
    void another_municipality_sees_neither_the_indicator_nor_its_facts() throws Exception {
        var other = Town.found(context);
        var action =
                pages.found(
                        town.methodist,
                        roadmap + "/indicators",
                        "action=\"(/indicators/[0-9a-f-]{36}/values)\"");
        var form = Map.of("year", "2026", "value", "1");

        assertThat(pages.post(other.methodist, action, form).getStatus()).isEqualTo(404);
        assertThat(pages.get(other.methodist, roadmap + "/indicators").getStatus()).isEqualTo(404);
        assertThat(pages.get(other.methodist, action.replace("/values", "/years/2026")).getStatus())
                .isEqualTo(404);
    }

    private String planOfTen() throws Exception {
        var plan =
                Objects.requireNonNull(
                        pages.post(
                                        town.methodist,
                                        "/plans",
                                        Map.of(
                                                "title", "План управления на 2026 год",
                                                "startsOn", "2026-01-01",
                                                "endsOn", "2026-12-31"))
                                .getHeader("Location"));
        for (int at = 1; at <= 10; at++) {
            pages.post(
                    town.methodist,
                    plan + "/items",
                    new HashMap<>(
                            Map.of(
                                    "title",
                                    "Пункт " + at,
                                    "startsOn",
                                    "2026-10-%02d".formatted(at))));
        }
        var items =
                java.util.regex.Pattern.compile("(/plans/[0-9a-f-]{36}/items/[0-9a-f-]{36})\"")
                        .matcher(pages.text(town.methodist, plan))
                        .results()
                        .map(match -> match.group(1))
                        .distinct()
                        .toList();
        for (int at = 0; at < 9; at++) {
            var day = "2026-10-%02d".formatted(at + 1);
            pages.post(
                    town.methodist,
                    items.get(at),
                    Map.of(
                            "title",
                            "Пункт " + (at + 1),
                            "startsOn",
                            day,
                            "doneOn",
                            at == 0 ? "2026-10-20" : day));
        }
        return plan;
    }
}
