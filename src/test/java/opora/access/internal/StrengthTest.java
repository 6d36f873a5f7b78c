package opora.access.internal;

import static opora.DemoVisit.ADMINISTRATOR;
import static opora.DemoVisit.METHODIST;
import static opora.DemoVisit.OTHER_METHODIST;
import static opora.DemoVisit.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import opora.DemoTest;
import opora.DemoVisit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a role demands of sign-in, and what happens to a hat whose wearer lacks it. */
@DemoTest
class StrengthTest {

    private static final Pattern OTHER_HAT =
            Pattern.compile("name=\"hat\" value=\"([0-9a-f-]{36})\">");

    @Autowired ApplicationContext context;
    DemoVisit visit;
    SecondStepVisit telephone;

    @BeforeEach
    void load() {
        visit = new DemoVisit(context);
        telephone = new SecondStepVisit(context);
    }

    @AfterEach
    void demandNothing() throws Exception {
        demand("CENTRE_HEAD", false, 10);
        demand("METHODIST", false, 10);
        telephone.forget(METHODIST);
    }

    @Test
    void a_hat_that_demands_a_second_step_leads_to_it_and_the_other_hats_stay_usable()
            throws Exception {
        var session = visit.signIn(METHODIST);
        assertThat(visit.open(session, "/organisations").getStatus()).isEqualTo(200);

        demand("CENTRE_HEAD", true, 10);

        assertThat(visit.open(session, "/organisations").getRedirectedUrl())
                .isEqualTo("/me/second-step");
        assertThat(visit.open(session, "/me").getRedirectedUrl()).isEqualTo("/me/second-step");
        assertThat(visit.send(session, "/organisations").getRedirectedUrl())
                .isEqualTo("/me/second-step");
        var page = visit.open(session, "/me/second-step").getContentAsString();
        assertThat(page).contains("требует второго шага");
        var other = OTHER_HAT.matcher(page);
        assertThat(other.find()).isTrue();
        var first = telephone.viewer(METHODIST).hat();
        visit.send(session, "/hat", "hat", other.group(1));
        assertThat(visit.open(session, "/organisations").getStatus()).isEqualTo(200);
        visit.send(session, "/hat", "hat", first.toString());
    }

    @Test
    void with_the_second_step_the_hat_opens_again() throws Exception {
        demand("CENTRE_HEAD", true, 10);

        var session = telephone.switchOn(METHODIST);

        assertThat(visit.open(session, "/organisations").getStatus()).isEqualTo(200);
    }

    @Test
    void a_password_shorter_than_the_role_demands_is_changed_first() throws Exception {
        demand("CENTRE_HEAD", false, 30);
        var session = visit.signIn(OTHER_METHODIST);

        assertThat(visit.open(session, "/organisations").getRedirectedUrl()).isEqualTo("/me");
        assertThat(visit.open(session, "/me").getContentAsString())
                .contains("короче 30 знаков. Смените");
        var refused =
                visit.send(
                        session,
                        "/me/password",
                        "current",
                        PASSWORD,
                        "password",
                        "ещё короче тридцати",
                        "again",
                        "ещё короче тридцати");
        assertThat(refused.getStatus()).isEqualTo(422);
    }

    @Test
    void demands_are_set_by_administrators_only() throws Exception {
        assertThat(visit.open(visit.signIn(METHODIST), "/access/strength").getStatus())
                .isEqualTo(403);
        var refused =
                visit.send(
                        visit.signIn(METHODIST),
                        "/access/strength/METHODIST",
                        "secondStep",
                        "true",
                        "shortest",
                        "10");
        assertThat(refused.getStatus()).isEqualTo(403);
    }

    @Test
    void a_length_nobody_can_remember_is_refused() throws Exception {
        var answer =
                visit.send(
                        visit.signIn(ADMINISTRATOR),
                        "/access/strength/TEACHER",
                        "shortest",
                        "500",
                        "_page",
                        "/access/strength",
                        "_form",
                        "teacher");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("от\u00a010 до\u00a064");
    }

    private void demand(String role, boolean secondStep, int shortest) throws Exception {
        var answer =
                visit.send(
                        visit.signIn(ADMINISTRATOR),
                        "/access/strength/" + role,
                        "secondStep",
                        String.valueOf(secondStep),
                        "shortest",
                        String.valueOf(shortest));
        assertThat(answer.getStatus()).isEqualTo(302);
    }
}
