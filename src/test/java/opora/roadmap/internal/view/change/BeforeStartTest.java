package opora.roadmap.internal.view.change;

import static opora.roadmap.ADay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import opora.roadmap.ADay;
import opora.roadmap.AskedPlan;
import opora.roadmap.RoadmapId;
import opora.roadmap.Town;
import opora.shared.Role;
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
class BeforeStartTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;

    Town town;
    RoadmapId roadmap;
    String measure;

    @BeforeEach
    void found() {
        town = Town.found(context);
        var plan =
                AskedPlan.of(context, town)
                        .row(
                                "1.1",
                                "Обновить банк практик",
                                "Методисты",
                                TODAY.minusDays(40),
                                TODAY.minusDays(10))
                        .row("1.2", "Провести семинар", "Методисты", TODAY.plusDays(9))
                        .keptFrom(TODAY);
        roadmap = plan.inForce();
        measure = "/measures/" + plan.dates(roadmap, "1.1").getFirst().measure();
    }

    @Test
    void a_row_whose_dates_are_all_before_the_start_says_so_with_its_dates() throws Exception {
        assertThat(text(town.methodist, "/roadmaps/" + roadmap))
                .contains("до начала ведения, с 9 октября по 8 ноября", "2 срока")
                .contains("До начала ведения</span>\n<b>1</b>")
                .doesNotContain("сроков нет");
        assertThat(text(town.methodist, "/roadmaps/" + roadmap + "?state=BEFORE_START"))
                .contains("Обновить банк практик", "Отметить исполненными в срок")
                .doesNotContain("Провести семинар");
    }

    @Test
    void rows_without_a_section_count_towards_the_whole() throws Exception {
        assertThat(text(town.methodist, "/roadmaps/" + roadmap))
                .contains("В 2026/27 учебном году исполнено 0 сроков из 1");
    }

    @Test
    void they_are_marked_in_one_go_and_taken_back_one_by_one() throws Exception {
        post(town.methodist, measure + "/before-start", "done", "true");
        assertThat(text(town.methodist, measure))
                .contains("исполнено 8 ноября", "исполнено 9 октября", "Отменить решение")
                .doesNotContain("Отметить исполненными в срок");
        assertThat(text(town.methodist, "/roadmaps/" + roadmap)).contains("исполнено 8 ноября");

        var undo = text(town.methodist, measure);
        var at = undo.indexOf("/decision\"");
        var path = undo.substring(undo.lastIndexOf("/occurrences/", at), at) + "/decision";
        post(town.methodist, path, "decision", "AWAITED");
        assertThat(text(town.methodist, measure)).contains("1 срок прошёл до начала ведения");
    }

    @Test
    void nobody_else_marks_them() throws Exception {
        var all = "/roadmaps/" + roadmap + "/before-start";
        var head = town.hat("Котов Илья", "директор", Role.ORGANISATION_HEAD, town.school("Школа"));

        assertThat(post(head, all, "done", "true").getStatus()).isEqualTo(403);
        post(Town.found(context).methodist, all, "done", "true");
        assertThat(text(town.methodist, measure)).contains("2 срока прошли до начала ведения");
        post(town.methodist, all, "done", "false");
        assertThat(text(town.methodist, "/roadmaps/" + roadmap)).contains("не исполнено");
    }

    private MockHttpServletResponse post(Viewer hat, String path, String... form) throws Exception {
        var request = MockMvcRequestBuilders.post(path);
        for (int i = 0; i < form.length; i += 2) request.param(form[i], form[i + 1]);
        return Viewers.call(hat, () -> mvc.perform(request).andReturn().getResponse());
    }

    private String text(Viewer hat, String path) throws Exception {
        var page =
                Viewers.call(
                        hat,
                        () ->
                                mvc.perform(MockMvcRequestBuilders.get(path))
                                        .andReturn()
                                        .getResponse());
        return page.getContentAsString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
