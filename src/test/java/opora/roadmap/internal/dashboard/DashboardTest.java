package opora.roadmap.internal.dashboard;

import static opora.roadmap.ADay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import opora.roadmap.ADay;
import opora.roadmap.AskedPlan;
import opora.roadmap.RoadmapId;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.roadmap.internal.answer.AnswerForm;
import opora.roadmap.internal.answer.AnswerService;
import opora.shared.Forbidden;
import opora.shared.Role;
import opora.shared.Viewers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import(ADay.class)
class DashboardTest {

    @Autowired ApplicationContext context;
    @Autowired DashboardService dashboard;
    @Autowired AnswerService answers;
    @Autowired MockMvc mvc;

    Town town;
    TestHat head;
    AskedPlan plan;
    RoadmapId roadmap;

    @BeforeEach
    void found() {
        town = Town.found(context);
        var school = town.school("Школа № 1");
        town.school("Школа № 2");
        head = town.hat("Котов Илья Сергеевич", "директор", Role.ORGANISATION_HEAD, school);
        plan =
                AskedPlan.of(context, town)
                        .row("1", "Обновить сайт", "Школы", TODAY.minusDays(8))
                        .row("2", "Назвать экспертов", "Школы", TODAY.plusDays(2))
                        .row("3", "Пригласить лектора", "Ректор университета", TODAY.plusDays(3))
                        .row("4", "Подвести итоги", "Школы", TODAY.plusDays(40));
        roadmap = plan.inForce();
    }

    @Test
    void numbers_say_what_is_late_due_and_laid_on_nobody() {
        var page = Viewers.as(town.methodist, () -> dashboard.page(town.methodist));

        assertThat(page.late()).isEqualTo(1);
        assertThat(page.week()).isEqualTo(2);
        assertThat(page.unassigned()).isEqualTo(1);
        assertThat(page.stuck()).isZero();
        assertThat(page.active()).isZero();
        assertThat(page.executors())
                .extracting(ExecutorLine::name, ExecutorLine::asked, ExecutorLine::answered)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Школа № 1", 1, 0),
                        org.assertj.core.groups.Tuple.tuple("Школа № 2", 1, 0));
    }

    @Test
    void whoever_answered_counts_as_active_with_his_share() {
        Viewers.as(
                head,
                () -> answers.report(head, plan.date(roadmap, "1"), AnswerForm.doneOn(TODAY)));

        var page = Viewers.as(town.methodist, () -> dashboard.page(town.methodist));

        assertThat(page.active()).isEqualTo(1);
        assertThat(page.late()).isEqualTo(1);
        assertThat(page.executors())
                .extracting(ExecutorLine::name, ExecutorLine::percent)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Школа № 1", 100),
                        org.assertj.core.groups.Tuple.tuple("Школа № 2", 0));
    }

    @Test
    void every_number_opens_its_list() throws Exception {
        assertThat(html("/dashboard")).contains("Сводка", "Школа № 2");
        assertThat(html("/dashboard/late")).contains("Обновить сайт", "8 дней назад", "0 / 2");
        assertThat(html("/dashboard/week")).contains("Назвать экспертов");
        assertThat(html("/dashboard/unassigned")).contains("Ректор университета");
        assertThat(html("/dashboard/stuck")).contains("Здесь пусто");
        assertThat(html("/dashboard/executor?unit=" + head.where().id()))
                .contains("Обновить сайт", "Назвать экспертов")
                .doesNotContain("Пригласить лектора");
    }

    @Test
    void what_is_assigned_and_not_accepted_is_counted_with_its_list() throws Exception {
        assertThat(html("/dashboard/unaccepted"))
                .contains("Поручено, но не принято", "Обновить сайт", "Школа № 1, Школа № 2")
                .doesNotContain("Пригласить лектора");

        accept(head);

        assertThat(html("/dashboard/unaccepted")).doesNotContain("Школа № 1").contains("Школа № 2");
        var page = Viewers.as(town.methodist, () -> dashboard.page(town.methodist));
        assertThat(page.unaccepted()).isEqualTo(3);
    }

    @Test
    void each_municipality_says_when_a_report_is_stuck() throws Exception {
        var other = Town.found(context).methodist;
        post(town.methodist, "/dashboard/stuck", "days", "9");

        assertThat(html("/dashboard")).contains("без решения больше 9 дней");
        assertThat(Viewers.as(other, () -> dashboard.page(other)).stuckAfter()).isEqualTo(5);
        assertThat(post(town.methodist, "/dashboard/stuck", "days", "0").getStatus())
                .isEqualTo(422);
        assertThat(post(head, "/dashboard/stuck", "days", "3").getStatus()).isEqualTo(403);
    }

    private void accept(TestHat hat) throws Exception {
        post(hat, "/today/acceptances");
    }

    private MockHttpServletResponse post(TestHat hat, String path, String... form)
            throws Exception {
        var request = MockMvcRequestBuilders.post(path);
        for (int i = 0; i < form.length; i += 2) request.param(form[i], form[i + 1]);
        return Viewers.call(hat, () -> mvc.perform(request).andReturn().getResponse());
    }

    @Test
    void another_municipality_counts_its_own_and_a_head_sees_no_dashboard() {
        var other = Town.found(context).methodist;

        assertThat(Viewers.as(other, () -> dashboard.page(other)).executors()).isEmpty();
        assertThatThrownBy(() -> Viewers.as(head, () -> dashboard.page(head)))
                .isInstanceOf(Forbidden.class);
    }

    private String html(String path) throws Exception {
        return Viewers.call(
                town.methodist,
                () ->
                        mvc.perform(MockMvcRequestBuilders.get(path))
                                .andReturn()
                                .getResponse()
                                .getContentAsString(StandardCharsets.UTF_8)
                                .replace('\u00a0', ' '));
    }
}
