package opora.roadmap.internal.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.roadmap.internal.view.Plans;
import opora.shared.Role;
import opora.shared.Viewers;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
class WorkPagesTest {

    @TestConfiguration
    static class OnTheDayOfThePlan {
        @Bean
        @Primary
        Clock thatDay() {
            return Clock.fixed(Instant.parse(Plans.TODAY + "T09:00:00Z"), ZoneOffset.UTC);
        }
    }

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired WorkService plans;

    Town town;
    UUID roadmap;

    @BeforeEach
    void found() {
        town = Town.found(context);
        roadmap = new Plans(context).inForce(town);
    }

    @Test
    void a_plan_is_made_of_everything_that_falls_on_its_days() throws Exception {
        var plan = november(town.methodist, roadmap.toString());

        assertThat(page(town.methodist, plan))
                .contains("План на ноябрь")
                .contains("Методический час для заместителей директоров школ")
                .contains("п. 1.4 карты")
                .contains("муниципальный")
                .doesNotContain("Проведение заседаний методического совета округа");
    }

    @Test
    void own_lines_are_added_changed_marked_done_and_removed() throws Exception {
        var plan = november(town.methodist, "");
        post(
                town.methodist,
                plan + "/items",
                Map.of("title", "Педсовет", "startsOn", "2026-11-20", "at", "10:00"));
        var added = item(plan);
        assertThat(page(town.methodist, plan)).contains("Педсовет", "10:00", "1 пункт, 0");

        post(
                town.methodist,
                plan + "/items/" + added,
                Map.of(
                        "title", "Педсовет",
                        "startsOn", "2026-11-16",
                        "doneOn", "2026-11-18"));
        assertThat(page(town.methodist, plan)).contains("1 исполнено, 100 %, из них позже срока 1");

        post(town.methodist, plan + "/items/" + added + "/removal", Map.of());
        assertThat(page(town.methodist, plan)).contains("В плане пока нет пунктов");
    }

    @Test
    void a_plan_without_the_roadmap_is_not_agreed_until_a_line_serves_it() throws Exception {
        var plan = november(town.methodist, "");
        assertThat(page(town.methodist, plan)).contains("План не согласован");
        var id = UUID.fromString(plan.substring("/plans/".length()));
        var measure =
                Viewers.as(town.methodist, () -> plans.missing(town.methodist, id)).getFirst();

        post(
                town.methodist,
                plan + "/items",
                Map.of(
                        "title", "Час для завучей",
                        "startsOn", "2026-11-20",
                        "measure", measure.value()));

        assertThat(page(town.methodist, plan))
                .doesNotContain("План не согласован")
                .contains("Мероприятия дорожной карты в плане: 1 из");
    }

    @Test
    void the_plan_is_a_word_document_too() throws Exception {
        var plan = november(town.methodist, roadmap.toString());
        var bytes = get(town.methodist, plan + "/file?format=DOCX").getContentAsByteArray();

        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(word.getTables().getFirst().getText())
                    .contains("Методический час для заместителей директоров школ");
        }
    }

    @Test
    void a_school_makes_its_own_plan_and_reads_what_is_shared_without_changing_it()
            throws Exception {
        var school = town.school("СОШ 2");
        var head = town.hat("Котов Илья Петрович", "директор", Role.ORGANISATION_HEAD, school);
        var shared = november(town.methodist, roadmap.toString());
        var own = november(head, "");

        assertThat(page(head, own)).contains("План на ноябрь");
        assertThat(page(head, shared)).contains("План на ноябрь").doesNotContain("Добавить пункт");
        assertThat(
                        post(
                                        head,
                                        shared + "/items",
                                        Map.of("title", "а", "startsOn", "2026-11-20"))
                                .getStatus())
                .isEqualTo(404);
        assertThat(page(town.methodist, own)).doesNotContain("Добавить пункт");
    }

    @Test
    void another_municipality_finds_no_plan_and_an_executor_writes_none() throws Exception {
        var plan = november(town.methodist, "");
        var other = Town.found(context);
        var teacher = town.hat("Лисин Олег Ильич", "учитель", Role.TEACHER, town.school("СОШ 3"));

        assertThat(get(other.methodist, plan).getStatus()).isEqualTo(404);
        assertThat(get(other.methodist, plan + "/file?format=PDF").getStatus()).isEqualTo(404);
        assertThat(post(other.methodist, plan + "/removal", Map.of()).getStatus()).isEqualTo(404);
        assertThat(get(teacher, "/plans/new").getStatus()).isEqualTo(403);
    }

    private String november(TestHat hat, String from) throws Exception {
        var form =
                new java.util.HashMap<>(
                        Map.of(
                                "title", "План на ноябрь",
                                "startsOn", "2026-11-01",
                                "endsOn", "2026-11-30",
                                "shared", "true"));
        if (!from.isEmpty()) form.put("roadmaps", from);
        var location = post(hat, "/plans", form).getHeader("Location");
        assertThat(location).startsWith("/plans/");
        return java.util.Objects.requireNonNull(location);
    }

    private UUID item(String plan) {
        var id = UUID.fromString(plan.substring("/plans/".length()));
        return Viewers.as(town.methodist, () -> plans.page(town.methodist, id, null))
                .all()
                .getFirst()
                .id();
    }

    private String page(TestHat hat, String path) throws Exception {
        var answer = get(hat, path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private MockHttpServletResponse get(TestHat hat, String path) throws Exception {
        return Viewers.call(
                hat, () -> mvc.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse());
    }

    private MockHttpServletResponse post(TestHat hat, String path, Map<String, String> form)
            throws Exception {
        var request = MockMvcRequestBuilders.post(path);
        form.forEach(request::param);
        return Viewers.call(hat, () -> mvc.perform(request).andReturn().getResponse());
    }
}
