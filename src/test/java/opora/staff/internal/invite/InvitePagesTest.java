package opora.staff.internal.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import opora.DemoTest;
import opora.DemoVisit;
import opora.access.AccessApi;
import opora.access.SignInApi;
import opora.access.SignInApi.Done;
import opora.access.SignInApi.Invitee;
import opora.access.SignInApi.Way;
import opora.person.NewPerson;
import opora.person.PersonApi;
import opora.person.PersonName;
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

/** Many people are let in at once: by letter, by a code on paper, or not at all. */
@DemoTest
class InvitePagesTest {

    private static final String PASSWORD = "зелёная калитка у реки";

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired SignInApi signIns;
    @Autowired AccessApi access;
    @Autowired PersonApi people;
    @Autowired DSLContext db;
    @Autowired TransactionOperations transactions;
    Town town;
    Unit school;
    TestHat head;
    DemoVisit visit;

    @BeforeEach
    void found() {
        visit = new DemoVisit(context);
        town = Town.found(context);
        school = town.school("Школа № 1");
        head = town.hat("Главный Олег Ильич", "директор", Role.ORGANISATION_HEAD, school);
    }

    @Test
    void a_mailbox_of_ones_own_gets_a_letter_and_everybody_else_a_paper() {
        var own = person("Своя Анна Ильинична", address());
        var none = person("Безпочтова Анна Ильинична", "");
        var school1 = address();
        var one = person("Общая Анна Ильинична", school1);
        var other = person("Общая Нина Ильинична", school1);

        var done = invite(head, own, none, one, other);

        assertThat(done.count(Way.LETTER)).isEqualTo(1);
        assertThat(done.slips())
                .extracting(SignInApi.Slip::person)
                .containsExactly(none.person(), one.person(), other.person());
        assertThat(letters(own.person())).isEqualTo(1);
        assertThat(letters(none.person()) + letters(one.person())).isZero();
    }

    @Test
    void the_code_opens_once_and_the_person_sets_a_password() throws Exception {
        var slip = invite(head, person("Зорькина Яна Юрьевна", "")).slips().getFirst();
        assertThat(slip.login()).startsWith("zorkina.yy");

        var led = visit.trySignIn(slip.login().toUpperCase(), slip.code().replace("-", " "));
        var page = Objects.requireNonNull(led.getRedirectedUrl());

        assertThat(page).startsWith("/invitations/");
        assertThat(mvc.perform(get(page)).andReturn().getResponse().getContentAsString())
                .contains(slip.login(), "Яна Юрьевна");
        assertThat(accept(page).getRedirectedUrl()).isEqualTo("/");
        assertThat(visit.trySignIn(slip.login(), PASSWORD).getRedirectedUrl()).isEqualTo("/");
        assertThat(visit.trySignIn(slip.login(), slip.code()).getRedirectedUrl())
                .isEqualTo("/sign-in?wrong");
    }

    @Test
    void a_wrong_code_reads_like_a_wrong_password_and_makes_the_login_rest() throws Exception {
        var slip = invite(head, person("Зорькина Яна Юрьевна", "")).slips().getFirst();
        var wrong = slip.code().startsWith("0") ? "1111-1111-1111" : "0000-0000-0000";

        assertThat(visit.trySignIn(slip.login(), wrong).getRedirectedUrl())
                .isEqualTo("/sign-in?wrong");
        for (int time = 0; time < 5; time++) visit.trySignIn(slip.login(), wrong);

        assertThat(visit.trySignIn(slip.login(), slip.code()).getRedirectedUrl())
                .isEqualTo("/sign-in?rest");
    }

    @Test
    void a_paper_printed_anew_makes_the_former_void_and_keeps_the_login() throws Exception {
        var person = person("Зорькина Яна Юрьевна", "");
        var former = invite(head, person).slips().getFirst();
        var fresh = invite(head, person).slips().getFirst();

        assertThat(fresh.login()).isEqualTo(former.login());
        assertThat(visit.trySignIn(former.login(), former.code()).getRedirectedUrl())
                .isEqualTo("/sign-in?wrong");
        assertThat(visit.trySignIn(fresh.login(), fresh.code()).getRedirectedUrl())
                .startsWith("/invitations/");
    }

    @Test
    void namesakes_get_logins_of_their_own() {
        var done =
                invite(
                        head,
                        person("Зорькина Яна Юрьевна", ""),
                        person("Зорькина Янина Юрьевна", ""));

        assertThat(done.slips()).extracting(SignInApi.Slip::login).doesNotHaveDuplicates();
    }

    @Test
    void after_its_days_a_code_opens_nothing() throws Exception {
        var slip = invite(head, person("Зорькина Яна Юрьевна", "")).slips().getFirst();
        as(
                head,
                () ->
                        db.execute(
                                "update access.invitation set expires_at = now() where person_id = {0}",
                                slip.person().value()));

        assertThat(visit.trySignIn(slip.login(), slip.code()).getRedirectedUrl())
                .isEqualTo("/sign-in?wrong");
    }

    @Test
    void neither_the_code_nor_what_it_is_tried_by_is_kept() {
        var slip = invite(head, person("Зорькина Яна Юрьевна", "")).slips().getFirst();
        var digits = slip.code().replace("-", "");

        assertThat(kept("access.invitation", slip.login())).isTrue();
        for (var table : List.of("access.invitation", "journal.change"))
            for (var code : List.of(slip.code(), digits)) assertThat(kept(table, code)).isFalse();
    }

