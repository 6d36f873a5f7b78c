package opora.access.internal.consent;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import opora.DemoTest;
import opora.DemoVisit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DemoTest
class ConsentPagesTest {

    private static final String TEXT =
            "Я согласен, чтобы методический центр обрабатывал сведения обо мне. Редакция проверки %s.";

    @Autowired ApplicationContext context;

    DemoVisit visit;
    Cookie centre;
    Cookie head;

    @BeforeEach
    void aText() throws Exception {
        visit = new DemoVisit(context);
        centre = visit.signIn(DemoVisit.METHODIST);
        head = visit.signIn(DemoVisit.HEAD);
        visit.send(centre, "/consents/texts/PROCESSING", "text", TEXT.formatted("первая"));
    }

    @Test
    void papers_of_a_school_are_entered_in_a_bundle_and_counted() throws Exception {
        var school = school(head);
        var person = people(page(head, school))[0];

        var answer =
                visit.send(
                        head,
                        school,
                        "purpose",
                        "PROCESSING",
                        "on",
                        "2026-01-12",
                        "person",
                        person,
                        "number-" + person,
                        "34-к");

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(page(head, school)).contains("дано 12 января на бумаге", "34-к");
        assertThat(
                        visit.send(
                                        head,
                                        school,
                                        "purpose",
                                        "PROCESSING",
                                        "on",
                                        "2026-01-12",
                                        "person",
                                        person)
                                .getStatus())
                .isEqualTo(302);
        assertThat(page(head, school).split("34-к", -1)).hasSize(2);
    }

    @Test
    void a_consent_is_withdrawn_with_its_ground_and_stays_in_the_register() throws Exception {
        var teacher = visit.signIn(DemoVisit.TEACHER);
        visit.send(teacher, "/me/consents", "purpose", "PROCESSING");
        assertThat(page(teacher, "/me/consents")).contains("дано", "в системе");
        var own = Pattern.compile("/me/consents/[0-9a-f-]{36}/withdrawal");
        var found = own.matcher(page(teacher, "/me/consents"));
        assertThat(found.find()).isTrue();

        visit.send(teacher, found.group(), "ground", "заявление");

        assertThat(page(teacher, "/me/consents")).contains("отозвано");
    }

    @Test
    void a_new_edition_leaves_the_former_one_readable() throws Exception {
        visit.send(centre, "/consents/texts/DIAGNOSTICS", "text", TEXT.formatted("старая"));
        visit.send(centre, "/consents/texts/DIAGNOSTICS", "text", TEXT.formatted("новая"));

        assertThat(page(centre, "/consents/texts/DIAGNOSTICS"))
                .contains("Редакция 1", "Редакция 2", "старая", "новая");
    }

    @Test
    void a_text_that_says_nothing_is_refused_with_what_was_typed() throws Exception {
        var answer = visit.send(centre, "/consents/texts/PUBLICATION", "text", "согласен");

        assertThat(answer.getStatus()).isEqualTo(422);
    }

    @Test
    void a_school_writes_no_text_and_a_teacher_sees_no_register() throws Exception {
        assertThat(visit.send(head, "/consents/texts/PROCESSING", "text", TEXT).getStatus())
                .isEqualTo(403);
        var teacher = visit.signIn(DemoVisit.TEACHER);
        assertThat(visit.open(teacher, "/consents").getStatus()).isEqualTo(403);
    }

    @Test
    void another_municipality_opens_no_school_and_enters_no_paper() throws Exception {
        var school = school(head);
        var person = people(page(head, school))[0];
        var other = visit.signIn(DemoVisit.OTHER_HEAD);

        assertThat(visit.open(other, school).getStatus()).isEqualTo(404);
        assertThat(
                        visit.send(
                                        other,
                                        school,
                                        "purpose",
                                        "PROCESSING",
                                        "on",
                                        "2026-01-12",
                                        "person",
                                        person)
                                .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_stranger_is_not_entered_into_ones_own_school() throws Exception {
        var person = people(page(head, school(head)))[0];
        var other = visit.signIn(DemoVisit.OTHER_HEAD);
        visit.send(
                visit.signIn(DemoVisit.OTHER_METHODIST),
                "/consents/texts/PROCESSING",
                "text",
                TEXT);
        var school = school(other);

        var answer =
                visit.send(
                        other,
                        school,
                        "purpose",
                        "PROCESSING",
                        "on",
                        "2026-01-12",
                        "person",
                        person);

        assertThat(answer.getStatus()).isEqualTo(404);
    }

    @Test
    void everything_kept_about_me_is_mine_and_shows_no_secret() throws Exception {
        var teacher = visit.signIn(DemoVisit.TEACHER);

        var kept = page(teacher, "/me/consents/kept");

        assertThat(kept)
                .contains("person.person", "person.person_scope", "access.hat", "Зорина")
                .doesNotContain("_hash", "Котов", "Лужина");
    }

    private String school(Cookie session) throws Exception {
        var link = Pattern.compile("/consents/[0-9a-f-]{36}").matcher(page(session, "/consents"));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private String[] people(String page) {
        var found = Pattern.compile("name=\"person\" value=\"([0-9a-f-]{36})\"").matcher(page);
        return found.results().map(one -> one.group(1)).toArray(String[]::new);
    }

    private String page(Cookie session, String path) throws Exception {
        return visit.open(session, path)
                .getContentAsString(StandardCharsets.UTF_8)
                .replace('\u00A0', ' ');
    }
}
