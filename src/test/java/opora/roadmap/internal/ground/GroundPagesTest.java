package opora.roadmap.internal.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import opora.roadmap.Pages;
import opora.roadmap.PlanDay;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.roadmap.internal.view.Plans;
import opora.shared.Role;
import opora.shared.Viewers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import(PlanDay.class)
class GroundPagesTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;

    Town town;
    TestHat head;
    UUID roadmap;
    Pages pages;

    @BeforeEach
    void found() {
        pages = new Pages(mvc);
        town = Town.found(context);
        roadmap = new Plans(context).inForce(town);
        head =
                town.hat(
                        "Котов Илья Петрович",
                        "директор",
                        Role.ORGANISATION_HEAD,
                        town.school("СОШ 2"));
    }

    @Test
    void an_act_entered_here_holds_for_the_schools_and_not_for_a_neighbour() throws Exception {
        var card = added(town.methodist, "01-П-77", "О региональной системе");

        assertThat(pages.text(head, card)).contains("О региональной системе", "01-П-77");
        assertThat(pages.text(head, "/grounds")).contains("О региональной системе");
        var other = Town.found(context);
        assertThat(pages.get(other.methodist, card).getStatus()).isEqualTo(404);
        assertThat(pages.text(other.methodist, "/grounds"))
                .doesNotContain("О региональной системе");
    }

    @Test
    void circulations_and_roadmaps_are_offered_to_whoever_may_open_them() throws Exception {
        var card = added(town.methodist, "5-од", "О системе");
        var act = card.substring("/grounds/".length());
        pages.post(town.methodist, "/roadmaps/" + roadmap + "/grounds", Map.of("ground", act));
        var administrator =
                town.hat(
                        "Ключникова Инна Петровна", "администратор", Role.ADMINISTRATOR, town.unit);

        assertThat(pages.text(head, "/grounds")).contains("href=\"/circulations\"");
        assertThat(pages.text(administrator, "/grounds")).doesNotContain("href=\"/circulations\"");
        assertThat(pages.text(town.methodist, card)).contains("href=\"/roadmaps/" + roadmap);
        assertThat(pages.text(administrator, card)).doesNotContain("href=\"/roadmaps/" + roadmap);
    }

    @Test
    void an_act_is_changed_by_its_own_unit_alone() throws Exception {
        var card = added(town.methodist, "5-од", "О системе");

        assertThat(pages.get(head, card + "/edit").getStatus()).isEqualTo(404);
        assertThat(
                        pages.post(
                                        head,
                                        card + "/end",
                                        Map.of("endedOn", "2026-11-01", "version", "0"))
                                .getStatus())
                .isEqualTo(404);
        assertThat(pages.get(town.authority, "/grounds/new").getStatus()).isEqualTo(403);
    }

    @Test
    void what_stands_on_an_act_is_seen_on_its_card_and_warned_of_when_it_ends() throws Exception {
        var card = added(town.methodist, "5-од", "О системе");
        var act = card.substring("/grounds/".length());
        pages.post(town.methodist, "/roadmaps/" + roadmap + "/grounds", Map.of("ground", act));
        assertThat(pages.text(town.methodist, card)).contains(Plans.TITLE.replace('\u00a0', ' '));
        assertThat(pages.text(town.methodist, "/grounds")).doesNotContain("больше не действует");

        pages.post(town.methodist, card + "/end", Map.of("endedOn", "2026-11-01", "version", "0"));

        assertThat(pages.text(town.methodist, "/grounds"))
                .contains("1 основание больше не действует");
        assertThat(pages.text(town.methodist, card)).contains("На него опирается 1 запись");
        assertThat(pages.text(town.methodist, "/roadmaps/" + roadmap + "/documents"))
                .contains("Утратил силу с 1 ноября");
        assertThat(pages.text(town.methodist, "/roadmaps?ground=" + act)).contains("Развитие");
    }

    @Test
    void an_act_cannot_end_before_it_began_nor_stand_twice() throws Exception {
        var card = added(town.methodist, "5-од", "О системе");

        var early =
                pages.post(
                        town.methodist,
                        card + "/end",
                        Map.of("endedOn", "2020-01-01", "version", "0"));
        assertThat(early.getStatus()).isEqualTo(422);
        var twice = pages.post(town.methodist, "/grounds", form("5 ОД", "Ещё раз"));
        assertThat(twice.getStatus()).isEqualTo(422);
        var law =
                pages.post(
                        town.methodist,
                        "/grounds",
                        Map.of(
                                "kind",
                                "LAW",
                                "level",
                                "FEDERAL",
                                "number",
                                "273-фз",
                                "issuedOn",
                                "2012-12-29",
                                "title",
                                "Закон"));
        assertThat(law.getStatus()).isEqualTo(422);
    }

    @Test
    void the_file_of_an_act_is_opened_by_whoever_sees_the_act_and_by_nobody_else()
            throws Exception {
        var card = added(town.methodist, "5-од", "О системе");
        assertThat(pages.get(head, card + "/file").getStatus()).isEqualTo(404);
        assertThat(attached(head, card, 0)).as("another's entry").isEqualTo(404);
        assertThat(attached(town.methodist, card, 0)).isEqualTo(302);

        assertThat(pages.text(head, card)).contains("приказ.txt");
        assertThat(pages.text(head, card + "/file")).isEqualTo("Текст приказа");
        var other = Town.found(context);
        assertThat(pages.get(other.methodist, card + "/file").getStatus()).isEqualTo(404);

        assertThat(attached(town.methodist, card, 0)).as("an old version").isEqualTo(409);
        pages.post(town.methodist, card + "/file/removal", Map.of("version", "1"));
        assertThat(pages.get(head, card + "/file").getStatus()).isEqualTo(404);
    }

    private int attached(TestHat who, String card, long version) throws Exception {
        var bytes = "Текст приказа".getBytes(StandardCharsets.UTF_8);
        var request =
                MockMvcRequestBuilders.multipart(card + "/file")
                        .file(new MockMultipartFile("file", "приказ.txt", "text/plain", bytes))
                        .param("version", String.valueOf(version));
        return Viewers.call(who, () -> mvc.perform(request).andReturn().getResponse().getStatus());
    }

    @Test
    void who_saves_an_old_version_is_refused() throws Exception {
        var card = added(town.methodist, "5-од", "О системе");
        var change = new HashMap<>(form("5-од", "О новой системе"));
        change.put("version", "0");
        pages.post(town.methodist, card, change);

        assertThat(pages.post(town.methodist, card, change).getStatus()).isEqualTo(409);
    }

    @Test
    void an_analysis_belongs_to_its_unit_and_is_read_below() throws Exception {
        var card = added(town.methodist, "5-од", "О системе");
        assertThat(pages.text(town.methodist, "/grounds?open=true")).contains("О системе");

        pages.post(
                town.methodist,
                "/grounds/analyses",
                Map.of(
                        "ground",
                        card.substring("/grounds/".length()),
                        "on",
                        "2026-11-10",
                        "annotation",
                        "Вводит единые сроки",
                        "conclusion",
                        "Пересмотреть план"));

        assertThat(pages.text(town.methodist, card))
                .contains("Вводит единые сроки", "Пересмотреть план", "Зорина Алёна Игоревна");
        assertThat(pages.text(town.methodist, "/grounds?open=true")).doesNotContain("О системе");
        assertThat(pages.text(head, card)).contains("Вводит единые сроки");
    }

    @Test
    void a_measure_and_a_plan_of_work_lean_on_acts_too() throws Exception {
        var act = added(town.methodist, "5-од", "О системе").substring("/grounds/".length());
        var measure =
                pages.found(
                        town.methodist,
                        "/roadmaps/" + roadmap,
                        "href=\"(/measures/[0-9a-f-]{36})\" data-open");
        pages.post(town.methodist, measure + "/grounds", Map.of("ground", act));
        assertThat(pages.text(town.methodist, measure)).contains("О системе");

        var removal =
                pages.found(
                        town.methodist,
                        measure + "/grounds",
                        "action=\"(/measures/[^\"]+/removal)\"");
        pages.post(town.methodist, removal, Map.of());
        assertThat(pages.text(town.methodist, measure)).doesNotContain("О системе");
        var other = Town.found(context);
        assertThat(
                        pages.post(other.methodist, measure + "/grounds", Map.of("ground", act))
                                .getStatus())
                .isEqualTo(404);
    }

    private String added(TestHat who, String number, String title) throws Exception {
        var answer = pages.post(who, "/grounds", form(number, title));
        assertThat(answer.getStatus()).isEqualTo(302);
        return java.util.Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private static Map<String, String> form(String number, String title) {
        return Map.of(
                "kind",
                "ORDER",
                "level",
                "MUNICIPAL",
                "number",
                number,
                "issuedOn",
                "2026-03-12",
                "title",
                title);
    }
}
