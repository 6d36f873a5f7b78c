package opora.territory.internal;

import static opora.DemoVisit.ADMINISTRATOR;
import static opora.DemoVisit.AUTHORITY;
import static opora.DemoVisit.HEAD;
import static opora.DemoVisit.METHODIST;
import static opora.DemoVisit.ONLY_METHODIST;
import static opora.DemoVisit.OTHER_METHODIST;
import static opora.DemoVisit.TEACHER;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opora.DemoTest;
import opora.DemoVisit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DemoTest
class OrganisationPagesTest {

    @Autowired ApplicationContext context;
    DemoVisit visit;

    @BeforeEach
    void load() {
        visit = new DemoVisit(context);
    }

    @ParameterizedTest
    @CsvSource({
        "q=гимнзия,Гимназия № 3",
        "q=луговое,Луговская школа",
        "q=рощин,Гимназия № 3",
        "status=LOW_RESULT,Каменская школа",
        "kind=PRESCHOOL&locality=Луговое,Луговской детский сад",
        "closed=true,Детский сад № 5"
    })
    void the_registry_finds_by_words_with_slips_and_by_facets(String query, String found)
            throws Exception {
        var page = page(METHODIST, "/organisations?" + query);

        assertThat(page).contains(found).doesNotContain("Ключевская школа</a>");
    }

    @Test
    void a_status_is_counted_on_the_day_that_is_looked_at() throws Exception {
        assertThat(page(METHODIST, "/organisations?status=BIASED_RESULTS"))
                .doesNotContain("Боровская школа</a>");
        assertThat(page(METHODIST, "/organisations?status=BIASED_RESULTS&day=2025-06-01"))
                .contains("Боровская школа</a>");
    }

    @Test
    void a_unit_appears_in_the_structure_from_its_day_and_not_before() throws Exception {
        assertThat(page(METHODIST, "/organisations/tree")).contains("Центр мастерства");
        assertThat(page(METHODIST, "/organisations/tree?day=2022-03-01"))
                .contains("Центр мастерства");
        assertThat(page(METHODIST, "/organisations/tree?day=2022-02-28"))
                .doesNotContain("Центр мастерства");
        assertThat(page(METHODIST, centre() + "?day=2022-02-28")).contains("ещё нет");
        assertThat(page(METHODIST, centre()))
                .contains("Тихонова Алла Борисовна", "кабинеты 3 и 4", "№ 12");
    }

    @Test
    void subjects_are_counted_and_open_down() throws Exception {
        var page = page(METHODIST, "/organisations/subjects");
        var link = Pattern.compile("href=\"([^\"]*kind=SCHOOL)\"").matcher(page);
        assertThat(link.find()).isTrue();

        assertThat(page(METHODIST, link.group(1).replace("&amp;", "&")))
                .contains("Найдено 7 организаций");
    }

    @Test
    void a_card_says_what_was_on_any_day() throws Exception {
        var school = school(METHODIST, "Школа № 2");

        assertThat(page(METHODIST, school + "?day=2023-08-31")).contains("МОУ «Заречная");
        assertThat(page(METHODIST, school)).contains("МБОУ «Заречная", "Переименование");
    }

    @Test
    void the_passport_is_printed_on_any_day() throws Exception {
        var session = visit.signIn(METHODIST);
        var school = school(METHODIST, "Школа № 2");

        assertThat(page(METHODIST, school + "/passport?day=2023-08-31")).contains("МОУ «Заречная");
        for (var format : new String[] {"DOCX", "PDF"}) {
            var file = visit.open(session, school + "/passport/file?format=" + format);
            assertThat(file.getStatus()).isEqualTo(200);
            assertThat(file.getContentAsByteArray().length).isGreaterThan(2000);
        }
        var sheet = visit.open(session, "/organisations/sheet?kind=SCHOOL");
        assertThat(sheet.getContentType()).contains("spreadsheetml");
    }

