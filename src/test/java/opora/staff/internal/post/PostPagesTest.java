package opora.staff.internal.post;

import static opora.DemoVisit.ADMINISTRATOR;
import static opora.DemoVisit.HR_OFFICER;
import static opora.DemoVisit.METHODIST;
import static opora.DemoVisit.TEACHER;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.regex.Pattern;
import opora.DemoTest;
import opora.DemoVisit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

@DemoTest
class PostPagesTest {

    @Autowired ApplicationContext context;
    DemoVisit visit;
    Cookie administrator;

    @BeforeEach
    void load() throws Exception {
        visit = new DemoVisit(context);
        administrator = visit.signIn(ADMINISTRATOR);
    }

    private String page(Cookie session, String path) throws Exception {
        return visit.open(session, path).getContentAsString().replace('\u00a0', ' ');
    }

    private MockHttpServletResponse save(String path, String name, String category, String... more)
            throws Exception {
        var form = new java.util.ArrayList<>(java.util.List.of(more));
        form.addAll(
                java.util.List.of(
                        "name",
                        name,
                        "category",
                        category,
                        "on",
                        "2026-09-01",
                        "act",
                        "приказ № 3"));
        if (!form.contains("version")) form.addAll(java.util.List.of("version", "0"));
        return visit.send(administrator, path, form.toArray(String[]::new));
    }

    /** Address of the post of this name. */
    private String post(String name) throws Exception {
        var found =
                Pattern.compile(
                                "href=\"(/people/posts/[A-Z0-9_]+)\" aria-label=\"[^\"]*: "
                                        + name
                                        + "\"")
                        .matcher(page(administrator, "/people/posts"));
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    @Test
    void a_post_is_added_renamed_closed_and_taken_out_while_nobody_held_it() throws Exception {
        assertThat(save("/people/posts", "советник по профориентации", "PEDAGOGICAL").getStatus())
                .isEqualTo(302);
        var address = post("советник по профориентации");
        assertThat(save("/people/posts", "Советник по профориентации", "OTHER").getStatus())
                .as("twice")
                .isEqualTo(422);

        assertThat(save(address, "наставник по профориентации", "PEDAGOGICAL").getStatus())
                .isEqualTo(302);
        assertThat(page(administrator, "/people/posts"))
                .contains(
                        "Переименована: советник по профориентации → наставник по профориентации");
        assertThat(save(address, "ещё иначе", "PEDAGOGICAL").getStatus())
                .as("stale")
                .isEqualTo(409);

        var closed =
                save(
                        address,
                        "наставник по профориентации",
                        "PEDAGOGICAL",
                        "endsOn",
                        "2026-10-01",
                        "version",
                        "1");
        assertThat(closed.getStatus()).isEqualTo(302);
        assertThat(page(administrator, "/people/posts")).contains("закрыта 1 октября");

        assertThat(visit.send(administrator, address + "/removal", "act", "ошибка").getStatus())
                .isEqualTo(302);
        assertThat(visit.open(administrator, address).getStatus()).isEqualTo(404);
    }

    @Test
    void a_post_somebody_held_is_not_taken_out() throws Exception {
        assertThat(
                        visit.send(administrator, "/people/posts/TEACHER/removal", "act", "ошибка")
                                .getStatus())
                .isEqualTo(422);
    }

    @Test
    void others_read_and_do_not_change() throws Exception {
        for (var login : new String[] {METHODIST, HR_OFFICER}) {
            var session = visit.signIn(login);
            assertThat(page(session, "/people/posts"))
                    .as(login)
                    .contains("учитель", "ПП РФ от 21.02.2022")
                    .doesNotContain("/people/posts/new");
            assertThat(visit.open(session, "/people/posts/TEACHER").getStatus()).isEqualTo(403);
            assertThat(
                            visit.send(
                                            session,
                                            "/people/posts/TEACHER",
                                            "name",
                                            "учитель",
                                            "version",
                                            "0")
                                    .getStatus())
                    .isEqualTo(403);
        }
        assertThat(visit.open(visit.signIn(TEACHER), "/people/posts").getStatus()).isEqualTo(403);
    }

    @Test
    void another_category_counts_everybody_who_holds_the_post_anew() throws Exception {
        var officer = visit.signIn(HR_OFFICER);
        var before = pedagogical(officer);
        var post = page(administrator, "/people/posts/TEACHER");
        var version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(post);
        assertThat(version.find()).isTrue();
        try {
            assertThat(
                            save(
                                            "/people/posts/TEACHER",
                                            "учитель",
                                            "OTHER",
                                            "version",
                                            version.group(1))
                                    .getStatus())
                    .isEqualTo(302);
            assertThat(pedagogical(officer)).isLessThan(before);
            assertThat(page(officer, "/people/posts")).contains("Другая группа");
        } finally {
            save(
                    "/people/posts/TEACHER",
                    "учитель",
                    "PEDAGOGICAL",
                    "version",
                    String.valueOf(Integer.parseInt(version.group(1)) + 1));
        }
        assertThat(pedagogical(officer)).isEqualTo(before);
    }

    private int pedagogical(Cookie session) throws Exception {
        var found =
                Pattern.compile(
                                "Найдено <b class=\"fat ink\">(\\d+)</b>|Найдено</span> <b[^>]*>(\\d+)<")
                        .matcher(page(session, "/people?who=PEDAGOGICAL"));
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1));
    }
}
