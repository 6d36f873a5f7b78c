package opora.roadmap.internal.today;

import static opora.roadmap.ADay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import opora.roadmap.ADay;
import opora.roadmap.AskedPlan;
import opora.roadmap.OccurrenceId;
import opora.roadmap.RoadmapId;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.shared.Role;
import opora.shared.Viewers;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import(ADay.class)
class TodayPagesTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired DSLContext db;
    @Autowired TransactionTemplate transaction;

    Town town;
    TestHat head;
    Unit school;
    AskedPlan plan;
    RoadmapId roadmap;

    @BeforeEach
    void found() {
        town = Town.found(context);
        school = town.school("Школа № 1");
        head = town.hat("Котов Илья Сергеевич", "директор", Role.ORGANISATION_HEAD, school);
        plan =
                AskedPlan.of(context, town)
                        .row(
                                "1.5",
                                "Обновить раздел на сайте",
                                "Школа № 1",
                                TODAY.minusDays(38),
                                TODAY.minusDays(8))
                        .row("2.1", "Провести методический час", "Школа № 1", TODAY)
                        .row("2.2", "Назвать экспертов", "Школа № 1", TODAY.plusDays(2))
                        .row("3.1", "Подвести итоги", "Школа № 1", TODAY.plusDays(20))
                        .row("3.2", "Составить план на год", "Школа № 1", TODAY.plusDays(200));
        roadmap = plan.inForce();
    }

    @Test
    void a_head_sees_what_is_expected_by_date() throws Exception {
        var page = get(head, "/today");

        assertThat(page)
                .contains("Среда, 18 ноября")
                .contains("Илья Сергеевич, 2 работы просрочены")
                .contains("самая давняя на 38 дней")
                .contains("и ещё 1 срок этого мероприятия", "Все 2 в срок")
                .contains("Провести методический час", "Назвать экспертов", "Подвести итоги")
                .doesNotContain("Составить план на год");
    }

    @Test
    void what_is_laid_on_a_school_is_accepted_in_one_click() throws Exception {
        assertThat(get(head, "/today")).contains("Вам поручено 5 мероприятий");

        post(head, "/today/acceptances", Map.of());

        assertThat(get(head, "/today")).doesNotContain("Принять к исполнению");
    }

    @Test
    void another_municipality_sees_nothing_of_it() throws Exception {
        var page = get(Town.found(context).methodist, "/today");

        assertThat(page)
                .contains("Здесь будет всё, что от вас ожидается", "Загрузить дорожную карту")
                .doesNotContain("методический час");
    }

    @Test
    void a_row_opens_its_form_in_place_and_without_script_the_page_comes_back_with_it()
            throws Exception {
        var id = date("2.1");

        assertThat(get(head, "/today?open=" + id)).contains("Записать исполнение");
        assertThat(htmx(head, MockMvcRequestBuilders.get(at(id))).getContentAsString())
                .startsWith("\n<li class=\"ask open\"".strip())
                .contains("name=\"doneOn\"");
    }

    @Test
    void an_answer_leads_back_to_the_page_and_its_row_is_swapped_by_htmx() throws Exception {
        var without =
                post(head, at(date("2.1")), Map.of("doneOn", "2026-11-18", "text", "Сделано"));
        assertThat(without.getRedirectedUrl()).isEqualTo("/today");

        var swapped =
                htmx(
                        head,
                        MockMvcRequestBuilders.multipart(at(date("2.2")))
                                .file(
                                        new MockMultipartFile(
                                                "files",
                                                "протокол.txt",
                                                "text/plain",
                                                "Протокол".getBytes(StandardCharsets.UTF_8)))
                                .param("doneOn", "2026-11-18"));
        assertThat(swapped.getContentAsString(StandardCharsets.UTF_8))
                .contains("Исполнение записано", "Отменить");
        assertThat(get(head, "/today")).contains("Отправлено, ждёт решения", "Отозвать");
        assertThat(get(town.methodist, "/today"))
                .contains("Ждут вашего решения", "протокол.txt", "прислал: Школа № 1");
    }

    @Test
    void a_long_morning_shows_thirty_rows_and_leads_to_the_rest() throws Exception {
        var other = Town.found(context);
        var school = other.school("Школа № 9");
        var busy = other.hat("Лобов Пётр Ильич", "директор", Role.ORGANISATION_HEAD, school);
        var long60 = AskedPlan.of(context, other);
        for (var row = 1; row <= 60; row++)
            long60.row("7." + row, "Работа " + row, "Школа № 9", TODAY.minusDays(70 - row));
        long60.inForce();

        assertThat(get(busy, "/today"))
                .contains("Работа 30<", "Ещё 30 строк")
                .doesNotContain("Работа 31<");
        assertThat(get(busy, "/today?select=true")).contains("Работа 60<").doesNotContain("Ещё 30");
    }

    @Test
    void a_region_is_not_asked_to_decide_for_its_municipalities() throws Exception {
        post(head, at(date("2.1")), Map.of("doneOn", "2026-11-18", "text", "Сделано"));
        assertThat(get(town.methodist, "/today")).contains("Ждут вашего решения");

        var above =
                Viewers.as(
                        town.methodist,
                        () -> context.getBean(TerritoryApi.class).regions(town.methodist));
        var region =
                town.hat("Гусева Вера Ильинична", "методист", Role.METHODIST, above.getFirst());
        assertThat(get(region, "/today"))
                .doesNotContain("Ждут вашего решения", "Провести методический час");
    }

    @Test
    void what_was_answered_by_nobody_in_particular_is_shown_as_somebody_elses() throws Exception {
        post(head, at(date("2.1")), Map.of("doneOn", "2026-11-18", "text", "Сделано"));
        Viewers.as(
                town.methodist,
                () ->
                        transaction.execute(_ ->
                                db.execute(
                                        "update roadmap.answer set author_id = null"
                                                + " where author_id = {0}",
                                        head.person().value())));

        assertThat(get(head, "/today")).contains("Отправлено, ждёт решения");
    }

    @Test
    void a_wrong_day_comes_back_with_the_form_and_its_words() throws Exception {
        var refused =
                post(head, at(date("2.1")), Map.of("doneOn", "2026-11-30", "text", "Сделано"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8).replace('\u00a0', ' '))
                .contains("Этот день ещё не наступил")
                .contains("2026-11-30");
    }

    @Test
    void an_empty_answer_is_refused_at_its_field_but_one_click_is_enough() throws Exception {
        var empty = post(head, at(date("2.1")), Map.of("doneOn", "2026-11-18", "text", " "));

        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString(StandardCharsets.UTF_8))
                .contains("пустой отчёт", "id=\"text-" + date("2.1") + "-error\"");
        post(head, "/today/answers", Map.of("occurrence", date("2.1").toString()));
        assertThat(get(head, "/today")).contains("Отправлено, ждёт решения");
    }

    @Test
    void a_report_that_waits_is_added_to_and_no_second_one_is_sent() throws Exception {
        post(head, at(date("2.1")), Map.of("doneOn", "2026-11-18", "text", "Провели"));
        var answer = waiting();

        var second = post(head, at(date("2.1")), Map.of("doneOn", "2026-11-18", "text", "Ещё раз"));
        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(get(head, at(date("2.1")))).contains("Дополнить").doesNotContain("Ещё раз");

        var change = at(date("2.1")) + "/" + answer + "/change";
        assertThat(get(head, change)).contains("Провели");
        var added =
                post(
                        head,
                        change,
                        Map.of(
                                "doneOn", "2026-11-17",
                                "text", "Провели, было 12 человек",
                                "link", "https://example.org/protokol"));
        assertThat(added.getRedirectedUrl()).isEqualTo("/today");
        assertThat(get(town.methodist, "/today"))
                .contains("Провели, было 12 человек", "example.org/protokol");
        assertThat(get(head, change)).contains("убрать «example.org/protokol»");
    }

    @Test
    void nobody_but_its_author_changes_a_report_and_he_only_until_it_is_decided() throws Exception {
        post(head, at(date("2.1")), Map.of("doneOn", "2026-11-18", "text", "Провели"));
        var answer = waiting();
        var change = at(date("2.1")) + "/" + answer + "/change";

        assertThat(send(town.methodist, MockMvcRequestBuilders.get(change)).getStatus())
                .isEqualTo(404);
        assertThat(
                        send(Town.found(context).methodist, MockMvcRequestBuilders.get(change))
                                .getStatus())
                .isEqualTo(404);
        assertThat(
                        send(
                                        head,
                                        MockMvcRequestBuilders.get(
                                                change.replace(
                                                        date("2.1").toString(),
                                                        date("2.2").toString())))
                                .getStatus())
                .as("by another date")
                .isEqualTo(404);
        post(town.methodist, "/answers/" + answer + "/acceptance", Map.of());
        assertThat(send(head, MockMvcRequestBuilders.get(change)).getStatus()).isEqualTo(422);
    }

    @Test
    void whoever_answers_for_the_same_school_reads_the_report_and_is_not_led_to_change_it()
            throws Exception {
        var deputy = town.hat("Осипова Вера Ильинична", "завуч", Role.ORGANISATION_DEPUTY, school);
        post(head, at(date("2.1")), Map.of("doneOn", "2026-11-18", "text", "Провели"));
        var answer = waiting();
        var change = at(date("2.1")) + "/" + answer + "/change";

        assertThat(get(head, "/today")).contains(change);
        var measure = plan.dates(roadmap, "2.1").getFirst().measure();
        assertThat(get(head, "/measures/" + measure)).contains(change + "?back=/measures/");
        assertThat(get(deputy, "/today")).contains("Прочитать отчёт").doesNotContain(change);
        assertThat(get(deputy, at(date("2.1")))).contains("Провели").doesNotContain(change);
    }

    @Test
    void a_returned_report_that_is_late_is_not_called_done_in_time() throws Exception {
        post(
                head,
                "/measures/" + plan.dates(roadmap, "1.5").getFirst().measure() + "/answers",
                Map.of());
        var answer = waiting();
        post(town.methodist, "/answers/" + answer + "/return", Map.of("remark", "Нет протокола"));

        assertThat(get(head, "/today"))
                .contains("1 работа просрочена", "href=\"#returned\"", "самая давняя на")
                .doesNotContain("всё сделано вовремя");
    }

    @Test
    void a_plan_sent_for_approval_waits_for_the_department_and_comes_back_to_its_methodist()
            throws Exception {
        var made =
                post(
                        town.methodist,
                        "/roadmaps/new",
                        Map.of(
                                "title", "Осенний план",
                                "startsOn", "2026-11-01",
                                "endsOn", "2026-12-31"));
        var own = java.util.Objects.requireNonNull(made.getRedirectedUrl());
        post(town.methodist, own + "/status", Map.of("decision", "SEND", "version", "0"));

        assertThat(get(town.authority, "/today"))
                .contains("утвердить", "Осенний план", "Рассмотреть");
        assertThat(get(town.methodist, "/today")).doesNotContain("Осенний план");
        post(
                town.authority,
                own + "/status",
                Map.of("decision", "RETURN", "version", "1", "remark", "Добавьте сроки"));
        assertThat(get(town.methodist, "/today")).contains("возвращена", "Добавьте сроки");
        assertThat(get(Town.found(context).authority, "/today")).doesNotContain("Осенний план");
        assertThat(get(head, "/today")).doesNotContain("Осенний план");
    }

    @Test
    void a_return_asks_for_a_remark_which_its_author_then_sees() throws Exception {
        post(head, at(date("2.1")), Map.of("doneOn", "2026-11-18", "text", "Сделано"));
        var answer = waiting();

        var empty = post(town.methodist, "/answers/" + answer + "/return", Map.of("remark", " "));
        assertThat(empty.getStatus()).isEqualTo(422);
        post(town.methodist, "/answers/" + answer + "/return", Map.of("remark", "Нет протокола"));

        assertThat(get(head, "/today"))
                .contains("Возвращено с замечанием", "Нет протокола", "Отметить");
    }

    @Test
    void a_head_is_refused_to_decide() throws Exception {
        post(head, at(date("2.1")), Map.of("doneOn", "2026-11-18", "text", "Сделано"));

        assertThat(post(head, "/answers/" + waiting() + "/acceptance", Map.of()).getStatus())
                .isEqualTo(403);
    }

    @Test
    void an_answer_to_a_date_of_another_municipality_finds_nothing() throws Exception {
        var stranger = Town.found(context).methodist;

        assertThat(
                        post(
                                        stranger,
                                        at(date("2.1")),
                                        Map.of("doneOn", "2026-11-18", "text", "Сделано"))
                                .getStatus())
                .isEqualTo(404);
    }

    @Test
    void every_late_date_of_a_measure_is_answered_by_one_click() throws Exception {
        var measure = plan.dates(roadmap, "1.5").getFirst().measure();

        post(head, "/measures/" + measure + "/answers", Map.of());

        assertThat(get(head, "/today")).contains("просроченных работ нет");
    }

    @Test
    void weekly_dates_fold_into_years_and_a_year_is_answered_by_one_click() throws Exception {
        var fridays =
                IntStream.range(-30, 30).mapToObj(week -> TODAY.plusDays(2 + 7 * week)).toList();
        var weekly =
                AskedPlan.of(context, town)
                        .row(
                                "8",
                                "Провести методический час",
                                "Школа № 1",
                                fridays.toArray(LocalDate[]::new));
        var dates = weekly.dates(weekly.inForce(), "8");
        var page = "/measures/" + dates.getFirst().measure();
        var first = dates.getFirst().id();

        assertThat(get(town.methodist, page))
                .contains("За 2026 год: все 30 в срок", "id=\"y-2027\"")
                .contains("?date=%s#o-%s".formatted(first, first))
                .doesNotContain("/occurrences/" + first + "/answers");
        assertThat(get(town.methodist, page + "?date=" + first))
                .contains("/occurrences/" + first + "/answers");
        assertThat(get(town.methodist, page + "?panel")).contains("Ещё 56");

        post(head, page + "/answers", Map.of("year", "2027"));
        assertThat(get(town.methodist, page)).contains("все 30 в срок");
        post(head, page + "/answers", Map.of("year", "2026"));
        assertThat(get(town.methodist, page)).doesNotContain("в срок</button>");
    }

    @Test
    void an_owner_answers_for_those_he_ticks() throws Exception {
        town.school("Школа № 2");
        town.school("Школа № 3");
        var all = AskedPlan.of(context, town).row("7", "Провести опрос", "Школы", TODAY);
        var id = all.inForce();
        var date = all.date(id, "7");
        var page = get(town.methodist, at(date));
        assertThat(page).contains("ответили 0 из 3");
        var ticked = boxes(page).subList(0, 2);

        var request =
                MockMvcRequestBuilders.post(at(date))
                        .param("doneOn", "2026-11-18")
                        .param("text", "Сделано")
                        .param("assignment", ticked.toArray(String[]::new));
        assertThat(send(town.methodist, request).getStatus()).isEqualTo(302);

        assertThat(get(town.methodist, at(date))).contains("ответили 2 из 3");
    }

    private static java.util.List<String> boxes(String page) {
        return java.util.regex.Pattern.compile("name=\"assignment\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void a_link_back_never_leaves_the_system() throws Exception {
        var answered =
                post(
                        head,
                        at(date("2.1")),
                        Map.of("doneOn", "2026-11-18", "text", "Сделано", "back", "//example.org"));

        assertThat(answered.getRedirectedUrl()).isEqualTo("/today");
    }

    private OccurrenceId date(String number) {
        return plan.date(roadmap, number);
    }

    private static String at(OccurrenceId id) {
        return "/occurrences/" + id + "/answers";
    }

    private String waiting() throws Exception {
        var page = get(town.methodist, "/today");
        var at = page.indexOf("id=\"r-") + 6;
        return page.substring(at, at + 36);
    }

    private String get(TestHat hat, String path) throws Exception {
        var answer = send(hat, MockMvcRequestBuilders.get(path));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private MockHttpServletResponse post(TestHat hat, String path, Map<String, String> form)
            throws Exception {
        var request = MockMvcRequestBuilders.post(path);
        form.forEach(request::param);
        return send(hat, request);
    }

    private MockHttpServletResponse htmx(
            TestHat hat, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return send(hat, request.header("HX-Request", "true"));
    }

    private MockHttpServletResponse send(
            TestHat hat, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return Viewers.call(hat, () -> mvc.perform(request).andReturn().getResponse());
    }
}