    @Test
    void what_was_typed_comes_back_with_messages_at_the_fields() throws Exception {
        var session = visit.signIn(METHODIST);
        var municipality = municipality(session);

        var answer =
                visit.send(
                        session,
                        "/organisations",
                        "in",
                        municipality,
                        "name",
                        "Школа № 77",
                        "inn",
                        "7707083894",
                        "pupils",
                        "много");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(plain(answer.getContentAsString()))
                .contains("value=\"7707083894\"", "value=\"много\"", "Контрольная цифра ИНН");
    }

    @Test
    void a_head_changes_his_own_card_but_not_its_name() throws Exception {
        var session = visit.signIn(HEAD);
        var school = school(HEAD, "Школа № 1");
        var form = plain(visit.open(session, school + "/edit").getContentAsString());
        var version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(form);
        assertThat(version.find()).isTrue();

        var answer =
                visit.send(
                        session,
                        school,
                        "version",
                        version.group(1),
                        "name",
                        "Лучшая школа",
                        "headName",
                        "Котов Илья Сергеевич",
                        "phone",
                        "+7 000 111-22-33");

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(page(HEAD, school)).contains("111-22-33").doesNotContain("Лучшая школа");
    }

    @ParameterizedTest
    @CsvSource({
        TEACHER + ",/edit",
        TEACHER + ",/statuses/new",
        TEACHER + ",/operations/new",
        HEAD + ",/statuses/new",
        HEAD + ",/operations/new",
        AUTHORITY + ",/edit"
    })
    void without_the_permission_it_is_refused(String login, String act) throws Exception {
        var school = school(METHODIST, "Школа № 1");

        assertThat(visit.open(visit.signIn(login), school + act).getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"/edit", "/statuses/new", "/operations/new", "/passport", "''", "?day=2020-01-01"})
    void another_municipality_finds_nothing_there(String act) throws Exception {
        var school = school(METHODIST, "Школа № 1");

        assertThat(visit.open(visit.signIn(OTHER_METHODIST), school + act).getStatus())
                .isEqualTo(404);
        assertThat(page(OTHER_METHODIST, "/organisations?q=гимназия")).doesNotContain("Гимназия");
    }

    @Test
    void whoever_looks_over_all_begins_with_municipalities_and_searches_them_together()
            throws Exception {
        assertThat(page(ADMINISTRATOR, "/organisations"))
                .contains("Приозёрская область", "Каменогорский край");
        assertThat(page(ADMINISTRATOR, "/organisations?q=таёжная")).contains("Таёжная школа");
    }

    @Test
    void a_list_says_of_each_row_whether_it_is_new_changed_the_same_or_wrong() throws Exception {
        var session = visit.signIn(METHODIST);
        var list =
                """
                Название\tИНН\tТелефон\tОбучающихся
                Ключевская школа\t\t+7 000 777-00-11\t31
                Боровская школа\t\t\t71
                Каменская школа\t7707083894\t\t
                Школа № 44\t7707083893\t\t
                """;

        var address = "/setup/" + municipality(session);
        var page =
                plain(
                        visit.send(
                                        session,
                                        address,
                                        "roster",
                                        list,
                                        "act",
                                        "check",
                                        "_inviteHeads",
                                        "on")
                                .getContentAsString());

        assertThat(page)
                .contains("изменится", "Изменится: телефон, обучающихся")
                .contains("Контрольная цифра ИНН", "добавится", "уже есть");

        visit.send(
                session,
                address,
                "roster",
                list,
                "seen",
                list,
                "act",
                "create",
                "add",
                "ключевская школа",
                "_inviteHeads",
                "on");

        var school = school(METHODIST, "Ключевская школа");
        assertThat(page(METHODIST, school)).contains("777-00-11", "31, 4 класса");
        assertThat(page(METHODIST, school + "?day=2025-01-01")).contains("28, 4 класса");
    }

