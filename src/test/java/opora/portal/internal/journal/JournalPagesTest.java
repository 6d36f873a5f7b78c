package opora.portal.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import opora.journal.JournalApi;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
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
class JournalPagesTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired JournalApi journal;

    Town town;
    String roadmap = "";

    @BeforeEach
    void found() throws Exception {
        town = Town.found(context);
        var made =
                send(
                        town.methodist,
                        MockMvcRequestBuilders.post("/roadmaps/templates/methodical-model")
                                .param("title", "Наш план")
                                .param("from", "2026")
                                .param("to", "2028"));
        roadmap = String.valueOf(made.getRedirectedUrl());
        send(
                town.methodist,
                MockMvcRequestBuilders.post(roadmap + "/passport").param("title", "Другой план"));
    }

    @Test
    void it_says_who_in_which_role_changed_what_from_what_to_what() throws Exception {
        assertThat(page(town.methodist, "/journal"))
                .contains("Зорина А. И.", "Методист")
                .contains("Изменена карта", "«Наш план»", "«Другой план»")
                .contains("Добавлено мероприятие (34)");
    }

    @Test
    void another_municipality_sees_nothing_of_it() throws Exception {
        assertThat(page(Town.found(context).methodist, "/journal"))
                .doesNotContain("Наш план", "Другой план");
    }

    @Test
    void it_is_narrowed_to_a_person_a_thing_and_a_day() throws Exception {
        assertThat(page(town.methodist, "/journal?thing=roadmap.roadmap"))
                .contains("Создана карта")
                .doesNotContain("Добавлено мероприятие");
        assertThat(page(town.methodist, "/journal?day=2001-01-01"))
                .contains("Изменений не нашлось");
        assertThat(page(town.methodist, "/journal?person=" + town.authority.person()))
                .contains("Изменений не нашлось");
        assertThat(page(town.methodist, "/journal?day=nonsense")).contains("Другой план");
    }

    @Test
    void a_page_leads_to_older_changes_by_its_key() throws Exception {
        var first = page(town.methodist, "/journal");
        var next = Pattern.compile("before=(\\d+)").matcher(first);
        if (next.find())
            assertThat(page(town.methodist, "/journal?before=" + next.group(1)))
                    .doesNotContain("Изменена карта");
    }

    @Test
    void who_may_not_read_it_is_refused() throws Exception {
        var teacher =
                town.hat("Котова Ева Ильинична", "учитель", Role.TEACHER, town.school("Лицей"));
        assertThat(send(teacher, MockMvcRequestBuilders.get("/journal")).getStatus())
                .isEqualTo(403);
    }

    @Test
    void a_thing_has_its_own_history() {
        var id = java.util.UUID.fromString(roadmap.substring(roadmap.lastIndexOf('/') + 1));
        var lines =
                Viewers.as(town.methodist, () -> journal.of(town.methodist, List.of(id), null, 10));
        assertThat(lines).extracting("operation").containsExactly("UPDATE", "INSERT");
        var other = Town.found(context).methodist;
        assertThat(Viewers.as(other, () -> journal.of(other, List.of(id), null, 10))).isEmpty();
    }

    private String page(TestHat hat, String path) throws Exception {
        var answer = send(hat, MockMvcRequestBuilders.get(path));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private MockHttpServletResponse send(TestHat hat, MockHttpServletRequestBuilder request)
            throws Exception {
        return Viewers.call(hat, () -> mvc.perform(request).andReturn().getResponse());
    }
}
