package opora.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import opora.DemoTest;
import opora.DemoVisit;
import opora.access.AccessApi;
import opora.access.PasswordSlipApi;
import opora.access.PasswordSlipApi.PasswordSlip;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.shared.Forbidden;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.territory.Unit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** Somebody forgot his password and reads no mail: his head hands him a slip. */
@DemoTest
class PasswordSlipTest {

    private static final String FORMER = "старая калитка у реки";
    private static final String FRESH = "новая калитка у моста";
    private static final LocalDate SINCE = LocalDate.of(2020, 9, 1);

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired PasswordSlipApi slips;
    @Autowired AccessApi access;
    @Autowired DSLContext db;
    @Autowired TransactionOperations transactions;
    Town town;
    Unit school;
    TestHat head;
    DemoVisit visit;
    PersonId teacher;
    String login = "";

    @BeforeEach
    void found() {
        visit = new DemoVisit(context);
        town = Town.found(context);
        school = town.school("Школа № 1");
        head = town.hat("Главный Олег Ильич", "директор", Role.ORGANISATION_HEAD, school);
        teacher = town.person("Зорькина Яна Юрьевна", "учитель", school);
        login = Ids.next() + "@mail.example";
        open(teacher, Role.TEACHER, login);
    }

    @Test
    void the_former_password_is_good_until_the_slip_is_used_and_every_session_ends_then()
            throws Exception {
        var session = signedIn(FORMER);
        var slip = print(head);
        assertThat(slip.login()).isEqualTo(login);
        signedIn(FORMER);

        var page = led(slip);
        assertThat(mvc.perform(get(page)).andReturn().getResponse().getContentAsString())
                .contains("Новый пароль", "Яна Юрьевна", login)
                .doesNotContain("Приглашение");
        assertThat(visit.open(session, "/me").getStatus()).isEqualTo(200);
        assertThat(accept(page).getRedirectedUrl()).isEqualTo("/");

        assertThat(visit.open(session, "/me").getRedirectedUrl()).contains("/sign-in");
        assertThat(visit.trySignIn(login, FORMER).getRedirectedUrl()).isEqualTo("/sign-in?wrong");
        assertThat(visit.trySignIn(login, slip.code()).getRedirectedUrl())
                .isEqualTo("/sign-in?wrong");
        signedIn(FRESH);
        assertThat(accept(page).getStatus()).as("a second time").isEqualTo(422);
    }

    @Test
    void a_slip_gives_no_role_even_one_that_has_ended_since() throws Exception {
        var slip = print(head);
        asMethodist(() ->
                db.execute(
                        "update access.hat set starts_on = {0}, ends_on = {0} where person_id = {1}",
                        SINCE, teacher.value()));

        assertThat(accept(led(slip)).getRedirectedUrl()).isEqualTo("/");

        assertThat(hats()).isOne();
    }

    @Test
    void a_slip_printed_anew_makes_the_former_void_and_the_code_is_not_kept() throws Exception {
        var former = print(head);
        var fresh = print(town.methodist);
        assertThat(visit.trySignIn(login, former.code()).getRedirectedUrl())
                .isEqualTo("/sign-in?wrong");
        assertThat(led(fresh)).startsWith("/invitations/");
        assertThat(kept("access.invitation", login)).isTrue();
        assertThat(journalled(head)).isPositive();
        for (var table : new String[] {"access.invitation", "journal.change"}) {
            assertThat(kept(table, fresh.code())).isFalse();
            assertThat(kept(table, fresh.code().replace("-", ""))).isFalse();
        }
    }

    @Test
    void guessing_the_code_makes_the_login_rest() throws Exception {
        var slip = print(head);
        var wrong = slip.code().startsWith("0") ? "1111-1111-1111" : "0000-0000-0000";
        for (int time = 0; time < 6; time++) visit.trySignIn(login, wrong);

        assertThat(visit.trySignIn(login, slip.code()).getRedirectedUrl())
                .isEqualTo("/sign-in?rest");
    }

