package opora.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import opora.roadmap.Pages;
import opora.roadmap.PlanDay;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.shared.Role;
import opora.territory.OrganisationKind;
import opora.territory.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** Each level of the system with its coordinator, on the tree and on the card. */
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import(PlanDay.class)
class CoordinatorPagesTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;

    Town town;
    Unit academy;
    Unit institute;
    Unit centre;
    Unit school;
    TestHat head;
    Pages pages;

    @BeforeEach
    void found() {
        pages = new Pages(mvc);
        town = Town.found(context);
        academy = town.organisation(OrganisationKind.PARTNER, "Академия роста", "");
        institute = town.organisation(OrganisationKind.PARTNER, "Институт области", "");
        centre = town.organisation(OrganisationKind.METHODICAL_CENTRE, "Методцентр", "");
        school = town.school("СОШ 2");
        head = town.hat("Котов Илья Петрович", "директор", Role.ORGANISATION_HEAD, school);
    }

    private int appointed(TestHat who, String level, Unit unit, String startsOn) throws Exception {
        var form = new HashMap<String, String>();
        form.put("kind", "COORDINATOR");
        form.put("level", level);
        form.put("unit", unit.id().toString());
        form.put("act", "приказ № 64");
        form.put("startsOn", startsOn);
        return pages.post(who, "/appointments", form).getStatus();
    }

    @Test
    void three_systems_stand_nested_each_with_its_own_coordinator() throws Exception {
        appointed(town.methodist, "FEDERAL", academy, "2026-01-10");
        appointed(town.methodist, "REGIONAL", institute, "2026-02-10");
        appointed(town.methodist, "MUNICIPAL", centre, "2026-03-10");

        var tree = pages.text(town.methodist, "/organisations/tree");
        assertThat(tree)
                .contains("Координатор: Академия роста", "Координатор: Методцентр")
                .doesNotContain("Координатор не назначен");
        assertThat(tree.indexOf("Академия роста")).isLessThan(tree.indexOf("Институт области"));
        assertThat(pages.text(town.methodist, "/organisations/tree?day=2026-01-15"))
                .as("on a day of the past")
                .contains("Координатор: Академия роста", "Координатор не назначен");
    }

    @Test
    void a_school_sees_who_coordinates_above_it_and_appoints_nobody() throws Exception {
        appointed(town.methodist, "MUNICIPAL", centre, "2026-03-10");

        assertThat(pages.text(head, "/organisations/" + school.id()))
                .contains("Координаторы уровней", "Муниципальный уровень", "приказ № 64");
        assertThat(appointed(head, "MUNICIPAL", centre, "2026-03-10")).isEqualTo(403);
        var other = Town.found(context);
        assertThat(pages.text(other.methodist, "/organisations/tree")).doesNotContain("Методцентр");
    }

    @Test
    void a_new_coordinator_follows_the_former_of_his_level_alone() throws Exception {
        appointed(town.methodist, "REGIONAL", institute, "2026-02-10");
        appointed(town.methodist, "MUNICIPAL", centre, "2026-03-10");
        appointed(town.methodist, "MUNICIPAL", school, "2026-09-01");

        assertThat(pages.text(town.methodist, "/organisations/tree"))
                .contains("Координатор: Институт области", "Координатор: СОШ 2")
                .doesNotContain("Координатор: Методцентр");
        assertThat(appointed(town.methodist, "ORGANISATION", school, "2026-09-01")).isEqualTo(422);
    }
}
