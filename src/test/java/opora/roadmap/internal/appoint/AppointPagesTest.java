package opora.roadmap.internal.appoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import opora.access.AccessApi;
import opora.roadmap.Pages;
import opora.roadmap.PlanDay;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
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
class AppointPagesTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;

    @Autowired AccessApi access;

    Town town;
    TestHat centre;
    Pages pages;
    String measure;

    @BeforeEach
    void found() throws Exception {
        pages = new Pages(mvc);
        town = Town.found(context);
        var unit =
                town.organisation(
                        OrganisationKind.METHODICAL_CENTRE, "Методический центр", "Методцентр");
        centre = town.hat("Ильина Ольга Петровна", "директор", Role.ORGANISATION_HEAD, unit);
        var roadmap = new Plans(context).inForce(town);
        measure =
                Objects.requireNonNull(
                        pages.post(
                                        town.methodist,
                                        "/roadmaps/" + roadmap + "/measures",
                                        Map.of(
                                                "title",
                                                "Утверждение муниципального координатора",
                                                "term",
                                                "с 01.09.2026 по 31.12.2026",
                                                "executors",
                                                "Ильина О.П.",
                                                "ground",
                                                "приказ № 1"))
                                .getHeader("Location"));
    }

    @Test
    void an_appointment_fulfils_its_measure_from_the_day_a_person_chose() throws Exception {
        assertThat(pages.text(town.methodist, measure)).contains(measure + "/appointment");
        assertThat(pages.text(town.methodist, measure + "/appointment"))
                .contains("приказ от 14.08.2026 № 317-од", "Напечатанная дата", "Дата приказа");

        var form = new HashMap<String, String>();
        form.put("kind", "COORDINATOR");
        form.put("person", centre.person().toString());
        form.put("unit", centre.unit().toString());
        form.put("act", "приказ от 14.08.2026 № 317-од");
        form.put("from", "ORDER");
        assertThat(pages.post(town.methodist, measure + "/appointment", form).getStatus())
                .isEqualTo(302);

        assertThat(pages.text(town.methodist, "/appointments"))
                .contains("Ильина Ольга Петровна, Методцентр", "приказ от 14.08.2026 № 317-од")
                .contains("14 августа", "href=\"" + measure + "\"");
        assertThat(pages.text(town.methodist, measure))
                .contains("/appointments?day=2026-08-14", "приказ от 14.08.2026 № 317-од");
        assertThat(pages.text(town.methodist, "/appointments?day=2026-08-13"))
                .contains("Никто не назначен");
    }

    @Test
    void staff_of_an_appointed_body_work_in_the_whole_municipality_until_the_appointment_ends()
            throws Exception {
        Viewers.as(
                town.methodist,
                () ->
                        access.give(
                                town.methodist,
                                centre.person(),
                                Role.ORGANISATION_HEAD,
                                centre.unit(),
                                Plans.TODAY,
                                "устав"));
        pages.post(
                town.methodist,
                "/appointments",
                Map.of(
                        "kind", "CURATOR",
                        "unit", centre.unit().toString(),
                        "subject", "муниципальная система",
                        "act", "приказ № 5",
                        "startsOn", "2026-11-01",
                        "rights", "true"));
        assertThat(roles()).contains(Role.METHODIST);

        var end =
                pages.found(
                        town.methodist,
                        "/appointments",
                        "action=\"(/appointments/[0-9a-f-]{36}/end)\"");
        pages.post(town.methodist, end, Map.of("lastDay", Plans.TODAY.minusDays(1).toString()));

        assertThat(pages.text(town.methodist, "/appointments")).contains("приказ № 5");
        assertThat(ended()).isTrue();
    }

    @Test
    void a_head_and_another_municipality_appoint_nobody_by_a_measure() throws Exception {
        var other = Town.found(context);

        assertThat(pages.get(centre, measure + "/appointment").getStatus()).isEqualTo(403);
        assertThat(pages.get(other.methodist, measure + "/appointment").getStatus()).isEqualTo(404);
    }

    private java.util.List<Role> roles() {
        return Viewers.as(town.methodist, () -> access.hats(town.methodist)).stream()
                .filter(hat -> hat.person().equals(centre.person()))
                .map(opora.access.Hat::role)
                .toList();
    }

    private boolean ended() {
        return Viewers.as(town.methodist, () -> access.hats(town.methodist)).stream()
                .filter(hat -> hat.person().equals(centre.person()))
                .filter(hat -> hat.role() == Role.METHODIST)
                .allMatch(hat -> Plans.TODAY.equals(hat.endsOn()));
    }
}
