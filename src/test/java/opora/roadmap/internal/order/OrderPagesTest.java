package opora.roadmap.internal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import opora.roadmap.Pages;
import opora.roadmap.PlanDay;
import opora.roadmap.RoadmapId;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.roadmap.internal.plan.RoadmapService;
import opora.roadmap.internal.view.Plans;
import opora.shared.Role;
import opora.shared.Viewers;
import opora.territory.OrganisationKind;
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
class OrderPagesTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired RoadmapService roadmaps;

    Town town;
    TestHat centre;
    UUID roadmap;
    String order;
    Pages pages;

    @BeforeEach
    void found() {
        pages = new Pages(mvc);
        town = Town.found(context);
        var unit =
                town.organisation(
                        OrganisationKind.METHODICAL_CENTRE, "Методический центр", "Методцентр");
        centre = town.hat("Ильина Ольга Петровна", "директор", Role.ORGANISATION_HEAD, unit);
        roadmap = new Plans(context).inForce(town);
        order = "/roadmaps/" + roadmap + "/order";
    }

    @Test
    void an_item_of_the_order_is_a_task_of_its_executor_for_the_whole_period() throws Exception {
        item("2", "Обеспечить организационные условия", "Методический центр", "TASK");

        assertThat(pages.text(town.methodist, order))
                .contains("п. 2", "Обеспечить организационные условия", "весь период карты")
                .contains("исполнено сроков: 0 из");
        assertThat(pages.text(centre, "/measures?mine=true"))
                .contains("п. 2", "Обеспечить организационные условия");
        var task = task();
        assertThat(pages.text(centre, task)).contains("Пункт 2 приказа").contains("/answers\"");
    }

    @Test
    void items_stay_apart_from_the_measures_of_the_plan() throws Exception {
        var before = pages.text(town.methodist, "/roadmaps/" + roadmap);
        item("2", "Обеспечить организационные условия", "Методический центр", "TASK");
        item("5", "Признать утратившим силу прежний приказ", "", "ENACTED");

        assertThat(before).contains("12 мероприятий");
        assertThat(pages.text(town.methodist, "/roadmaps/" + roadmap))
                .contains("12 мероприятий")
                .doesNotContain("Обеспечить организационные условия");
        assertThat(pages.text(town.methodist, "/roadmaps/" + roadmap + "/report"))
                .doesNotContain("Обеспечить организационные условия");
        assertThat(pages.text(town.methodist, order)).contains("исполнен самим приказом");
    }

    @Test
    void whoever_the_order_names_sees_his_act_whatever_hat_he_wears_and_takes_it_off_control()
            throws Exception {
        item("2", "Обеспечить организационные условия", "Методический центр", "TASK");
        layOn(centre);

        assertThat(pages.text(centre, "/today")).contains("На вашем контроле 1 документ");
        assertThat(pages.text(centre, "/control"))
                .contains(Plans.TITLE, "контроль возложен на вас", "Пункты приказа: 1")
                .contains("Обеспечить организационные условия")
                .contains("Просроченные мероприятия:");

        var version = pages.found(centre, "/control", "name=\"version\" value=\"(\\d+)\"");
        var answer =
                pages.post(centre, "/control/" + roadmap + "/release", Map.of("version", version));
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(pages.text(centre, "/control")).contains("Снято с контроля 18 ноября");

        var newer = pages.found(centre, "/control", "name=\"version\" value=\"(\\d+)\"");
        pages.post(centre, "/control/" + roadmap + "/return", Map.of("version", newer));
        assertThat(pages.text(centre, "/control"))
                .contains("Снять с контроля")
                .doesNotContain("Снято с контроля");
    }

    @Test
    void only_the_controller_takes_an_act_off_control() throws Exception {
        layOn(centre);
        var version = pages.found(centre, "/control", "name=\"version\" value=\"(\\d+)\"");

        assertThat(pages.text(town.authority, "/control"))
                .contains(Plans.TITLE, "контролирует Ильина")
                .doesNotContain("Снять с контроля");
        var path = "/control/" + roadmap + "/release";
        assertThat(pages.post(town.authority, path, Map.of("version", version)).getStatus())
                .isEqualTo(404);
        assertThat(pages.post(town.methodist, path, Map.of("version", version)).getStatus())
                .isEqualTo(404);
        var back = "/control/" + roadmap + "/return";
        assertThat(pages.post(town.methodist, back, Map.of("version", version)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void another_municipality_and_an_executor_add_no_item() throws Exception {
        var other = Town.found(context);
        var form = Map.of("number", "9", "text", "Чужое", "nature", "TASK");

        assertThat(pages.get(other.methodist, order).getStatus()).isEqualTo(404);
        assertThat(pages.post(other.methodist, order, form).getStatus()).isEqualTo(404);
        assertThat(pages.post(centre, order, form).getStatus()).isEqualTo(403);
        assertThat(pages.text(other.methodist, "/control")).doesNotContain(Plans.TITLE);
    }

    private void item(String number, String text, String executors, String nature)
            throws Exception {
        var answer =
                pages.post(
                        town.methodist,
                        order,
                        Map.of(
                                "number", number,
                                "text", text,
                                "executors", executors,
                                "nature", nature));
        assertThat(answer.getStatus()).isEqualTo(302);
    }

    private String task() throws Exception {
        return pages.found(
                town.methodist, order, "class=\"name\" href=\"(/measures/[0-9a-f-]{36})\"");
    }

    private void layOn(TestHat hat) {
        var id = new RoadmapId(roadmap);
        Viewers.as(
                town.methodist,
                () -> {
                    var version = roadmaps.get(town.methodist, id).version();
                    roadmaps.layOn(town.methodist, id, version, hat.person(), null);
                });
    }
}
