package opora.staff.internal;

import static opora.DemoVisit.ADMINISTRATOR;
import static opora.DemoVisit.AUTHORITY;
import static opora.DemoVisit.HEAD;
import static opora.DemoVisit.METHODIST;
import static opora.DemoVisit.OTHER_HEAD;
import static opora.DemoVisit.OTHER_METHODIST;
import static opora.DemoVisit.TEACHER;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.regex.Pattern;
import opora.DemoTest;
import opora.DemoVisit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DemoTest
class PeoplePagesTest {

    @Autowired ApplicationContext context;
    DemoVisit visit;

    @BeforeEach
    void load() {
        visit = new DemoVisit(context);
    }

    private String page(Cookie session, String path) throws Exception {
        return visit.open(session, path).getContentAsString().replace('\u00a0', ' ');
    }

    private String person(String login, String family) throws Exception {
        var found = page(visit.signIn(login), "/people?q=" + family);
        var link = Pattern.compile("href=\"(/people/[0-9a-f-]{36})\"").matcher(found);
        assertThat(link.find()).as(family).isTrue();
        return link.group(1);
    }

    @Test
    void the_list_is_narrowed_by_words_in_any_part_of_the_name_or_the_job() throws Exception {
        var found = page(visit.signIn(METHODIST), "/people?q=алена матем");

        assertThat(found).contains("Алёна").doesNotContain("Юдин");
    }

    @Test
    void a_slip_finds_what_is_alike_and_says_so() throws Exception {
        var found = page(visit.signIn(METHODIST), "/people?q=Ветлуген");

        assertThat(found).contains("Точно такого нет", "Ветлугин");
    }

    @Test
    void facets_keep_the_rest_of_the_address() throws Exception {
        var found = page(visit.signIn(METHODIST), "/people?q=матем&who=PEDAGOGICAL");

        assertThat(found)
                .contains("who=PEDAGOGICAL&amp;category=", "q=%D0%BC%D0%B0%D1%82%D0%B5%D0%BC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who=PEDAGOGICAL",
                "post=учитель",
                "subject=математика",
                "category=NONE",
                "attention=COURSES_LATE",
                "status=YOUNG",
                "experience=E20",
                "age=A25",
                "education=NONE",
                "unit=nonsense",
                "after=x|y|z",
                "sort=experience",
                "after=2020-13-45|x&sort=experience"
            })
    void every_facet_answers_and_nonsense_breaks_nothing(String query) throws Exception {
        assertThat(visit.open(visit.signIn(HEAD), "/people?" + query).getStatus()).isEqualTo(200);
    }

