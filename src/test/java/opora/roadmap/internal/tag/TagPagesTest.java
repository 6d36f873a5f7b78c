package opora.roadmap.internal.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import opora.roadmap.Pages;
import opora.roadmap.PlanDay;
import opora.roadmap.Town;
import opora.roadmap.internal.view.Plans;
import opora.shared.Role;
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
class TagPagesTest {

    private static final String SCHOOL = "href=\"/tags/([0-9a-f-]{36})\"[^>]*>«Современная школа»";

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;

    Town town;
    String roadmap;
    String tag;
    String first;
    Pages pages;

    @BeforeEach
    void found() throws Exception {
        pages = new Pages(mvc);
        town = Town.found(context);
        roadmap = "/roadmaps/" + new Plans(context).inForce(town);
        tag = pages.found(town.methodist, "/tags", SCHOOL);
        first =
                pages.found(
                        town.methodist, roadmap, "href=\"/measures/([0-9a-f-]{36})\" data-open");
    }

    private void set(boolean whole, String... things) throws Exception {
        pages.post(
                town.methodist,
                roadmap + "/tags",
                Map.of(
                        "tag",
                        tag,
                        "whole",
                        String.valueOf(whole),
                        "thing",
                        String.join(",", things)));
    }

    @Test
    void measures_of_a_tag_are_found_with_their_totals_and_money() throws Exception {
        pages.post(
                town.methodist,
                "/measures/" + first + "/resources",
                Map.of("kind", "FINANCIAL", "need", "Печать", "amount", "7500"));
        set(false, first);

        assertThat(pages.text(town.methodist, "/measures?tag=" + tag))
                .contains("1 мероприятие", "нужно 7 500 ₽", first);
        assertThat(pages.text(town.methodist, roadmap + "?tag=" + tag)).contains(first);
        assertThat(pages.text(town.authority, "/tags/" + tag)).contains("/measures/" + first);
        assertThat(pages.text(town.methodist, "/measures/" + first))
                .contains("«Современная школа»");
    }

    @Test
    void a_roadmap_is_found_by_its_tag_and_not_when_it_is_taken_off() throws Exception {
        set(true);
        assertThat(pages.text(town.methodist, "/roadmaps?tag=" + tag)).contains(roadmap);
        assertThat(pages.text(town.methodist, roadmap + "/documents"))
                .contains("«Современная школа»");

        set(false);
        assertThat(pages.text(town.methodist, "/roadmaps?tag=" + tag))
                .doesNotContain("href=\"" + roadmap + "\"");
    }

    @Test
    void what_is_not_ticked_carries_the_tag_no_longer() throws Exception {
        set(false, first);
        set(false);

        assertThat(pages.text(town.methodist, "/tags/" + tag))
                .contains("0 мероприятий")
                .doesNotContain("/measures/" + first);
    }

    @Test
    void another_municipality_counts_nothing_of_it_and_cannot_set_it() throws Exception {
        set(true, first);
        var other = Town.found(context);

        assertThat(pages.text(other.methodist, "/tags/" + tag)).contains("0 мероприятий");
        assertThat(pages.post(other.methodist, roadmap + "/tags", Map.of("tag", tag)).getStatus())
                .isEqualTo(404);
        assertThat(pages.post(town.authority, roadmap + "/tags", Map.of("tag", tag)).getStatus())
                .isEqualTo(403);
    }

    @Test
    void a_tag_of_ones_own_is_seen_below_and_named_once() throws Exception {
        var form = Map.of("kind", "MUNICIPAL", "name", "Чтение с увлечением");
        pages.post(town.methodist, "/tags", form);
        var head =
                town.hat(
                        "Котов Илья Петрович",
                        "директор",
                        Role.ORGANISATION_HEAD,
                        town.school("СОШ 2"));

        assertThat(pages.text(head, "/tags")).contains("Чтение с увлечением");
        assertThat(pages.post(town.methodist, "/tags", form).getStatus()).isEqualTo(422);
        assertThat(pages.text(Town.found(context).methodist, "/tags"))
                .doesNotContain("Чтение с увлечением");
    }

    @Test
    void organisations_carry_a_tag_and_count_beside_the_measures() throws Exception {
        var school = town.school("СОШ 2");
        town.school("СОШ 3");
        var head = town.hat("Котов Илья Петрович", "директор", Role.ORGANISATION_HEAD, school);
        var form = Map.of("units", school.id().toString());

        assertThat(pages.post(town.methodist, "/tags/" + tag + "/units", form).getStatus())
                .isEqualTo(302);

        assertThat(pages.text(town.methodist, "/tags")).contains("1 организация");
        assertThat(pages.text(town.methodist, "/tags/" + tag))
                .contains("/organisations/" + school.id());
        assertThat(pages.text(head, "/organisations/" + school.id()))
                .contains("«Современная школа»");
        assertThat(pages.post(head, "/tags/" + tag + "/units", form).getStatus()).isEqualTo(403);
        var other = Town.found(context);
        assertThat(pages.text(other.methodist, "/tags/" + tag)).doesNotContain("СОШ 2");
        assertThat(pages.post(other.methodist, "/tags/" + tag + "/units", form).getStatus())
                .isEqualTo(302);
        assertThat(pages.text(other.methodist, "/tags/" + tag))
                .as("another's school is passed over")
                .doesNotContain("/organisations/" + school.id());

        pages.post(town.methodist, "/tags/" + tag + "/units", Map.of());
        assertThat(pages.text(head, "/organisations/" + school.id()))
                .doesNotContain("«Современная школа»");
    }
}
