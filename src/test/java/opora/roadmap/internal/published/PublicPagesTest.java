package opora.roadmap.internal.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import opora.roadmap.RoadmapId;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.roadmap.internal.plan.Audience;
import opora.roadmap.internal.view.Plans;
import opora.shared.Forbidden;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import opora.shared.Viewers;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

/** Through every filter, so that nobody is signed in and the public way of seeing is real. */
@SpringBootTest
@AutoConfigureMockMvc
class PublicPagesTest {

    @TestConfiguration
    static class OnTheDayOfThePlan {
        @Bean
        @Primary
        Clock thatDay() {
            return Clock.fixed(Instant.parse(Plans.TODAY + "T09:00:00Z"), ZoneOffset.UTC);
        }
    }

    @Autowired ApplicationContext context;
    @Autowired PublicationService publication;
    @Autowired MockMvc mvc;

    Town town;
    UUID roadmap;
    String address;

    @BeforeEach
    void found() {
        town = Town.found(context);
        roadmap = new Plans(context).inForce(town);
        address = "karta-" + roadmap.toString().substring(24);
    }

    @Test
    void what_is_not_published_is_not_there() throws Exception {
        assertThat(get("/public/" + address).getStatus()).isEqualTo(404);
        assertThat(page("/public")).doesNotContain(address);
    }

    @Test
    void everybody_sees_the_progress_of_what_is_published_and_no_person() throws Exception {
        publish(town.methodist, Audience.PUBLIC, address);

        assertThat(page("/public/" + address))
                .contains(Plans.TITLE, town.unit.name())
                .contains("Разработка положения о муниципальной методической службе")
                .contains("Методический центр")
                .contains("исполнено", "просрочено")
                .doesNotContain("Лужина")
                .doesNotContain("Рябинкина")
                .doesNotContain("<script");
        assertThat(page("/public")).contains("/public/" + address);
    }

    @Test
    void the_table_names_no_person_either() throws Exception {
        publish(town.methodist, Audience.PUBLIC, address);
        var bytes = get("/public/" + address + "/table.xlsx").getContentAsByteArray();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var text = new StringBuilder();
            for (var row : book.getSheetAt(0)) for (var cell : row) text.append(cell).append('\n');
            assertThat(text).contains("Методический центр").doesNotContain("Лужина");
        }
    }

    @Test
    void what_is_taken_back_is_gone_from_everybody() throws Exception {
        publish(town.methodist, Audience.PUBLIC, address);
        publish(town.methodist, Audience.UNIT, "");

        assertThat(get("/public/" + address).getStatus()).isEqualTo(404);
    }

    @Test
    void an_address_of_somebody_else_is_refused() {
        publish(town.methodist, Audience.PUBLIC, address);
        var other = Town.found(context);
        var foreign = new Plans(context).inForce(other);

        assertThatThrownBy(() -> publish(other.methodist, foreign, Audience.PUBLIC, address))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> publish(other.methodist, foreign, Audience.PUBLIC, "Адрес!"))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void only_its_own_methodist_publishes() {
        var other = Town.found(context);

        assertThatThrownBy(() -> publish(other.methodist, Audience.PUBLIC, address))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> publish(town.authority, Audience.PUBLIC, address))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void the_rest_of_the_product_stays_closed() throws Exception {
        publish(town.methodist, Audience.PUBLIC, address);

        assertThat(get("/roadmaps/" + roadmap).getStatus()).isNotEqualTo(200);
        assertThat(get("/roadmaps/" + roadmap + "/report").getStatus()).isNotEqualTo(200);
    }

    @Test
    void an_address_is_suggested_out_of_the_title() {
        var plan = Viewers.as(town.methodist, () -> publication.roadmap(town.methodist, id()));

        assertThat(PublicationService.suggested(plan))
                .isEqualTo("razvitie-metodicheskoy-sluzhby-okruga-na");
    }

    private RoadmapId id() {
        return new RoadmapId(roadmap);
    }

    private void publish(TestHat hat, Audience audience, String to) {
        publish(hat, roadmap, audience, to);
    }

    private void publish(TestHat hat, UUID which, Audience audience, String to) {
        var id = new RoadmapId(which);
        Viewers.as(
                hat,
                () -> {
                    var version = publication.roadmap(hat, id).version();
                    publication.publish(hat, id, version, audience, to);
                });
    }

    private String page(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse();
    }
}
