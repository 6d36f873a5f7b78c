package opora.access.internal;

import static opora.DemoVisit.ADMINISTRATOR;
import static opora.DemoVisit.METHODIST;
import static opora.DemoVisit.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import opora.DemoTest;
import opora.DemoVisit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody with a browser and time would try at the door and at every form. */
@DemoTest
class AttacksTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+\\}");

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    DemoVisit visit;

    @BeforeEach
    void load() {
        visit = new DemoVisit(context);
    }

    @Test
    void no_form_of_any_route_is_taken_without_its_token() throws Exception {
        var session = visit.signIn(ADMINISTRATOR);
        var taken = new ArrayList<String>();
        for (var route : Routes.of(context)) {
            if (!route.writes()) continue;
            var path = VARIABLE.matcher(route.pattern()).replaceAll(UUID.randomUUID().toString());
            var asked = request(HttpMethod.valueOf(route.method().name()), path).cookie(session);
            var status = mvc.perform(asked).andReturn().getResponse().getStatus();
            if (status != 403) taken.add(route + " " + status);
        }

        assertThat(taken).isEmpty();
    }

    @Test
    void every_page_forbids_scripts_that_are_not_ours() throws Exception {
        var session = visit.signIn(METHODIST);
        var open = new ArrayList<String>();
        for (var route : Routes.of(context)) {
            if (route.writes() || route.pattern().contains("{")) continue;
            var answer = visit.open(session, route.pattern());
            var policy =
                    Objects.requireNonNullElse(answer.getHeader("Content-Security-Policy"), "");
            var page = String.valueOf(answer.getContentType()).startsWith("text/html");
            var text = page ? answer.getContentAsString() : "";
            if (!policy.contains("default-src 'self'")
                    || policy.contains("unsafe")
                    || text.matches("(?s).*<[^>]+ (onclick|onload|onerror|style)=.*")
                    || text.matches("(?s).*<script(?![^>]* src=)[^>]*>[^<].*"))
                open.add(route.pattern());
        }

        assertThat(open).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)"
            })
    void a_hat_changed_leads_nowhere_but_here(String back) throws Exception {
        var session = visit.signIn(METHODIST);
        var page = visit.open(session, "/me").getContentAsString();
        var hat =
                Pattern.compile("name=\"hat\" value=\"([0-9a-f-]{36})\" aria-current")
                        .matcher(page);
        assertThat(hat.find()).isTrue();
        var answer = visit.send(session, "/hat", "hat", hat.group(1), "back", back);

        assertThat(answer.getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void sign_in_leads_to_a_page_of_ours_whatever_the_address_says() throws Exception {
        var answer =
                mvc.perform(
                                post("/sign-in")
                                        .with(csrf())
                                        .param("login", ADMINISTRATOR)
                                        .param("password", PASSWORD)
                                        .param("continue", "https://evil.example")
                                        .header("Referer", "https://evil.example"))
                        .andReturn()
                        .getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void a_session_planted_before_sign_in_is_not_the_one_after_it() throws Exception {
        var planted =
                DemoVisit.session(
                        mvc.perform(get("/organisations").header("Accept", "text/html"))
                                .andReturn());
        var after =
                mvc.perform(
                                post("/sign-in")
                                        .with(csrf())
                                        .cookie(planted)
                                        .param("login", ADMINISTRATOR)
                                        .param("password", PASSWORD))
                        .andReturn();

        assertThat(DemoVisit.session(after).getValue()).isNotEqualTo(planted.getValue());
        var old = visit.open(new Cookie(planted.getName(), planted.getValue()), "/organisations");
        assertThat(old.getRedirectedUrl()).endsWith("/sign-in");
    }

    @Test
    void guessing_stops_after_five_tries_whatever_the_letters_of_the_login() throws Exception {
        var login = "guessed@nowhere.example";
        for (var typed : List.of(login, "GUESSED@nowhere.example", " " + login, login, login))
            visit.trySignIn(typed, "wrong");

        assertThat(visit.trySignIn(login, "wrong").getRedirectedUrl()).isEqualTo("/sign-in?rest");
    }

    /** A form of one's own account cannot name another's, nor what the form does not have. */
    @Test
    void fields_a_form_does_not_have_change_nothing() throws Exception {
        var session = visit.signIn(METHODIST);
        visit.send(
                session,
                "/me/password",
                "current",
                "wrong",
                "password",
                "зелёная калитка у реки",
                "again",
                "зелёная калитка у реки",
                "person",
                UUID.randomUUID().toString(),
                "viewer.role",
                "ADMINISTRATOR",
                "role",
                "ADMINISTRATOR",
                "version",
                "99");

        assertThat(visit.signIn(METHODIST)).isNotNull();
        assertThat(visit.open(session, "/setup").getStatus()).isEqualTo(403);
    }

    @Test
    void a_viewer_is_never_read_from_the_request() throws Exception {
        var session = visit.signIn(METHODIST);

        var answer =
                visit.open(
                        session,
                        "/production-calendar?viewer=ADMINISTRATOR&hat=" + UUID.randomUUID());

        assertThat(answer.getStatus()).isEqualTo(403);
    }
}
