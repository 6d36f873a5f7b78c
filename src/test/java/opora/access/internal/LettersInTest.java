package opora.access.internal;

import static opora.DemoVisit.ADMINISTRATOR;
import static opora.DemoVisit.METHODIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import opora.DemoTest;
import opora.DemoVisit;
import opora.access.AccessApi;
import opora.person.PersonApi;
import opora.person.PlacedPerson;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import opora.shared.Viewers;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Links that come by letter: invitations and one-time links. */
@DemoTest
class LettersInTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired AccessApi access;
    @Autowired PersonApi people;
    @Autowired Invitations invitations;
    @Autowired AccountRepository accounts;
    DemoVisit visit;

    @BeforeEach
    void load() {
        visit = new DemoVisit(context);
    }

    @Test
    void invitation_opens_an_account_once() throws Exception {
        var methodist = viewer(METHODIST);
        var link =
                Viewers.as(
                        methodist,
                        () -> {
                            var person = found(methodist, "Белова");
                            return access.invite(
                                    methodist,
                                    person.person().id(),
                                    Role.ORGANISATION_HEAD,
                                    person.place().unit(),
                                    person.person().email());
                        });
        var path = path(link);

        assertThat(open(path).getContentAsString()).contains("Тамара Викторовна");
        assertThat(accept(path, "короткий").getStatus()).isEqualTo(422);
        assertThat(accept(path, "password12").getStatus()).isEqualTo(422);
        assertThat(accept(path, "зелёная калитка у реки").getRedirectedUrl()).isEqualTo("/");
        assertThat(accept(path, "другая калитка у реки").getStatus()).isEqualTo(422);
        assertThat(
                        visit.trySignIn("belova@zarechny.example", "зелёная калитка у реки")
                                .getRedirectedUrl())
                .isEqualTo("/");
    }

    @Test
    void who_invites_cannot_take_over_a_role_above_his_own() {
        var methodist = viewer(METHODIST);

        Assertions.assertThatThrownBy(() ->
                        Viewers.as(
                                methodist,
                                () -> {
                                    var head = found(methodist, "Воронцова");
                                    return invitations.invite(
                                            methodist,
                                            head.person().id(),
                                            Role.METHODIST,
                                            methodist.unit(),
                                            "mine@zarechny.example",
                                            true);
                                }))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("invitation.person.beyond");
    }

    @Test
    void one_time_link_opens_its_target_only_and_once() throws Exception {
        var methodist = viewer(METHODIST);
        var administrator = viewer(ADMINISTRATOR);
        var hat = Objects.requireNonNull(methodist.hat());
        var expires = Instant.now().plus(Duration.ofDays(1));
        var link =
                Viewers.as(
                        administrator,
                        () ->
                                access.oneTimeLink(
                                        administrator,
                                        methodist.actor(),
                                        hat,
                                        "/organisations/map",
                                        expires));
        var path = path(link);

        assertThat(open(path).getStatus()).isEqualTo(200);
        assertThat(open(path).getStatus()).isEqualTo(200);
        var opened = mvc.perform(post(path).with(csrf())).andReturn();
        assertThat(opened.getResponse().getRedirectedUrl()).isEqualTo("/organisations/map");
        var session = DemoVisit.session(opened);
        assertThat(visit.open(session, "/organisations/map").getStatus()).isEqualTo(200);
        assertThat(visit.open(session, "/organisations").getRedirectedUrl())
                .isEqualTo("/sign-in?only");
        assertThat(visit.open(session, "/me").getRedirectedUrl()).isEqualTo("/sign-in?only");
        assertThat(open(path).getStatus()).isEqualTo(410);
        assertThat(mvc.perform(post(path).with(csrf())).andReturn().getResponse().getStatus())
                .isEqualTo(410);
    }

    private Viewer viewer(String login) {
        var person = new PersonId(accounts.find(login).orElseThrow().person());
        return accounts
                .hats(person.value(), java.time.LocalDate.now(java.time.ZoneOffset.UTC))
                .stream()
                .filter(hat -> hat.role() == Role.METHODIST || hat.role() == Role.ADMINISTRATOR)
                .findFirst()
                .orElseThrow()
                .worn(person);
    }

    private PlacedPerson found(Viewer viewer, String family) {
        return people.find(viewer, family, 1).getFirst();
    }

    private MockHttpServletResponse open(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse();
    }

    private MockHttpServletResponse accept(String path, String password) throws Exception {
        return mvc.perform(
                        post(path)
                                .with(csrf())
                                .param("password", password)
                                .param("again", password))
                .andReturn()
                .getResponse();
    }

    private static String path(String link) {
        return java.net.URI.create(link).getPath();
    }
}
