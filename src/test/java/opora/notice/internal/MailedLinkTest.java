package opora.notice.internal;

import static opora.TestMail.link;
import static opora.TestMail.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import opora.DemoVisit;
import opora.roadmap.AskedPlan;
import opora.roadmap.Town;
import opora.shared.Role;
import opora.territory.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A link taken out of a delivered message, opened by somebody whom nobody knows yet. */
class MailedLinkTest extends PostTest {

    private static final Pattern CHANGE =
            Pattern.compile("/occurrences/[0-9a-f-]{36}/answers/[0-9a-f-]{36}/change[^\"]*");

    private static final LocalDate DUE = LocalDate.of(2027, 4, 14);

    Town town;
    Unit school;
    String head;
    String target;
    String link;

    @BeforeEach
    void receive() {
        clock.noonOf(DUE);
        town = Town.found(context);
        school = town.school("Школа № 1");
        head = address();
        with(Role.ORGANISATION_HEAD, school, head);
        var plan = AskedPlan.of(context, town).row("1", "Обновить сайт", "Школа № 1", DUE);
        target = "/occurrences/" + plan.date(plan.inForce(), "1") + "/answers";
        dayOf(town, DUE);
        link = link(received(head).getFirst());
    }

    @Test
    void looking_uses_nothing_up_however_often_a_mail_program_does_it() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(get(link).getStatus()).isEqualTo(200);
            assertThat(answer(MockMvcRequestBuilders.head(link)).getStatus()).isEqualTo(200);
        }

        assertThat(press(link).getRedirectedUrl()).isEqualTo(target);
    }

    @Test
    void the_button_opens_that_answer_alone_and_takes_it() throws Exception {
        var session = DemoVisit.session(mvc.perform(post(link)).andReturn());

        assertThat(text(get(target, session))).contains("Обновить сайт");
        for (var other :
                new String[] {"/", "/today", "/roadmaps", "/letters", "/me", "/people", "/outbox"})
            assertThat(get(other, session).getRedirectedUrl()).as(other).isEqualTo("/sign-in?only");
        var said =
                answer(
                        post(target)
                                .cookie(session)
                                .param("doneOn", DUE.toString())
                                .param("text", "Сделано")
                                .param("back", target));
        assertThat(said.getRedirectedUrl()).isEqualTo(target);
        assertThat(text(get(target, session))).contains("Отчёт отправлен");
    }

    @Test
    void what_was_said_by_it_may_be_taken_back_by_it() throws Exception {
        var session = DemoVisit.session(mvc.perform(post(link)).andReturn());
        answer(
                post(target)
                        .cookie(session)
                        .param("doneOn", DUE.toString())
                        .param("text", "Сделано"));
        assertThat(text(get(target, session))).contains("Отчёт отправлен", target + "/withdrawal");

        assertThat(answer(post(target + "/withdrawal").cookie(session)).getRedirectedUrl())
                .isEqualTo(target);

        assertThat(text(get(target, session))).doesNotContain("Отчёт отправлен");
    }

    @Test
    void what_was_said_by_it_may_be_completed_by_it() throws Exception {
        var session = DemoVisit.session(mvc.perform(post(link)).andReturn());
        answer(
                post(target)
                        .cookie(session)
                        .param("doneOn", DUE.toString())
                        .param("text", "Сделано"));
        var change = CHANGE.matcher(text(get(target, session)));
        assertThat(change.find()).isTrue();
        assertThat(text(get(change.group(), session))).contains("Сделано", target + "\"");

        var changed =
                answer(
                        post(change.group().replaceAll("\\?.*", ""))
                                .cookie(session)
                                .param("doneOn", DUE.toString())
                                .param("text", "Сделано вдвоём")
                                .param("back", target));

        assertThat(changed.getRedirectedUrl()).isEqualTo(target);
        assertThat(text(get(target, session))).contains("Сделано вдвоём");
    }

    @Test
    void it_works_once() throws Exception {
        press(link);

        assertThat(press(link).getStatus()).isEqualTo(410);
        assertThat(text(get(link))).contains("Ссылка больше не действует");
    }

    @Test
    void it_expires_after_two_weeks() throws Exception {
        clock.pass(Duration.ofDays(14).plusSeconds(1));

        assertThat(get(link).getStatus()).isEqualTo(410);
        assertThat(press(link).getStatus()).isEqualTo(410);
    }

    @Test
    void used_up_or_not_a_password_leads_to_exactly_that_answer() throws Exception {
        press(link);
        var asked = mvc.perform(get(link + "/entry", "text/html")).andReturn();
        assertThat(asked.getResponse().getRedirectedUrl()).endsWith("/sign-in");

        var let = signIn(DemoVisit.session(asked));

        assertThat(let.getResponse().getRedirectedUrl()).endsWith(link + "/entry");
        var session = DemoVisit.session(let);
        assertThat(get(link + "/entry", session).getRedirectedUrl()).isEqualTo(target);
        assertThat(text(get(target, session))).contains("Обновить сайт");
        assertThat(get("/today", session).getStatus()).isEqualTo(200);
    }

    @Test
    void whoever_wanders_off_by_a_link_is_led_there_after_sign_in() throws Exception {
        var session = DemoVisit.session(mvc.perform(post(link)).andReturn());
        mvc.perform(get("/letters", "text/html").cookie(session));

        assertThat(signIn(session).getResponse().getRedirectedUrl()).endsWith("/letters");
    }

    @Test
    void a_stranger_with_a_password_finds_nothing_by_it() throws Exception {
        var other = Town.found(context);
        var stranger = address();
        with(Role.ORGANISATION_HEAD, other.school("Школа № 1"), stranger);
        head = stranger;
        var asked = mvc.perform(get(link + "/entry", "text/html")).andReturn();
        var session = DemoVisit.session(signIn(DemoVisit.session(asked)));

        assertThat(get(link + "/entry", session).getRedirectedUrl()).isEqualTo(target);
        assertThat(get(target, session).getStatus()).isEqualTo(404);
        assertThat(get("/links/nothing/entry", session).getStatus()).isEqualTo(404);
    }

    private MvcResult signIn(Cookie session) throws Exception {
        return mvc.perform(
                        post("/sign-in")
                                .cookie(session)
                                .param("login", head)
                                .param("password", PASSWORD))
                .andReturn();
    }

    private MockHttpServletResponse press(String path) throws Exception {
        return answer(post(path));
    }

    private MockHttpServletResponse get(String path, Cookie... session) throws Exception {
        var request = MockMvcRequestBuilders.get(path);
        return answer(session.length == 0 ? request : request.cookie(session));
    }

    private static MockHttpServletRequestBuilder get(String path, String accepted) {
        return MockMvcRequestBuilders.get(path).header("Accept", accepted);
    }

    private static MockHttpServletRequestBuilder post(String path) {
        return MockMvcRequestBuilders.post(path).with(csrf());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                .replace('\u00a0', ' ');
    }
}
