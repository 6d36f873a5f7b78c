package opora.roadmap.internal.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import opora.roadmap.Pages;
import opora.roadmap.PlanDay;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.roadmap.internal.view.Plans;
import opora.shared.Role;
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
class ServicePagesTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;

    Town town;
    TestHat centre;
    Pages pages;

    @BeforeEach
    void found() {
        pages = new Pages(mvc);
        town = Town.found(context);
        var unit =
                town.organisation(
                        OrganisationKind.METHODICAL_CENTRE, "Методический центр", "Методцентр");
        centre = town.hat("Ильина Ольга Петровна", "директор", Role.ORGANISATION_HEAD, unit);
        town.school("СОШ 2");
        new Plans(context).inForce(town);
    }

    @Test
    void a_service_without_a_plan_or_with_an_overdue_answer_is_red_and_opens_to_its_facts()
            throws Exception {
        assertThat(pages.text(town.authority, "/organisations/services"))
                .contains("Методцентр", "СОШ 2", "плана нет", "не назначен")
                .contains("Красных служб: 2 из 2")
                .contains("href=\"/dashboard/executor?unit=");

        var plan =
                Objects.requireNonNull(
                        pages.post(
                                        centre,
                                        "/plans",
                                        Map.of(
                                                "title", "План центра на ноябрь",
                                                "startsOn", "2026-11-01",
                                                "endsOn", "2026-11-30"))
                                .getHeader("Location"));

        assertThat(pages.text(town.authority, "/organisations/services"))
                .contains("href=\"" + plan + "\"", "План центра на ноябрь", "План не согласован");
    }

    @Test
    void the_usual_links_lead_from_the_centre_to_the_schools_and_the_centre_of_the_region()
            throws Exception {
        pages.post(town.methodist, "/organisations/map/usual", Map.of("regional", "ЦНППМ области"));

        assertThat(pages.text(town.methodist, "/organisations/map"))
                .contains("ЦНППМ области", "Методцентр", "СОШ 2", "поддерживает");
        assertThat(pages.text(town.authority, "/organisations/services")).contains("2 связи");
    }

    @Test
    void another_municipality_is_not_in_it_and_a_head_may_not_look() throws Exception {
        var other = Town.found(context);

        assertThat(pages.text(other.methodist, "/organisations/services"))
                .doesNotContain("Методцентр");
        assertThat(pages.get(centre, "/organisations/services").getStatus()).isEqualTo(403);
        assertThat(pages.post(centre, "/organisations/map/usual", Map.of()).getStatus())
                .isEqualTo(403);
    }
}
