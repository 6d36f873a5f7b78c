package opora.access.internal;

import static opora.DemoVisit.ASSOCIATION_LEADER;
import static opora.DemoVisit.HEAD;
import static opora.DemoVisit.METHODIST;
import static opora.DemoVisit.OTHER_METHODIST;
import static opora.DemoVisit.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import opora.DemoTest;
import opora.DemoVisit;
import opora.access.AccessApi;
import opora.access.internal.second.SecondStep;
import opora.shared.Thing;
import opora.shared.Viewers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;

/** The second step of sign-in, and ways round it that do not lead in. */
@DemoTest
class SecondStepTest {

    private static final String WHO = ASSOCIATION_LEADER;

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired SecondStep secondStep;
    @Autowired AccessApi access;
    @Autowired Invitations invitations;
    DemoVisit visit;
    SecondStepVisit telephone;

    @BeforeEach
    void load() {
        visit = new DemoVisit(context);
        telephone = new SecondStepVisit(context);
    }

    @AfterEach
    void forget() {
        telephone.forget(WHO);
    }

    @Test
    void after_the_password_alone_every_route_sends_to_the_door() throws Exception {
        telephone.switchOn(WHO);
        var half = half();
        var open = new ArrayList<String>();

        for (var route : Routes.of(context)) {
            var touches = route.touches();
            if (touches != null && touches.value() == Thing.OPEN) continue;
            var path = route.pattern().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            var asked =
                    request(HttpMethod.valueOf(route.method().name()), path)
                            .with(csrf())
                            .cookie(half);
            var led = mvc.perform(asked).andReturn().getResponse().getRedirectedUrl();
            if (!Objects.requireNonNullElse(led, "").endsWith("/sign-in")) open.add(route + "");
        }

        assertThat(open).isEmpty();
    }

    @Test
    void the_code_opens_the_page_that_was_asked_for_in_another_session() throws Exception {
        telephone.switchOn(WHO);
        var asked = mvc.perform(get("/me/sessions").header("Accept", "text/html")).andReturn();
        var before = DemoVisit.session(asked);
        var door =
                mvc.perform(
                                post("/sign-in")
                                        .with(csrf())
                                        .cookie(before)
                                        .param("login", WHO)
                                        .param("password", PASSWORD))
                        .andReturn();
        var half = DemoVisit.session(door);
        assertThat(door.getResponse().getRedirectedUrl()).isEqualTo("/sign-in/code");

        var let =
                mvc.perform(
                                post("/sign-in/code")
                                        .with(csrf())
                                        .cookie(half)
                                        .param("code", telephone.code(0)))
                        .andReturn();

        assertThat(let.getResponse().getRedirectedUrl()).endsWith("/me/sessions");
        var whole = DemoVisit.session(let);
        assertThat(whole.getValue()).isNotIn(before.getValue(), half.getValue());
        assertThat(visit.open(whole, "/me").getStatus()).isEqualTo(200);
        assertThat(visit.open(half, "/me").getRedirectedUrl()).endsWith("/sign-in");
        assertThat(visit.open(before, "/me").getRedirectedUrl()).endsWith("/sign-in");
    }

    @Test
    void a_code_opens_once_and_never_an_older_one() throws Exception {
        telephone.switchOn(WHO);
        var later = telephone.code(1);
        var now = telephone.code(0);

        assertThat(type(half(), later)).isEqualTo("/");
        assertThat(type(half(), later)).isNull();
        assertThat(type(half(), now)).isNull();
    }

    @Test
    void of_ten_who_type_one_code_at_once_one_is_let_in() throws Exception {
        telephone.switchOn(WHO);
        var code = telephone.code(0);
        var person = telephone.person(WHO).value();
        Callable<Boolean> guess = () -> secondStep.accept(person, code);

        try (var many = Executors.newFixedThreadPool(5)) {
            var let = 0;
            for (var one : many.invokeAll(java.util.Collections.nCopies(10, guess)))
                if (one.get()) let++;
            assertThat(let).isEqualTo(1);
        }
    }

    @Test
    void a_recovery_code_opens_once_however_it_is_typed() throws Exception {
        telephone.switchOn(WHO);
        assertThat(telephone.recovery).hasSize(10).doesNotHaveDuplicates();
        var code = telephone.recovery.getFirst();

        assertThat(type(half(), code.toUpperCase(java.util.Locale.ROOT).replace('-', ' ')))
                .isEqualTo("/");
        assertThat(type(half(), code)).isNull();
        assertThat(type(half(), telephone.recovery.get(1))).isEqualTo("/");
    }