    @Test
    void a_methodist_is_not_offered_to_add_what_others_add() throws Exception {
        var school = school(METHODIST, "Школа № 1");

        assertThat(page(ONLY_METHODIST, "/organisations"))
                .doesNotContain("/organisations/new", "/setup/");
        assertThat(page(ONLY_METHODIST, school))
                .doesNotContain("/organisations/new", "/people/new");
        assertThat(page(METHODIST, "/organisations")).contains("/organisations/new", "/setup/");
        assertThat(page(METHODIST, school)).contains("/organisations/new");
        assertThat(page(HEAD, school)).contains("/people/new");
        assertThat(visit.open(visit.signIn(HEAD), "/people/new").getStatus()).isEqualTo(200);
    }

    @Test
    void a_status_of_no_kind_and_one_twice_on_a_day_are_refused_at_the_field() throws Exception {
        var session = visit.signIn(METHODIST);
        var statuses = school(METHODIST, "Школа № 2") + "/statuses";
        var before = ends(statuses);
        String[] first = {"kind", "IT_CUBE", "startsOn", "2024-09-01"};
        assertThat(visit.send(session, statuses, act(first)).getStatus()).isEqualTo(302);

        for (var kind : new String[] {"MADE_UP", "1", ""}) {
            var unknown =
                    visit.send(session, statuses, act("kind", kind, "startsOn", "2024-09-01"));
            assertThat(unknown.getStatus()).as(kind).isEqualTo(422);
            if (kind.isEmpty())
                assertThat(unknown.getContentAsString()).contains("id=\"kind-error\"");
        }
        var twice = visit.send(session, statuses, act("kind", "IT_CUBE", "startsOn", "2027-05-31"));
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(plain(twice.getContentAsString()))
                .contains("id=\"kind-error\"", "Такой статус на эти дни уже есть: приказ № 9");

        var end = ends(statuses);
        end.removeAll(before);
        assertThat(end).hasSize(1);
        assertThat(ended(session, end.getFirst(), "2026-05-31")).isEqualTo(302);
        var next = act("kind", "IT_CUBE", "startsOn", "2027-09-01");
        assertThat(visit.send(session, statuses, next).getStatus()).isEqualTo(302);
        assertThat(ended(session, end.getFirst(), "2027-10-15")).isEqualTo(422);
        assertThat(ended(session, end.getFirst(), "2027-08-31")).isEqualTo(302);
    }

    private int ended(Cookie session, String end, String day) throws Exception {
        return visit.send(session, end, "lastDay", day).getStatus();
    }

    /** Where the statuses a card shows are ended. */
    private List<String> ends(String statuses) throws Exception {
        var card = page(METHODIST, statuses.replace("/statuses", ""));
        return new ArrayList<>(
                Pattern.compile(Pattern.quote(statuses) + "/[0-9a-f-]{36}/end")
                        .matcher(card)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .toList());
    }

    private static String[] act(String... form) {
        var all = java.util.Arrays.copyOf(form, form.length + 2);
        all[form.length] = "act";
        all[form.length + 1] = "приказ № 9";
        return all;
    }

    private String centre() throws Exception {
        return school(METHODIST, "Центр мастерства");
    }

    private String school(String login, String name) throws Exception {
        var page = page(login, "/organisations?q=" + name.replace("№ ", ""));
        var link =
                Pattern.compile("href=\"(/organisations/[0-9a-f-]{36})\">" + Pattern.quote(name))
                        .matcher(page);
        assertThat(link.find()).as(name).isTrue();
        return link.group(1);
    }

    private String municipality(Cookie session) throws Exception {
        var form = visit.open(session, "/organisations/new").getContentAsString();
        var id = Pattern.compile("name=\"in\" value=\"([0-9a-f-]{36})\"").matcher(form);
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private String page(String login, String path) throws Exception {
        return plain(visit.open(visit.signIn(login), path).getContentAsString());
    }

    private static String plain(String html) {
        return html.replace('\u00a0', ' ');
    }
}
