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
class SkipsTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;

    Town town;
    RoadmapId roadmap;

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
    }

    @Test
    void a_summer_is_skipped_in_the_whole_roadmap_with_one_reason_and_taken_back()
            throws Exception {
        var page = "/roadmaps/" + roadmap + "/skips";
        assertThat(text(town.methodist, "/roadmaps/" + roadmap)).contains("href=\"" + page + "\"");
        assertThat(text(town.methodist, page))
                .contains("Пропустить период", "value=\"2027-06-01\"", "value=\"2027-08-31\"");

        post(town.methodist, page, summer("ремонт"));
        assertThat(text(town.methodist, page)).contains("Уже пропущено", "ремонт", "1 срок");
        post(town.methodist, page + "/removal", "reason", "ремонт");
        assertThat(text(town.methodist, page)).doesNotContain("Уже пропущено");
    }

    @Test
    void without_a_reason_nothing_is_skipped_and_what_was_typed_stays() throws Exception {
        var page = "/roadmaps/" + roadmap + "/skips";
        var form = new java.util.ArrayList<>(java.util.List.of(summer(" ")));
        form.addAll(java.util.List.of("_page", page, "_form", "skip"));

        var refused = post(town.methodist, page, form.toArray(String[]::new));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"reason-error\"", "value=\"" + TODAY.plusDays(30) + "\"");
    }

    @Test
    void nobody_else_skips() throws Exception {
        var page = "/roadmaps/" + roadmap + "/skips";
        var head = town.hat("Котов Илья", "директор", Role.ORGANISATION_HEAD, town.school("Школа"));

        assertThat(post(head, page, summer("ремонт")).getStatus()).isEqualTo(403);
        post(Town.found(context).methodist, page, summer("ремонт"));
        assertThat(text(town.methodist, page)).doesNotContain("Уже пропущено");
    }

    private static String[] summer(String reason) {
        return new String[] {
            "startsOn", TODAY.toString(), "endsOn", TODAY.plusDays(30).toString(), "reason", reason
        };
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