    @Test
    void after_five_wrong_codes_the_right_one_rests_and_the_password_forgives_nothing()
            throws Exception {
        telephone.switchOn(WHO);
        var half = half();
        for (int guess = 0; guess < 5; guess++) assertThat(type(half, "00000" + guess)).isNull();

        assertThat(type(half, telephone.code(0))).isNull();
        assertThat(type(half(), telephone.code(0))).isNull();
        assertThat(page(half(), telephone.code(0))).contains("Слишком много неудачных попыток");
    }

    @Test
    void after_fifty_wrong_codes_in_a_row_only_paper_helps() throws Exception {
        telephone.switchOn(WHO);
        var person = telephone.person(WHO).value();
        for (int guess = 0; guess < 50; guess++) secondStep.accept(person, "000000");

        assertThat(secondStep.accept(person, telephone.code(0))).isFalse();
        assertThat(secondStep.accept(person, telephone.recovery.getFirst())).isTrue();
        assertThat(secondStep.accept(person, telephone.code(1))).isTrue();
    }

    @Test
    void it_is_switched_off_by_password_and_code_only() throws Exception {
        var session = telephone.switchOn(WHO);
        var person = telephone.person(WHO).value();

        visit.send(session, "/me/second-step/off", "password", "wrong", "code", telephone.code(0));
        visit.send(session, "/me/second-step/off", "password", PASSWORD, "code", "000000");
        assertThat(secondStep.on(person)).isTrue();
        visit.send(session, "/me/second-step/off", "password", PASSWORD, "code", telephone.code(1));
        assertThat(secondStep.on(person)).isFalse();
        assertThat(visit.trySignIn(WHO, PASSWORD).getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void it_is_not_switched_on_without_the_password_or_by_a_wrong_code() throws Exception {
        var session = visit.signIn(WHO);

        var refused = visit.send(session, "/me/second-step", "password", "wrong", "_page", "/me");
        assertThat(refused.getStatus()).isEqualTo(422);
        telephone.begin(session);
        visit.send(session, "/me/second-step/confirm", "code", "000000");
        assertThat(secondStep.on(telephone.person(WHO).value())).isFalse();
        assertThat(visit.trySignIn(WHO, PASSWORD).getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void switching_it_on_ends_the_other_sessions() throws Exception {
        var elsewhere = visit.signIn(WHO);
        var here = telephone.switchOn(WHO);

        assertThat(visit.open(elsewhere, "/me").getRedirectedUrl()).endsWith("/sign-in");
        assertThat(visit.open(here, "/me").getStatus()).isEqualTo(200);
    }

    @Test
    void a_link_from_a_letter_is_no_way_round_it() throws Exception {
        telephone.switchOn(WHO);
        var viewer = telephone.viewer(WHO);
        var link =
                Viewers.as(
                        viewer,
                        () ->
                                access.oneTimeLink(
                                        viewer,
                                        viewer.person(),
                                        viewer.hat(),
                                        "/me",
                                        java.time.Instant.now().plusSeconds(600)));
        var path = link.substring(link.indexOf("/links/"));

        var used = mvc.perform(post(path).with(csrf())).andReturn().getResponse();

        assertThat(used.getContentAsString()).contains("одной ссылки мало");
        assertThat(used.getCookie("OPORA")).isNull();
    }

    @Test
    void whoever_may_reset_a_password_may_take_it_off_and_nobody_else() throws Exception {
        telephone.switchOn(WHO);
        var person = telephone.person(WHO).value();
        var path = "/access/second-steps/" + person + "/reset";

        assertThat(visit.send(visit.signIn(OTHER_METHODIST), path).getStatus()).isEqualTo(404);
        assertThat(visit.send(visit.signIn(HEAD), path).getStatus()).isEqualTo(403);
        assertThat(secondStep.on(person)).isTrue();
        visit.send(visit.signIn(METHODIST), path);
        assertThat(secondStep.on(person)).isFalse();
    }

    private Cookie half() throws Exception {
        return DemoVisit.session(
                mvc.perform(
                                post("/sign-in")
                                        .with(csrf())
                                        .param("login", WHO)
                                        .param("password", PASSWORD))
                        .andReturn());
    }

    private @org.jspecify.annotations.Nullable String type(Cookie half, String code)
            throws Exception {
        return visit.send(half, "/sign-in/code", "code", code).getRedirectedUrl();
    }

    private String page(Cookie half, String code) throws Exception {
        return visit.send(half, "/sign-in/code", "code", code).getContentAsString();
    }
}
