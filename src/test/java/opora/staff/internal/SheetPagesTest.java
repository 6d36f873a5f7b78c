package opora.staff.internal;

import static opora.DemoVisit.HEAD;
import static opora.DemoVisit.METHODIST;
import static opora.DemoVisit.OTHER_HEAD;
import static opora.DemoVisit.OTHER_METHODIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import opora.DemoTest;
import opora.DemoVisit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@DemoTest
class SheetPagesTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    DemoVisit visit;

    @BeforeEach
    void load() {
        visit = new DemoVisit(context);
    }

    private String upload(Cookie session, String text) throws Exception {
        var file =
                new MockMultipartFile(
                        "file", "список.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        return String.valueOf(
                mvc.perform(multipart("/people/sheets").file(file).with(csrf()).cookie(session))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
    }

    @Test
    void an_upload_is_seen_by_those_of_the_same_school_only() throws Exception {
        var address = upload(visit.signIn(HEAD), "ФИО;Должность\nПробный Пётр Петрович;учитель\n");

        assertThat(address).startsWith("/people/sheets/");
        assertThat(visit.open(visit.signIn(HEAD), address).getStatus()).isEqualTo(200);
        assertThat(visit.open(visit.signIn(OTHER_HEAD), address).getStatus()).isEqualTo(404);
        assertThat(visit.open(visit.signIn(OTHER_HEAD), address + "/failed.xlsx").getStatus())
                .isEqualTo(404);
        assertThat(visit.send(visit.signIn(OTHER_HEAD), address + "/run").getStatus())
                .isEqualTo(404);
        assertThat(visit.send(visit.signIn(OTHER_HEAD), address + "/undoing").getStatus())
                .isEqualTo(404);
        assertThat(visit.open(visit.signIn(METHODIST), address).getStatus()).isEqualTo(403);
        assertThat(visit.open(visit.signIn(METHODIST), "/people/sheets").getStatus())
                .isEqualTo(403);
    }

    @Test
    void the_template_and_the_present_list_are_workbooks() throws Exception {
        var head = visit.signIn(HEAD);

        for (var path :
                new String[] {"/people/sheets/template.xlsx", "/people/sheets/current.xlsx"})
            assertThat(visit.open(head, path).getContentAsByteArray())
                    .as(path)
                    .startsWith('P', 'K');
    }

    @Test
    void the_summary_counts_a_day_and_opens_down_to_its_people() throws Exception {
        var page =
                visit.open(visit.signIn(METHODIST), "/people/summary?day=2026-11-22")
                        .getContentAsString()
                        .replace('\u00a0', ' ');
        assertThat(page)
                .contains("Школа № 1", "Педагогический стаж")
                .as("ages as groups of five and more")
                .contains("Возраст</th>");

        var people =
                visit.open(
                                visit.signIn(METHODIST),
                                "/people/summary/people?day=2026-11-22&what=MANAGEMENT")
                        .getContentAsString();
        assertThat(people).contains("Котов").doesNotContain("Кравцова");
        assertThat(
                        visit.open(
                                        visit.signIn(METHODIST),
                                        "/people/summary/people?day=2026-11-22&what=A25")
                                .getStatus())
                .isEqualTo(403);
        assertThat(
                        visit.open(visit.signIn(METHODIST), "/people/summary?day=1990-01-01")
                                .getContentAsString()
                                .replace('\u00a0', ' '))
                .contains("В этот день никто не работал");
        assertThat(
                        visit.open(visit.signIn(HEAD), "/people/summary/table.xlsx")
                                .getContentAsByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void a_municipality_sets_who_is_young_and_a_school_does_not() throws Exception {
        var other = visit.signIn(OTHER_METHODIST);

        assertThat(
                        visit.send(
                                        other,
                                        "/people/rules",
                                        "age",
                                        "36",
                                        "years",
                                        "4",
                                        "firstJob",
                                        "1")
                                .getStatus())
                .isEqualTo(302);
        assertThat(visit.open(other, "/people/rules").getContentAsString().replace('\u00a0', ' '))
                .contains("36 лет", "установлено здесь");
        assertThat(
                        visit.open(visit.signIn(METHODIST), "/people/rules")
                                .getContentAsString()
                                .replace('\u00a0', ' '))
                .contains("35 лет")
                .doesNotContain("36 лет");
        assertThat(
                        visit.send(
                                        visit.signIn(HEAD),
                                        "/people/rules",
                                        "age",
                                        "36",
                                        "years",
                                        "4",
                                        "firstJob",
                                        "1")
                                .getStatus())
                .isEqualTo(403);
    }
}
