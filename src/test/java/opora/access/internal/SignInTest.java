package opora.access.internal;

import static opora.DemoVisit.HEAD;
import static opora.DemoVisit.METHODIST;
import static opora.DemoVisit.PASSWORD;
import static opora.DemoVisit.TEACHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import opora.DemoTest;
import opora.DemoVisit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@DemoTest
class SignInTest {

    private static final Pattern OTHER_HAT =
            Pattern.compile("name=\"hat\" value=\"([0-9a-f-]{36})\">");

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired AccountRepository accounts;
    DemoVisit visit;

    @BeforeEach
    void load() {
        visit = new DemoVisit(context);
    }

    /** The teacher is everybody's in a test run. */
    @AfterEach
    void forget() {
        accounts.forgetRefusals(new Secret("login:" + TEACHER).digest());
    }

    @Test
    void right_password_opens_the_pages() throws Exception {
        var session = visit.signIn(METHODIST);

        assertThat(visit.open(session, "/organisations").getContentAsString())
                .contains("Лужина Марина Андреевна", "Методист", "Заречный муниципальный округ");
    }

    @Test
    void wrong_password_and_unknown_login_read_the_same() throws Exception {
        assertThat(visit.trySignIn("klimova@zarechny.example", "wrong").getRedirectedUrl())
                .isEqualTo("/sign-in?wrong");
        assertThat(visit.trySignIn("nobody@nowhere.example", "wrong").getRedirectedUrl())
                .isEqualTo("/sign-in?wrong");
    }

    @Test
    void after_five_refusals_a_login_rests_even_for_its_password() throws Exception {
        for (int i = 0; i < 5; i++) visit.trySignIn(TEACHER, "wrong");

        assertThat(visit.trySignIn(TEACHER, PASSWORD).getRedirectedUrl())
                .isEqualTo("/sign-in?rest");
    }

    @Test
    void a_login_nobody_has_rests_like_any_other() throws Exception {
        for (int i = 0; i < 5; i++) visit.trySignIn("ghost@nowhere.example", "wrong");

        assertThat(visit.trySignIn("ghost@nowhere.example", "wrong").getRedirectedUrl())
                .isEqualTo("/sign-in?rest");
    }

    @Test
    void pages_are_closed_without_sign_in() throws Exception {
        var answer =
                mvc.perform(MockMvcRequestBuilders.get("/organisations")).andReturn().getResponse();

        assertThat(answer.getRedirectedUrl()).endsWith("/sign-in");
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        var session = visit.signIn(HEAD);

        var answer =
                mvc.perform(MockMvcRequestBuilders.post("/hat").cookie(session))
                        .andReturn()
                        .getResponse();

        assertThat(answer.getStatus()).isEqualTo(403);
    }

    @Test
    void another_hat_changes_rights_and_is_remembered() throws Exception {
        var session = visit.signIn(METHODIST);
        var page = visit.open(session, "/me").getContentAsString();
        var other = OTHER_HAT.matcher(page);
        assertThat(other.find()).isTrue();

        var worn =
                Pattern.compile("name=\"hat\" value=\"([0-9a-f-]{36})\" aria-current")
                        .matcher(page);
        assertThat(worn.find()).isTrue();

        visit.send(session, "/hat", "hat", other.group(1));

        var again = visit.signIn(METHODIST);
        assertThat(visit.open(again, "/setup").getStatus()).isEqualTo(403);
        visit.send(again, "/hat", "hat", worn.group(1));
        assertThat(visit.open(again, "/access").getStatus()).isEqualTo(200);
    }

    @Test
    void a_hat_of_somebody_else_cannot_be_put_on() throws Exception {
        var page = visit.open(visit.signIn(METHODIST), "/me").getContentAsString();
        var foreign = OTHER_HAT.matcher(page);
        assertThat(foreign.find()).isTrue();

        var answer = visit.send(visit.signIn(HEAD), "/hat", "hat", foreign.group(1));

        assertThat(answer.getStatus()).isEqualTo(404);
    }

    @Test
    void a_sign_in_elsewhere_is_seen_and_ended_from_here() throws Exception {
        var lost = visit.signIn("klimova@zarechny.example");
        var here = visit.signIn("Klimova@zarechny.example");
        assertThat(visit.open(lost, "/me").getStatus()).isEqualTo(200);

        assertThat(visit.open(here, "/me/sessions").getContentAsString())
                .contains("Закрыть все остальные входы");
        visit.send(here, "/me/sessions/others");

        assertThat(visit.open(lost, "/me").getRedirectedUrl()).endsWith("/sign-in");
        assertThat(visit.open(here, "/me").getStatus()).isEqualTo(200);
    }
}