    @Test
    void who_has_a_sign_in_or_rights_above_is_left_as_he_is() {
        var known = person("Знакомый Пётр Ильич", address());
        open(known.person());
        var deputy = person("Завучева Анна Ильинична", "");
        as(
                town.methodist,
                () ->
                        access.give(
                                town.methodist,
                                deputy.person(),
                                Role.ORGANISATION_DEPUTY,
                                school.id(),
                                LocalDate.of(2020, 9, 1),
                                ""));

        var done = invite(head, known, deputy);

        assertThat(done.planned())
                .extracting(SignInApi.Planned::way)
                .containsExactly(Way.HAS_SIGN_IN, Way.BEYOND);
        assertThat(done.slips()).isEmpty();
    }

    @Test
    void a_head_invites_his_own_with_the_rights_of_a_teacher_only() {
        var mine = person("Своя Анна Ильинична", "");
        var other = town.school("Школа № 2");
        var stranger = town.person("Чужая Анна Ильинична", "учитель", other);
        var theirs = new Invitee(stranger, other.id(), "");

        assertThatThrownBy(() -> as(head, () -> signIns.invite(head, Role.MENTOR, List.of(mine))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> invite(head, theirs))
                .isInstanceOfAny(NotFound.class, Forbidden.class);
        var borrowed = new Invitee(stranger, school.id(), "");
        assertThatThrownBy(() -> invite(head, borrowed)).isInstanceOf(NotFound.class);
        var deputy = town.hat("Завучева Анна Ильинична", "завуч", Role.ORGANISATION_DEPUTY, school);
        assertThatThrownBy(() -> invite(deputy, mine)).isInstanceOf(Forbidden.class);
    }

    @Test
    void more_than_allowed_are_refused_with_a_sentence() {
        var one = person("Своя Анна Ильинична", "");
        var many = java.util.Collections.nCopies(SignInApi.MOST + 1, one);

        assertThatThrownBy(() -> as(head, () -> signIns.plan(head, many)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("signIns.many");
    }

    @Test
    void the_registry_says_what_will_happen_and_prints_what_did() throws Exception {
        var session = visit.signIn(DemoVisit.HR_OFFICER);
        var list = visit.open(session, "/people").getContentAsString();
        var ticked = first(list, "name=\"person\" value=\"([0-9a-f-]{36})\"");

        assertThat(list).contains("/people/invitations");
        var plan = visit.open(session, "/people/invitations?person=" + ticked);
        assertThat(plan.getContentAsString()).contains("выбранных людей", ticked);
        assertThat(visit.open(session, "/people/invitations?q=абракадабра").getContentAsString())
                .contains("Приглашать некого");
        var done = visit.send(session, "/people/invitations", "role", "TEACHER", "person", ticked);
        assertThat(done.getStatus()).isEqualTo(200);
        assertThat(done.getHeader("Cache-Control")).contains("no-store");
        assertThat(done.getContentAsString()).contains("Что сделано");
    }

    @Test
    void a_deputy_sees_no_such_page_and_a_head_chooses_no_role() throws Exception {
        var deputy = visit.signIn(DemoVisit.DEPUTY);
        assertThat(visit.open(deputy, "/people/invitations").getStatus()).isEqualTo(403);
        assertThat(visit.open(deputy, "/people").getContentAsString())
                .doesNotContain("/people/invitations");
        var owner = visit.signIn(DemoVisit.HEAD);
        assertThat(visit.open(owner, "/people/invitations").getContentAsString())
                .contains("name=\"role\" value=\"TEACHER\"");
        assertThat(visit.send(owner, "/people/invitations", "role", "METHODIST").getStatus())
                .isEqualTo(403);
    }

    private Done invite(Viewer viewer, Invitee... chosen) {
        return as(viewer, () -> signIns.invite(viewer, Role.TEACHER, List.of(chosen)));
    }

    private Invitee person(String name, String email) {
        return as(
                head,
                () -> {
                    var from = LocalDate.of(2020, 9, 1);
                    var added =
                            people.add(
                                    head,
                                    new NewPerson(
                                            PersonName.parse(name),
                                            email,
                                            "",
                                            school.id(),
                                            "учитель",
                                            from));
                    return new Invitee(added, school.id(), email);
                });
    }

    private void open(PersonId person) {
        as(
                town.methodist,
                () -> {
                    access.open(
                            town.methodist, person, Role.TEACHER, school.id(), address(), PASSWORD);
                    return true;
                });
    }

    private MockHttpServletResponse accept(String page) throws Exception {
        return mvc.perform(
                        post(page)
                                .with(csrf())
                                .param("password", PASSWORD)
                                .param("again", PASSWORD))
                .andReturn()
                .getResponse();
    }

    private int letters(PersonId person) {
        return as(
                town.methodist,
                () ->
                        db.fetchCount(
                                db.selectOne()
                                        .from("notice.letter")
                                        .where("person_id = ?", person.value())));
    }

    private boolean kept(String table, String words) {
        return as(
                town.methodist,
                () ->
                        Boolean.TRUE.equals(
                                db.fetchValue(
                                        "select exists (select from "
                                                + table
                                                + " t where t::text like {0})",
                                        "%" + words + "%")));
    }

    private static String address() {
        return Ids.next() + "@mail.example";
    }

    private static String first(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private <T> T as(Viewer viewer, Supplier<T> work) {
        return Viewers.as(
                viewer, () -> Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }
}
