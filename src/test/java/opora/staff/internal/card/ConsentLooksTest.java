package opora.staff.internal.card;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import opora.DemoTest;
import opora.DemoVisit;
import opora.person.PrivateApi;
import opora.shared.PersonId;
import opora.shared.Viewers;
import opora.territory.Installation;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** The methodical centre sees what is closed of a person on his consent only, look by look. */
@DemoTest
class ConsentLooksTest {

    private static final String WHY = "удостоверение о курсах";
    private static final String BORN = "17.05.1991";

    @Autowired ApplicationContext context;
    @Autowired PrivateApi privately;
    @Autowired DSLContext db;
    @Autowired Installation installation;
    @Autowired TransactionOperations transactions;

    DemoVisit visit;
    Cookie centre;
    Cookie teacher;
    String card;

    @BeforeEach
    void aText() throws Exception {
        visit = new DemoVisit(context);
        centre = visit.signIn(DemoVisit.METHODIST);
        teacher = visit.signIn(DemoVisit.TEACHER);
        visit.send(
                centre,
                "/consents/texts/PRIVATE",
                "text",
                "Я согласен, чтобы методический центр смотрел дату рождения и СНИЛС.");
        card = visit.firstLink(centre, "/people?q=зорина", "/people");
        keepBirth();
        assertThat(page(teacher, "/me/card/private")).contains(BORN);
    }

    @AfterEach
    void forget() {
        run(
                "delete from access.consent c using access.consent_text t"
                        + " where t.id = c.text_id and t.purpose = 'PRIVATE'");
    }

    @Test
    void without_a_consent_nothing_is_shown() throws Exception {
        assertThat(page(centre, card)).contains("сейчас согласия нет").doesNotContain(BORN);
        assertThat(look(centre, WHY)).isEqualTo(403);
        assertThat(visit.open(centre, card + "/private").getStatus()).isEqualTo(403);
    }

    @Test
    void on_a_consent_one_look_is_given_and_the_person_sees_it() throws Exception {
        agree();

        var shown = visit.send(centre, card + "/private/looks", "why", WHY);

        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(shown.getHeader("Cache-Control")).contains("no-store");
        assertThat(plain(shown.getContentAsString(StandardCharsets.UTF_8))).contains(BORN, WHY);
        assertThat(visit.open(centre, card + "/private").getStatus()).isEqualTo(403);
        assertThat(page(teacher, "/me/card")).contains("с вашего согласия: " + WHY);
    }

    @Test
    void withdrawn_on_ones_own_card_it_opens_nothing_any_more() throws Exception {
        agree();
        assertThat(look(centre, WHY)).isEqualTo(200);
        var own = withdrawal("/me/card");
        assertThat(own.find()).isTrue();

        var answer = visit.send(teacher, own.group(1), "back", "/me/card");

        assertThat(answer.getRedirectedUrl()).isEqualTo("/me/card");
        assertThat(look(centre, WHY)).isEqualTo(403);
        assertThat(page(centre, card)).contains("сейчас согласия нет");
    }

    @Test
    void after_its_last_day_it_opens_nothing_and_may_be_given_anew() throws Exception {
        agree();
        past();

        assertThat(look(centre, WHY)).isEqualTo(403);
        assertThat(page(teacher, "/me/consents")).contains("Срок закончился");
        agree();
        assertThat(look(centre, WHY)).isEqualTo(200);
    }

    @Test
    void a_look_says_what_it_is_needed_for() throws Exception {
        agree();

        assertThat(look(centre, " ")).isEqualTo(422);
        assertThat(page(teacher, "/me/card")).doesNotContain("с вашего согласия:  ");
    }

    @Test
    void nobody_else_looks_on_it() throws Exception {
        agree();

        assertThat(look(visit.signIn(DemoVisit.ONLY_METHODIST), WHY)).isEqualTo(403);
        assertThat(look(visit.signIn(DemoVisit.AUTHORITY), WHY)).isEqualTo(403);
        assertThat(look(visit.signIn(DemoVisit.ADMINISTRATOR), WHY)).isEqualTo(403);
        assertThat(look(visit.signIn(DemoVisit.MENTOR), WHY)).isEqualTo(403);
        assertThat(look(visit.signIn(DemoVisit.OTHER_METHODIST), WHY)).isEqualTo(404);
    }

    @Test
    void a_day_that_has_passed_is_no_last_day() throws Exception {
        var answer =
                visit.send(teacher, "/me/consents", "purpose", "PRIVATE", "until", "2020-01-01");

        assertThat(answer.getStatus()).isEqualTo(422);
    }

    private void agree() throws Exception {
        var answer =
                visit.send(teacher, "/me/consents", "purpose", "PRIVATE", "until", "2099-12-31");
        assertThat(answer.getStatus()).isEqualTo(302);
    }

    private int look(Cookie session, String why) throws Exception {
        return visit.send(session, card + "/private/looks", "why", why).getStatus();
    }

    private void keepBirth() {
        var person = new PersonId(UUID.fromString(card.substring("/people/".length())));
        var viewer = installation.overAll("test");
        Viewers.as(
                viewer,
                () -> {
                    privately.keep(
                            viewer,
                            person,
                            LocalDate.of(1991, 5, 17),
                            null,
                            LocalDate.of(2026, 11, 18));
                    return true;
                });
    }

    private void past() {
        run(
                "update access.consent set given_on = current_date - 9, ends_on = current_date - 2"
                        + " where ends_on = '2099-12-31'");
    }

    private void run(String sql) {
        Viewers.as(
                installation.overAll("test"),
                () -> {
                    transactions.executeWithoutResult(_ -> db.execute(sql));
                    return true;
                });
    }

    private java.util.regex.Matcher withdrawal(String page) throws Exception {
        var own = page(teacher, page);
        return Pattern.compile("action=\"(/me/consents/[0-9a-f-]{36}/withdrawal)\"").matcher(own);
    }

    private String page(Cookie session, String path) throws Exception {
        return plain(visit.open(session, path).getContentAsString(StandardCharsets.UTF_8));
    }

    private static String plain(String page) {
        return page.replace('\u00A0', ' ');
    }
}
