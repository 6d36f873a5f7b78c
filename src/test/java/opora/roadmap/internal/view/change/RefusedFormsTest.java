package opora.roadmap.internal.view.change;

import static opora.roadmap.ADay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import opora.roadmap.ADay;
import opora.roadmap.AskedPlan;
import opora.roadmap.RoadmapId;
import opora.roadmap.Town;
import opora.shared.Viewer;
import opora.shared.Viewers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import(ADay.class)
class RefusedFormsTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;

    Town town;
    AskedPlan plan;
    RoadmapId roadmap;
    String measure;

    @BeforeEach
    void found() {
        town = Town.found(context);
        plan =
                AskedPlan.of(context, town)
                        .row("1.1", "Провести методический час", "Методисты", TODAY.plusDays(9));
        roadmap = plan.inForce();
        measure = "/measures/" + plan.dates(roadmap, "1.1").getFirst().measure();
    }

    @Test
    void a_row_without_words_comes_back_with_what_was_typed() throws Exception {
        var page = "/roadmaps/" + roadmap + "/measures/new";
        var refused =
                post(
                        "/roadmaps/" + roadmap + "/measures",
                        page,
                        "",
                        "title",
                        "",
                        "term",
                        "до 15 декабря",
                        "ground",
                        "приказ № 7");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("Добавить строку", "до 15 декабря", "приказ № 7")
                .contains("id=\"title-error\"", "name=\"_page\" value=\"" + page + "\"");
    }

    @Test
    void letters_for_a_day_are_named_at_their_field_of_their_form_alone() throws Exception {
        var refused =
                post(
                        measure + "/skip",
                        measure + "/change",
                        "skip",
                        "roadmap",
                        roadmap.toString(),
                        "from",
                        "летом",
                        "to",
                        "2027-08-31",
                        "reason",
                        "каникулы");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("«летом» не дата", "value=\"каникулы\"", "id=\"from-error\"");
        assertThat(text(refused).split("op-error", -1)).hasSize(2);
    }

    @Test
    void a_filter_that_is_no_day_shows_the_page_without_it() throws Exception {
        var page = get("/roadmaps/" + roadmap + "/report?from=abc&to=2026-12-31&form=PLAN_FACT");

        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(text(page)).contains("«abc» не дата", "id=\"from-error\"");
        assertThat(get("/roadmaps/" + roadmap + "/wheel?month=zzz").getStatus()).isEqualTo(422);
        assertThat(get("/today?open=zzz").getStatus()).isEqualTo(404);
    }

    @Test
    void who_saves_second_sees_both_versions() throws Exception {
        var stale =
                post(
                        measure,
                        measure + "/change",
                        "",
                        "version",
                        "77",
                        "title",
                        "Провести семинар",
                        "ground",
                        "приказ № 8");

        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(text(stale))
                .contains("Запись уже изменили", "Оставить то, что сохранено")
                .contains("Провести семинар", "Сейчас сохранено: Провести методический час")
                .doesNotContain("value=\"77\"");
    }

    @Test
    void the_address_of_a_form_opened_alone_leads_to_the_page_above() throws Exception {
        assertThat(get(measure + "/dates").getRedirectedUrl()).isEqualTo(measure);
        assertThat(get("/roadmaps/" + roadmap + "/status").getRedirectedUrl())
                .isEqualTo("/roadmaps/" + roadmap);
    }

    @Test
    void a_form_of_another_municipality_is_not_shown() throws Exception {
        var other = Town.found(context).methodist;
        var page = "/roadmaps/" + roadmap + "/measures/new";
        var request =
                MockMvcRequestBuilders.post("/roadmaps/" + roadmap + "/measures")
                        .param("_page", page)
                        .param("on", "abc");

        assertThat(text(send(other, request))).doesNotContain("Провести методический час");
    }

    private MockHttpServletResponse post(String path, String page, String key, String... form)
            throws Exception {
        var request = MockMvcRequestBuilders.post(path).param("_page", page);
        if (!key.isEmpty()) request.param("_form", key);
        for (int i = 0; i < form.length; i += 2) request.param(form[i], form[i + 1]);
        return send(town.methodist, request);
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return send(town.methodist, MockMvcRequestBuilders.get(path));
    }

    private MockHttpServletResponse send(
            Viewer hat,
            org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?>
                    request)
            throws Exception {
        return Viewers.call(hat, () -> mvc.perform(request).andReturn().getResponse());
    }

    private static String text(MockHttpServletResponse page) throws Exception {
        return page.getContentAsString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
