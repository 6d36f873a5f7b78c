package opora.staff.internal.proposal;

import static opora.DemoVisit.ADMINISTRATOR;
import static opora.DemoVisit.HEAD;
import static opora.DemoVisit.HR_OFFICER;
import static opora.DemoVisit.METHODIST;
import static opora.DemoVisit.OTHER_HEAD;
import static opora.DemoVisit.OTHER_METHODIST;
import static opora.DemoVisit.TEACHER;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.regex.Pattern;
import opora.DemoTest;
import opora.DemoVisit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A teacher proposes, whoever may change her card decides; through the real door. */
@DemoTest
class ProposalPagesTest {

    @Autowired ApplicationContext context;
    DemoVisit visit;
    Cookie teacher;
    Cookie officer;

    @BeforeEach
    void load() throws Exception {
        visit = new DemoVisit(context);
        teacher = visit.signIn(TEACHER);
        officer = visit.signIn(HR_OFFICER);
    }

    private String page(Cookie session, String path) throws Exception {
        return visit.open(session, path).getContentAsString().replace('\u00a0', ' ');
    }

    private static String find(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    /** The address under which the officer decides what was proposed last. */
    private String last(String words) throws Exception {
        var list = page(officer, "/people/proposals");
        var row = list.substring(0, list.indexOf(words));
        var link = Pattern.compile("href=\"(/people/[0-9a-f-]{36}/proposals/[0-9a-f-]{36})\"");
        var found = link.matcher(row);
        String at = null;
        while (found.find()) at = found.group(1);
        return Objects.requireNonNull(at);
    }

    private void propose(String... form) throws Exception {
        assertThat(visit.send(teacher, "/me/card/proposals", form).getStatus()).isEqualTo(302);
    }

    /** A category of hers, entered by the personnel office. */
    private String category() throws Exception {
        var card = find(page(officer, "/people?q=Зорина"), "href=\"(/people/[0-9a-f-]{36})\"");
        visit.send(
                officer,
                card + "/facts",
                "version",
                "0",
                "kind",
                "CATEGORY",
                "code",
                "FIRST",
                "startsOn",
                "2025-03-27");
        return find(page(teacher, "/me/card"), "about=CATEGORY&amp;row=([0-9a-f-]{36})");
    }

    @Test
    void a_course_that_is_missing_is_proposed_accepted_as_it_was_looked_over_and_told()
            throws Exception {
        propose(
                "about",
                "COURSE",
                "code",
                "UPGRADE",
                "title",
                "Функциональная грамотность",
                "hours",
                "72",
                "endsOn",
                "2026-10-20",
                "words",
                "Удостоверение получила вчера");
        assertThat(page(teacher, "/me/card"))
                .contains("Мои предложения", "ждёт решения", "Функциональная грамотность");
        var at = last("Удостоверение получила вчера");
        var card = at.substring(0, at.indexOf("/proposals"));
        assertThat(page(officer, card)).contains("Предлагает исправить");
        assertThat(page(officer, "/today")).contains("ждёт решения");
        assertThat(page(officer, at)).contains("Принять и записать", "72");

        var wrong =
                visit.send(
                        officer,
                        at + "/fact",
                        "kind",
                        "COURSE",
                        "code",
                        "UPGRADE",
                        "version",
                        "0",
                        "_page",
                        at,
                        "_form",
                        "accept");
        assertThat(wrong.getStatus()).as("a course without its day").isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("id=\"endsOn-error\"");
        var accepted =
                visit.send(
                        officer,
                        at + "/fact",
                        "kind",
                        "COURSE",
                        "code",
                        "UPGRADE",
                        "title",
                        "Функциональная грамотность: уроки",
                        "hours",
                        "72",
                        "endsOn",
                        "2026-10-20",
                        "version",
                        "0");
        assertThat(accepted.getStatus()).isEqualTo(302);

        assertThat(page(teacher, "/me/card"))
                .contains("Функциональная грамотность: уроки", "По вашему предложению", "принято");
        assertThat(page(teacher, "/today")).contains("Ваше предложение: курсы");
        assertThat(visit.send(teacher, "/me/card/proposals/seen").getStatus()).isEqualTo(302);
        assertThat(page(teacher, "/today")).doesNotContain("Ваше предложение: курсы");
        var twice =
                visit.send(
                        officer,
                        at + "/fact",
                        "kind",
                        "COURSE",
                        "code",
                        "UPGRADE",
                        "endsOn",
                        "2026-10-20",
                        "version",
                        "0");
        assertThat(twice.getStatus()).as("decided already").isEqualTo(422);
    }

    @Test
    void a_refusal_needs_its_reason_and_the_teacher_reads_it() throws Exception {
        propose("about", "OTHER", "words", "Телефон записан не мой");
        var at = last("Телефон записан не мой");

        var silent =
                visit.send(officer, at + "/refusal", "reason", " ", "_page", at, "_form", "refuse");
        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(silent.getContentAsString()).contains("id=\"reason-error\"");
        assertThat(
                        visit.send(officer, at + "/refusal", "reason", "Телефон меняете вы сами")
                                .getStatus())
                .isEqualTo(302);

        assertThat(page(teacher, "/me/card")).contains("отказано", "Телефон меняете вы сами");
    }

    @Test
    void a_name_is_changed_by_accepting_and_not_by_proposing() throws Exception {
        propose(
                "about",
                "NAME",
                "family",
                "Зорина",
                "given",
                "Алёна",
                "patronymic",
                "Игоревна-младшая");
        assertThat(page(teacher, "/me/card")).contains("<h1>Зорина Алёна Игоревна</h1>");
        var at = last("Игоревна-младшая");
        var form = page(officer, at);
        var version = find(form, "name=\"personVersion\" value=\"(\\d+)\"");

        assertThat(
                        visit.send(
                                        officer,
                                        at + "/name",
                                        "family",
                                        "Зорина",
                                        "given",
                                        "Алёна",
                                        "patronymic",
                                        "Игоревна",
                                        "personVersion",
                                        "99999")
                                .getStatus())
                .as("somebody changed the card since")
                .isEqualTo(409);
        assertThat(
                        visit.send(
                                        officer,
                                        at + "/name",
                                        "family",
                                        "Зорина",
                                        "given",
                                        "Алёна",
                                        "patronymic",
                                        "Игоревна",
                                        "personVersion",
                                        version)
                                .getStatus())
                .isEqualTo(302);
        assertThat(page(teacher, "/me/card")).contains("принято");
    }

    @Test
    void a_job_is_looked_over_in_the_form_of_jobs() throws Exception {
        var job = find(page(teacher, "/me/card"), "about=JOB&amp;row=([0-9a-f-]{36})");
        var form = page(teacher, "/me/card/proposals/new?about=JOB&row=" + job);
        var starts =
                find(form, "id=\"startsOn\" name=\"startsOn\" type=\"date\" value=\"([0-9-]+)\"");
        propose(
                "about",
                "JOB",
                "row",
                job,
                "title",
                "учитель математики",
                "rate",
                "1",
                "load",
                "24",
                "startsOn",
                starts,
                "words",
                "Нагрузка с сентября другая");

        var again =
                visit.send(
                        teacher, "/me/card/proposals", "about", "JOB", "row", job, "words", "ещё");
        assertThat(again.getStatus()).as("one at a time about one entry").isEqualTo(422);
        var at = last("Нагрузка с сентября другая");
        var decide = page(officer, at);
        assertThat(decide).contains("value=\"24\"");
        var version = find(decide, "name=\"version\" value=\"(\\d+)\"");
        var done =
                visit.send(
                        officer,
                        at + "/job",
                        "version",
                        version,
                        "position",
                        "TEACHER",
                        "title",
                        "учитель математики",
                        "kind",
                        "MAIN",
                        "rate",
                        "1",
                        "load",
                        "24",
                        "subjects",
                        "математика",
                        "startsOn",
                        starts);
        assertThat(done.getStatus()).isEqualTo(302);
        assertThat(page(teacher, "/me/card")).contains("24 ч");
    }

    @Test
    void what_says_nothing_is_refused_and_what_is_taken_back_waits_for_nobody() throws Exception {
        var fact = category();
        assertThat(visit.send(teacher, "/me/card/proposals", "about", "OTHER").getStatus())
                .isEqualTo(422);
        assertThat(
                        visit.send(
                                        teacher,
                                        "/me/card/proposals",
                                        "about",
                                        "CATEGORY",
                                        "row",
                                        fact,
                                        "removal",
                                        "true")
                                .getStatus())
                .as("a removal without a word")
                .isEqualTo(422);
        propose(
                "about",
                "CATEGORY",
                "row",
                fact,
                "removal",
                "true",
                "words",
                "Это чужая категория");
        var at = last("Это чужая категория");

        var id = at.substring(at.lastIndexOf('/') + 1);
        assertThat(visit.send(teacher, "/me/card/proposals/" + id + "/withdrawal").getStatus())
                .isEqualTo(302);
        assertThat(page(officer, "/people/proposals")).doesNotContain("Это чужая категория");
        assertThat(
                        visit.send(
                                        officer,
                                        at + "/fact",
                                        "kind",
                                        "CATEGORY",
                                        "version",
                                        "0",
                                        "code",
                                        "FIRST",
                                        "startsOn",
                                        "2026-03-27")
                                .getStatus())
                .isEqualTo(422);
        assertThat(page(teacher, "/me/card")).contains(fact);
    }

    @Test
    void nobody_elses_proposal_is_there_and_rights_are_those_of_the_card() throws Exception {
        var fact = category();
        propose(
                "about",
                "CATEGORY",
                "row",
                fact,
                "code",
                "HIGHEST",
                "startsOn",
                "2026-03-27",
                "words",
                "Категория высшая");
        var at = last("Категория высшая");

        for (var login : new String[] {OTHER_METHODIST, OTHER_HEAD, HEAD}) {
            var other = visit.signIn(login);
            assertThat(visit.open(other, at).getStatus()).as(login).isEqualTo(404);
            assertThat(visit.send(other, at + "/refusal", "reason", "нет").getStatus())
                    .as(login)
                    .isEqualTo(404);
        }
        assertThat(visit.open(teacher, at).getStatus()).as("her own hat").isEqualTo(403);
        assertThat(visit.open(teacher, "/people/proposals").getStatus()).isEqualTo(403);
        assertThat(visit.open(visit.signIn(ADMINISTRATOR), at).getStatus())
                .as("who reads no facts")
                .isEqualTo(403);
        assertThat(page(visit.signIn(ADMINISTRATOR), "/people/proposals"))
                .doesNotContain("Категория высшая");
        assertThat(page(visit.signIn(METHODIST), at)).contains("Принять и записать");
        assertThat(visit.send(officer, at + "/refusal", "reason", "Нет приказа").getStatus())
                .isEqualTo(302);
    }

    @Test
    void a_card_of_ones_own_says_where_it_came_from_and_who_looked() throws Exception {
        var card = find(page(officer, "/people?q=Зорина"), "href=\"(/people/[0-9a-f-]{36})\"");
        visit.open(officer, card + "/private");

        assertThat(page(teacher, "/me/card"))
                .contains("Внесено системой", "Кто смотрел", "Климова", "в карточке");
    }
}