    @Test
    void only_for_whose_roles_one_gives_oneself_and_never_for_oneself() {
        var deputy = town.hat("Завучева Анна Ильинична", "завуч", Role.ORGANISATION_DEPUTY, school);
        var other = town.hat("Другая Анна Ильинична", "завуч", Role.ORGANISATION_DEPUTY, school);
        open(other.actor(), Role.ORGANISATION_DEPUTY, Ids.next() + "@mail.example");
        var elsewhere =
                town.hat(
                        "Чужой Олег Ильич",
                        "директор",
                        Role.ORGANISATION_HEAD,
                        town.school("Школа № 2"));
        var neighbour = Town.found(context).methodist;

        refused(head, other.actor(), RuleViolation.class);
        refused(head, head.actor(), RuleViolation.class);
        refused(head, deputy.actor(), RuleViolation.class);
        refused(deputy, teacher, Forbidden.class);
        refused(elsewhere, teacher, NotFound.class);
        refused(neighbour, teacher, NotFound.class);
        assertThat(print(town.methodist, other.actor()).code()).isNotEmpty();
    }

    @Test
    void the_second_step_remains() throws Exception {
        var phone = new SecondStepVisit(context);
        phone.switchOn(DemoVisit.TEACHER);
        try {
            var session = visit.signIn(DemoVisit.METHODIST);
            var person = phone.person(DemoVisit.TEACHER);
            var card = visit.open(session, "/people/" + person).getContentAsString();
            assertThat(card).contains("/people/password-slips?person=" + person);

            var done = visit.send(session, "/people/password-slips", "person", person.toString());

            assertThat(done.getHeader("Cache-Control")).contains("no-store");
            var code =
                    Pattern.compile("<code class=\"num\">([0-9-]{14})</code>")
                            .matcher(done.getContentAsString());
            assertThat(code.find()).isTrue();
            var page =
                    Objects.requireNonNull(
                            visit.trySignIn(DemoVisit.TEACHER, code.group(1)).getRedirectedUrl());
            assertThat(accept(page, DemoVisit.PASSWORD).getRedirectedUrl())
                    .isEqualTo("/sign-in/code");
        } finally {
            phone.forget(DemoVisit.TEACHER);
        }
    }

    private void refused(Viewer viewer, PersonId person, Class<? extends Exception> with) {
        assertThat(as(viewer, () -> slips.mayPrint(viewer, person))).isFalse();
        assertThatThrownBy(() -> print(viewer, person)).isInstanceOf(with);
    }

    private PasswordSlip print(Viewer viewer) {
        assertThat(as(viewer, () -> slips.mayPrint(viewer, teacher))).isTrue();
        return print(viewer, teacher);
    }

    private PasswordSlip print(Viewer viewer, PersonId person) {
        return as(viewer, () -> slips.print(viewer, person));
    }

    private String led(PasswordSlip slip) throws Exception {
        var led = visit.trySignIn(slip.login().toUpperCase(), slip.code().replace("-", " "));
        return Objects.requireNonNull(led.getRedirectedUrl());
    }

    private Cookie signedIn(String password) throws Exception {
        var answer =
                mvc.perform(
                                post("/sign-in")
                                        .with(csrf())
                                        .param("login", login)
                                        .param("password", password))
                        .andReturn();
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/");
        return DemoVisit.session(answer);
    }

    private MockHttpServletResponse accept(String page) throws Exception {
        return accept(page, FRESH);
    }

    private MockHttpServletResponse accept(String page, String password) throws Exception {
        return mvc.perform(
                        post(page)
                                .with(csrf())
                                .param("password", password)
                                .param("again", password))
                .andReturn()
                .getResponse();
    }

    private void open(PersonId person, Role role, String as) {
        asMethodist(() -> {
            access.open(town.methodist, person, role, school.id(), as, FORMER);
            return true;
        });
    }

    private int journalled(TestHat by) {
        return asMethodist(() ->
                db.fetchCount(
                        db.selectOne()
                                .from("journal.change c")
                                .join("journal.personal_values v")
                                .on("v.change_id = c.id")
                                .where(
                                        "c.table_name = 'access.invitation' and c.person_id = ?"
                                                + " and v.after ->> 'password_only' = 'true'",
                                        by.actor().value())));
    }

    private int hats() {
        return asMethodist(() ->
                db.fetchCount(
                        db.selectOne().from("access.hat").where("person_id = ?", teacher.value())));
    }

    private boolean kept(String table, String words) {
        return asMethodist(() ->
                Boolean.TRUE.equals(
                        db.fetchValue(
                                "select exists (select from "
                                        + table
                                        + " t where t::text like {0})",
                                "%" + words + "%")));
    }

    private <T> T asMethodist(Supplier<T> work) {
        return as(town.methodist, work);
    }

    private <T> T as(Viewer viewer, Supplier<T> work) {
        return Viewers.as(
                viewer, () -> Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }
}
