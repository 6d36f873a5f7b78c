package opora.staff.internal.twin;

import static opora.DemoVisit.AUTHORITY;
import static opora.DemoVisit.HR_OFFICER;
import static opora.DemoVisit.METHODIST;
import static opora.DemoVisit.OTHER_HEAD;
import static opora.DemoVisit.TEACHER;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opora.DemoTest;
import opora.DemoVisit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DemoTest
class TwinPagesTest {

    private static final Pattern PAIR =
            Pattern.compile("href=\"(/people/twins/([0-9a-f-]{36})/([0-9a-f-]{36}))\"");

    @Autowired ApplicationContext context;
    DemoVisit visit;

    @BeforeEach
    void load() {
        visit = new DemoVisit(context);
    }

    private String page(Cookie session, String path) throws Exception {
        return visit.open(session, path).getContentAsString().replace('\u00a0', ' ');
    }

    /** Somebody entered twice in one school: address of the pair, and both people. */
    private List<String> pair(Cookie officer, String family) throws Exception {
        var unit =
                Pattern.compile("<option value=\"([0-9a-f-]{36})\"")
                        .matcher(page(officer, "/people/new"));
        assertThat(unit.find()).isTrue();
        for (int i = 0; i < 2; i++)
            assertThat(
                            visit.send(
                                            officer,
                                            "/people",
                                            "family",
                                            family,
                                            "given",
                                            "Анна",
                                            "patronymic",
                                            "Львовна",
                                            "unit",
                                            unit.group(1),
                                            "position",
                                            "TEACHER",
                                            "startsOn",
                                            "2024-09-01",
                                            "version",
                                            "0",
                                            "personVersion",
                                            "0")
                                    .getStatus())
                    .isEqualTo(302);
        var list = page(officer, "/people/twins");
        var found = PAIR.matcher(list.substring(list.indexOf(family)));
        assertThat(found.find()).isTrue();
        return List.of(found.group(1), found.group(2), found.group(3));
    }

    @Test
    void a_pair_is_merged_an_old_address_leads_to_the_card_that_stays_and_it_is_put_back()
            throws Exception {
        var officer = visit.signIn(HR_OFFICER);
        var pair = pair(officer, "Двойникова");
        var compared = page(officer, pair.getFirst());
        assertThat(compared).contains("Одна работа записана дважды", "не записано");

        var form = new ArrayList<>(List.of("keep", "LEFT", "_page", pair.getFirst()));
        var asked = Pattern.compile("name=\"(job\\.[^\"]+)\"").matcher(compared);
        while (asked.find()) form.addAll(List.of(asked.group(1), "RIGHT_SECOND"));
        var refused = visit.send(officer, pair.getFirst(), form.toArray(String[]::new));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Укажите основание", "act-error");

        form.addAll(List.of("act", "сверка с личным делом"));
        var merged = visit.send(officer, pair.getFirst(), form.toArray(String[]::new));
        var made = String.valueOf(merged.getRedirectedUrl());
        assertThat(made).startsWith("/people/merges/");
        assertThat(visit.open(officer, "/people/" + pair.get(2)).getRedirectedUrl())
                .isEqualTo("/people/" + pair.get(1));
        assertThat(page(officer, "/people/twins")).doesNotContain(pair.get(2));
        assertThat(page(officer, "/people/merges")).contains("сверка с личным делом");

        var silent = visit.send(officer, made + "/undoing");
        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(visit.send(officer, made + "/undoing", "reason", "разные люди").getStatus())
                .isEqualTo(302);
        assertThat(visit.open(officer, "/people/" + pair.get(2)).getStatus()).isEqualTo(200);
        assertThat(page(officer, "/people/twins")).contains(pair.get(2));
        assertThat(visit.send(officer, made + "/undoing", "reason", "ещё раз").getStatus())
                .isEqualTo(409);
    }

    @Test
    void nobody_else_compares_or_merges() throws Exception {
        var pair = pair(visit.signIn(HR_OFFICER), "Двоякова");

        for (var login : new String[] {METHODIST, AUTHORITY, TEACHER}) {
            var session = visit.signIn(login);
            assertThat(visit.open(session, pair.getFirst()).getStatus()).as(login).isEqualTo(403);
            assertThat(
                            visit.send(session, pair.getFirst(), "keep", "LEFT", "act", "так")
                                    .getStatus())
                    .as(login)
                    .isEqualTo(403);
        }
        var neighbour = visit.signIn(OTHER_HEAD);
        assertThat(visit.open(neighbour, pair.getFirst()).getStatus()).isEqualTo(404);
        assertThat(visit.send(neighbour, pair.getFirst(), "keep", "LEFT", "act", "так").getStatus())
                .isEqualTo(404);
        assertThat(visit.send(neighbour, pair.getFirst() + "/different").getStatus())
                .isEqualTo(404);
    }
}
