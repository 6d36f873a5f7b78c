package opora.roadmap.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.roadmap.internal.plan.RoadmapKind;
import opora.roadmap.internal.plan.RoadmapService;
import opora.shared.Role;
import opora.shared.Viewers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
class TemplatePagesTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired RoadmapService roadmaps;

    Town town;

    @BeforeEach
    void found() {
        town = Town.found(context);
        town.school("Школа № 1");
        town.school("Школа № 2");
    }

    @Test
    void cards_lead_to_their_rows() throws Exception {
        assertThat(page(town.methodist, "/roadmaps/templates"))
                .contains("Развитие методической работы", "34 мероприятия", "23 обязанности");
        assertThat(page(town.methodist, "/roadmaps/templates/methodical-model"))
                .contains("Утверждение модели", "Руководители РМО", "Взять за основу");
        assertThat(get(town.methodist, "/roadmaps/templates/no-such").getStatus()).isEqualTo(404);
    }

    @Test
    void a_template_becomes_a_draft_with_its_rows_years_and_executors() throws Exception {
        for (var template : new Templates().all()) {
            var answer =
                    post(
                            town.methodist,
                            MockMvcRequestBuilders.post("/roadmaps/templates/" + template.key())
                                    .param("title", "Наш план")
                                    .param("from", "2026")
                                    .param("to", "2028"));
            assertThat(answer.getStatus()).as(template.key()).isEqualTo(302);
            var roadmap = String.valueOf(answer.getRedirectedUrl());
            assertThat(page(town.methodist, roadmap))
                    .contains("Наш план", template.sections().getFirst().rows().getFirst().title());
            assertThat(get(Town.found(context).methodist, roadmap).getStatus()).isEqualTo(404);
        }
    }

    @Test
    void years_that_make_no_plan_come_back_to_the_form() throws Exception {
        var answer =
                post(
                        town.methodist,
                        MockMvcRequestBuilders.post("/roadmaps/templates/methodical-model")
                                .param("title", "")
                                .param("from", "2028")
                                .param("to", "двадцать"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("Напишите год четырьмя цифрами", "двадцать");
    }

    @Test
    void an_empty_plan_has_its_passport_and_can_be_described_and_copied() throws Exception {
        var created =
                post(
                        town.methodist,
                        MockMvcRequestBuilders.post("/roadmaps/new")
                                .param("title", "Стратегия развития")
                                .param("kind", "STRATEGY")
                                .param("direction", "2.2")
                                .param("secondApprover", "директор центра")
                                .param("startsOn", "2026-01-01")
                                .param("endsOn", "2027-12-31"));
        var address = String.valueOf(created.getRedirectedUrl());
        assertThat(page(town.methodist, address)).contains("Стратегия развития");
        assertThat(page(town.methodist, address + "/documents")).contains("директор центра", "2.2");
        assertThat(page(town.methodist, address + "/passport")).contains("Стратегия развития");
        var saved =
                post(
                        town.methodist,
                        MockMvcRequestBuilders.post(address + "/passport")
                                .param("title", "Концепция развития")
                                .param("kind", "CONCEPT"));
        assertThat(saved.getStatus()).isEqualTo(302);
        assertThat(page(town.methodist, address + "/copy"))
                .contains("Концепция развития", "2028-01-01");
        var copied =
                post(
                        town.methodist,
                        MockMvcRequestBuilders.post(address + "/copy")
                                .param("startsOn", "2028-01-01")
                                .param("endsOn", "2029-12-31"));
        assertThat(page(town.methodist, String.valueOf(copied.getRedirectedUrl())))
                .contains("Концепция развития");
        var kinds =
                Viewers.as(town.methodist, () -> roadmaps.list(town.methodist)).stream()
                        .map(opora.roadmap.internal.plan.Roadmap::kind);
        assertThat(kinds).containsExactly(RoadmapKind.CONCEPT, RoadmapKind.CONCEPT);
        var other = Town.found(context).methodist;
        assertThat(get(other, address + "/passport").getStatus()).isEqualTo(404);
        assertThat(get(other, address + "/copy").getStatus()).isEqualTo(404);
    }

    @Test
    void a_wrong_passport_comes_back_with_its_words() throws Exception {
        var answer =
                post(
                        town.methodist,
                        MockMvcRequestBuilders.post("/roadmaps/new")
                                .param("title", " ")
                                .param("direction", "7.7")
                                .param("startsOn", "2027-01-01")
                                .param("endsOn", "2026-01-01"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("7.7", "Окончание раньше начала");
    }

    @Test
    void who_may_not_edit_is_refused() throws Exception {
        var teacher =
                town.hat("Котова Ева Ильинична", "учитель", Role.TEACHER, town.school("Лицей"));
        for (var path : new String[] {"/roadmaps/templates", "/roadmaps/new"})
            assertThat(get(teacher, path).getStatus()).as(path).isEqualTo(403);
        assertThat(get(town.authority, "/roadmaps/templates").getStatus()).isEqualTo(403);
    }

    private String page(TestHat hat, String path) throws Exception {
        var answer = get(hat, path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return text(answer);
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private MockHttpServletResponse get(TestHat hat, String path) throws Exception {
        return post(hat, MockMvcRequestBuilders.get(path));
    }

    private MockHttpServletResponse post(TestHat hat, MockHttpServletRequestBuilder request)
            throws Exception {
        return Viewers.call(hat, () -> mvc.perform(request).andReturn().getResponse());
    }
}
