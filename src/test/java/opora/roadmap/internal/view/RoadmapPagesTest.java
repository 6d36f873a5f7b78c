package opora.roadmap.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.shared.Role;
import opora.shared.Viewers;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
class RoadmapPagesTest {

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

    Town town;
    Plans plans;
    UUID roadmap;

    @BeforeEach
    void found() {
        town = Town.found(context);
        plans = new Plans(context);
        roadmap = plans.inForce(town);
    }

    @Test
    void the_table_shows_printed_and_understood_terms_and_how_each_row_stands() throws Exception {
        assertThat(page(town.methodist, "/roadmaps/" + roadmap))
                .contains(Plans.TITLE)
                .contains("Ежемесячно до 10 числа")
                .contains("каждый месяц")
                .contains("просрочено на 8 дней")
                .contains("исполнено 11 сентября")
                .contains("исполнено на 6 дней позже")
                .contains("нужен график")
                .contains("на решении, до 30 ноября")
                .contains("1. Управление методической работой");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/gantt",
                "/gantt.svg",
                "/wheel",
                "/wheel.svg",
                "/calendar",
                "/calendar?mode=WEEK",
                "/calendar?mode=LIST",
                "/board",
                "/documents",
                "/indicators",
                "/history",
                ".xlsx"
            })
    void every_view_answers_its_owner_and_is_not_there_for_another_municipality(String view)
            throws Exception {
        assertThat(get(town.methodist, "/roadmaps/" + roadmap + view).getStatus()).isEqualTo(200);
        assertThat(get(Town.found(context).methodist, "/roadmaps/" + roadmap + view).getStatus())
                .isEqualTo(404);
    }

    @Test
    void who_may_not_read_roadmaps_is_refused() throws Exception {
        var keeper =
                town.hat(
                        "Ключникова Инна Петровна", "администратор", Role.ADMINISTRATOR, town.unit);
        assertThat(get(keeper, "/roadmaps").getStatus()).isEqualTo(403);
        assertThat(get(keeper, "/roadmaps/" + roadmap).getStatus()).isEqualTo(403);
        assertThat(get(keeper, "/measures").getStatus()).isEqualTo(403);
    }

    @Test
    void a_filter_leaves_what_it_asks_for_and_the_address_keeps_it() throws Exception {
        assertThat(page(town.methodist, "/roadmaps/" + roadmap + "?state=LATE"))
                .contains("Обновление раздела", "state=LATE")
                .doesNotContain("Разработка положения о");
        assertThat(page(town.methodist, "/roadmaps/" + roadmap + "?q=заседание"))
                .contains("Заседания районных", "Проведение заседаний")
                .doesNotContain("Помощь наставникам");
        assertThat(page(town.methodist, "/measures?q=положение"))
                .contains("Разработка положения")
                .doesNotContain("Помощь наставникам");
    }

    @Test
    void a_page_of_ten_leads_to_the_rest_by_its_key() throws Exception {
        var first = page(town.methodist, "/roadmaps/" + roadmap + "?size=10");
        assertThat(first).contains("3.1").doesNotContain("Помощь наставникам");
        var next = java.util.regex.Pattern.compile("href=\"([^\"]*after=[^\"]*)\"").matcher(first);
        assertThat(next.find()).isTrue();
        assertThat(page(town.methodist, next.group(1).replace("&amp;", "&")))
                .contains("Помощь наставникам")
                .doesNotContain("Утверждение состава");
    }

    @Test
    void a_measure_has_its_printed_row_with_the_place_in_the_file_and_its_answers()
            throws Exception {
        var id = plans.measure(town.methodist, roadmap, "2.2.");
        assertThat(page(town.methodist, "/measures/" + id))
                .contains("Заседания районных методических объединений")
                .contains(
                        "стр. 2",
                        "Заседания прошли, протоколы приложены.",
                        "https://example.org/protocol",
                        "Принять");
        assertThat(page(town.methodist, "/measures/" + id + "?panel"))
                .startsWith("<aside")
                .contains("data-panel-close");
        assertThat(get(Town.found(context).methodist, "/measures/" + id).getStatus())
                .isEqualTo(404);
        assertThat(page(town.methodist, "/measures/" + id + "/history")).contains("История");
    }

    @Test
    void a_school_sees_nothing_that_is_neither_its_own_nor_opened_for_it() throws Exception {
        var school = town.school("Школа № 2");
        var head = town.hat("Ветрова Анна Юрьевна", "директор", Role.ORGANISATION_HEAD, school);
        assertThat(get(head, "/roadmaps/" + roadmap).getStatus()).isEqualTo(404);
        assertThat(page(head, "/roadmaps")).contains("Дорожных карт пока нет");
    }

    @Test
    void a_list_says_what_to_do_first_where_there_is_nothing() throws Exception {
        assertThat(page(Town.found(context).methodist, "/roadmaps"))
                .contains("/roadmaps/import", "/roadmaps/templates", "Создать пустую");
        assertThat(page(town.methodist, "/roadmaps")).contains("просрочено 1");
    }

    @Test
    void a_plan_of_other_years_is_not_counted_in_this_one() throws Exception {
        var other = new Plans(context).draft(town.methodist);
        Viewers.as(
                town.methodist,
                () ->
                        context.getBean(TransactionOperations.class)
                                .executeWithoutResult(_ ->
                                        context.getBean(DSLContext.class)
                                                .execute(
"""
with other as (delete from roadmap.occurrence o using roadmap.measure m where m.id = o.measure_id and m.roadmap_id = {0})
update roadmap.roadmap set status = 'IN_FORCE' where id = {0}
""",
                                                        DSL.val(other))));

        assertThat(page(town.methodist, "/roadmaps"))
                .contains("в этом учебном году сроков нет")
                .doesNotContain("0 из 0");
    }

    private String page(TestHat hat, String path) throws Exception {
        var answer = get(hat, path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private MockHttpServletResponse get(TestHat hat, String path) throws Exception {
        return Viewers.call(
                hat,
                () ->
                        mvc.perform(
                                        MockMvcRequestBuilders.get(
                                                java.net.URI.create(path.replace(" ", "%20"))))
                                .andReturn()
                                .getResponse());
    }
}