    @Test
    void the_list_is_a_file_too() throws Exception {
        var file = visit.open(visit.signIn(METHODIST), "/people/list.xlsx?q=матем");

        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void a_head_sees_his_own_school_only() throws Exception {
        var found = page(visit.signIn(HEAD), "/people");

        assertThat(found).contains("Ветлугин").doesNotContain("Осокина");
    }

    @Test
    void the_card_of_another_school_opens_nothing() throws Exception {
        var card = person(METHODIST, "Осокина");
        var head = visit.signIn(HEAD);

        assertThat(visit.open(head, card).getStatus()).isEqualTo(404);
        assertThat(visit.open(head, card + "/edit").getStatus()).isEqualTo(404);
        assertThat(visit.open(head, card + "/private").getStatus()).isEqualTo(404);
        assertThat(
                        visit.send(
                                        head,
                                        card + "/facts",
                                        "kind",
                                        "AWARD",
                                        "code",
                                        "STATE",
                                        "version",
                                        "0")
                                .getStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {OTHER_METHODIST, OTHER_HEAD})
    void a_card_of_another_municipality_is_not_there(String login) throws Exception {
        var card = person(METHODIST, "Осокина");
        var other = visit.signIn(login);

        for (var path :
                new String[] {"", "/edit", "/private", "/jobs/new", "/facts/new?kind=AWARD"})
            assertThat(visit.open(other, card + path).getStatus()).as(path).isIn(403, 404);
        assertThat(visit.send(other, card, "family", "Чужая", "personVersion", "0").getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_methodist_and_the_authority_are_not_told_birth_dates_and_the_administrator_neither()
            throws Exception {
        var card = person(METHODIST, "Осокина");

        for (var login : new String[] {METHODIST, AUTHORITY, ADMINISTRATOR}) {
            assertThat(visit.open(visit.signIn(login), card + "/private").getStatus())
                    .as(login)
                    .isEqualTo(403);
            assertThat(page(visit.signIn(login), card)).as(login).doesNotContain("/private");
            assertThat(page(visit.signIn(login), "/people")).as(login).doesNotContain("age=A");
        }
    }

    @Test
    void a_teacher_reads_his_own_card_and_nobody_elses() throws Exception {
        var own = person(METHODIST, "Зорина");
        var teacher = visit.signIn(TEACHER);

        assertThat(page(teacher, "/me/card")).contains("Зорина", "Общий стаж");
        assertThat(visit.open(teacher, "/me/card/private").getStatus()).isEqualTo(200);
        assertThat(visit.open(teacher, own + "/edit").getStatus()).isEqualTo(403);
        assertThat(visit.open(teacher, person(METHODIST, "Осокина")).getStatus()).isEqualTo(403);
    }

    @Test
    void the_administrator_is_shown_posts_but_no_facts() throws Exception {
        var admin = visit.signIn(ADMINISTRATOR);

        assertThat(page(admin, "/people?q=Осокина&category=FIRST&attention=COURSES_LATE"))
                .contains("Осокина")
                .doesNotContain("Требует внимания", "курсы");
        assertThat(page(admin, person(METHODIST, "Осокина"))).doesNotContain("Общий стаж");
    }

    @Test
    void a_head_enters_a_person_and_what_is_wrong_stands_at_its_field() throws Exception {
        var head = visit.signIn(HEAD);
        var refused =
                visit.send(
                        head,
                        "/people",
                        "version",
                        "0",
                        "personVersion",
                        "0",
                        "family",
                        "Проверкин",
                        "given",
                        "Пётр",
                        "snils",
                        "112-233-445 96",
                        "birthOn",
                        "1990-02-03",
                        "unit",
                        unit(head),
                        "position",
                        "TEACHER",
                        "startsOn",
                        "2024-09-01");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString().replace('\u00a0', ' '))
                .contains("Контрольная сумма СНИЛС не сходится", "id=\"snils-error\"");

        var added =
                visit.send(
                        head,
                        "/people",
                        "version",
                        "0",
                        "personVersion",
                        "0",
                        "family",
                        "Проверкин",
                        "given",
                        "Пётр",
                        "snils",
                        "112-233-445 95",
                        "birthOn",
                        "1994-02-03",
                        "unit",
                        unit(head),
                        "position",
                        "TEACHER",
                        "title",
                        "учитель физики",
                        "startsOn",
                        "2024-09-01");
        assertThat(added.getStatus()).isEqualTo(302);
        var card = String.valueOf(added.getRedirectedUrl());
        assertThat(page(head, card)).contains("учитель физики", "Молодой специалист");
        assertThat(page(head, card + "/private"))
                .contains("03.02.1994", "45 95")
                .doesNotContain("112-233");

        assertThat(
                        visit.send(
                                        head,
                                        card + "/facts",
                                        "version",
                                        "0",
                                        "kind",
                                        "CATEGORY",
                                        "code",
                                        "PEDAGOGUE_MENTOR",
                                        "startsOn",
                                        "2026-02-01")
                                .getStatus())
                .isEqualTo(422);
        assertThat(
                        visit.send(
                                        head,
                                        card + "/facts",
                                        "version",
                                        "0",
                                        "kind",
                                        "CATEGORY",
                                        "code",
                                        "HIGHEST",
                                        "startsOn",
                                        "2026-01-01")
                                .getStatus())
                .isEqualTo(302);
        assertThat(
                        visit.send(
                                        head,
                                        card + "/facts",
                                        "version",
                                        "0",
                                        "kind",
                                        "CATEGORY",
                                        "code",
                                        "PEDAGOGUE_MENTOR",
                                        "startsOn",
                                        "2026-02-01")
                                .getStatus())
                .isEqualTo(302);
        assertThat(page(head, card)).contains("высшая", "без срока", "педагог-наставник");

        var twice =
                visit.send(
                        head,
                        card + "/jobs",
                        "version",
                        "0",
                        "unit",
                        unit(head),
                        "position",
                        "PSYCHOLOGIST",
                        "kind",
                        "MAIN",
                        "startsOn",
                        "2025-09-01");
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(twice.getContentAsString().replace('\u00a0', ' '))
                .contains(
                        "основное место работы уже есть: учитель физики, с 01.09.2024",
                        "id=\"kind-error\"");
        assertThat(
                        visit.send(
                                        head,
                                        card + "/jobs",
                                        "version",
                                        "0",
                                        "unit",
                                        unit(head),
                                        "position",
                                        "PSYCHOLOGIST",
                                        "kind",
                                        "INTERNAL",
                                        "startsOn",
                                        "2025-09-01")
                                .getStatus())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jobs?kind=MADE_UP",
                "/jobs?startsOn=31.31.2020",
                "/jobs?rate=много",
                "/jobs?unit=nowhere",
                "/facts?kind=MADE_UP",
                "/facts?kind=AWARD&hours=много",
                "?birthOn=вчера"
            })
    void what_cannot_be_read_is_refused_and_never_fails(String sent) throws Exception {
        var head = visit.signIn(HEAD);
        var card = visit.firstLink(head, "/people", "/people");

        assertThat(visit.send(head, card + sent).getStatus()).isIn(404, 422);
    }

    private String unit(Cookie head) throws Exception {
        var form = page(head, "/people/new");
        var option = Pattern.compile("<option value=\"([0-9a-f-]{36})\"").matcher(form);
        assertThat(option.find()).isTrue();
        return option.group(1);
    }

    @Test
    void a_list_is_kept_under_a_name_for_the_one_who_kept_it() throws Exception {
        var session = visit.signIn(METHODIST);
        visit.send(session, "/people/saved", "name", "Мои математики", "q", "матем");

        assertThat(page(session, "/people")).contains("Мои математики");
        assertThat(page(visit.signIn(AUTHORITY), "/people")).doesNotContain("Мои математики");
    }
}
