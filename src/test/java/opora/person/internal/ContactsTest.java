package opora.person.internal;

import static opora.DemoVisit.AUTHORITY;
import static opora.DemoVisit.HEAD;
import static opora.DemoVisit.METHODIST;
import static opora.DemoVisit.OTHER_METHODIST;
import static opora.DemoVisit.TEACHER;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import opora.DemoTest;
import opora.DemoVisit;
import opora.person.NewPerson;
import opora.person.Person;
import opora.person.PersonApi;
import opora.person.PersonName;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.Viewers;
import opora.territory.Installation;
import opora.territory.Unit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Names and posts are for the municipality, contacts for one's own organisation. */
@DemoTest
class ContactsTest {

    @Autowired ApplicationContext context;
    @Autowired PersonApi people;
    @Autowired Installation installation;
    @Autowired DSLContext db;
    @Autowired TransactionTemplate transactions;

    @Nested
    class InTheDatabase {

        Town town;
        TestHat head;
        PersonId own;
        PersonId neighbour;

        @BeforeEach
        void found() {
            town = Town.found(context);
            var school = town.school("Школа № 1");
            head = town.hat("Котов Илья Сергеевич", "директор", Role.ORGANISATION_HEAD, school);
            own = teacher(school, "own@town.example");
            neighbour = teacher(town.school("Школа № 2"), "neighbour@town.example");
        }

        @Test
        void a_head_knows_who_works_next_door_but_not_how_to_reach_him() {
            assertThat(seen(head, own).email()).isEqualTo("own@town.example");
            assertThat(seen(head, neighbour).name().family()).isEqualTo("Лебедева");
            assertThat(seen(head, neighbour).contact()).isNull();
            assertThat(rows(head, "neighbour@town.example")).isZero();
            assertThat(seen(town.methodist, neighbour).email()).isEqualTo("neighbour@town.example");
        }

        @Test
        void a_work_contact_that_was_published_is_seen_by_the_whole_municipality_and_no_further() {
            var herself =
                    new TestHat(
                            neighbour, neighbour.value(), Role.TEACHER, head.where(), town.unit);
            Viewers.as(herself, () -> people.publishContact(herself, true));

            assertThat(seen(head, neighbour).email()).isEqualTo("neighbour@town.example");
            assertThat(rows(Town.found(context).methodist, "neighbour@town.example")).isZero();
        }

        @Test
        void nobody_publishes_or_changes_the_contact_of_a_neighbour() {
            var changed =
                    as(
                            head,
                            "update person.contact set published = true, email = 'mine@x.example'"
                                    + " where person_id = '"
                                    + neighbour
                                    + "'");

            assertThat(changed).isZero();
            assertThat(seen(town.methodist, neighbour).email()).isEqualTo("neighbour@town.example");
        }

        @Test
        void whoever_left_is_no_longer_reached_by_his_former_head() {
            as(
                    installation.overAll("test"),
                    "update person.person_scope set ends_on = current_date - 1 where person_id = '"
                            + own
                            + "'");

            assertThat(seen(head, own).contact()).isNull();
        }

        private PersonId teacher(Unit where, String email) {
            var founder = installation.overAll("test");
            return Viewers.as(
                    founder,
                    () ->
                            people.add(
                                    founder,
                                    new NewPerson(
                                            PersonName.parse("Лебедева Анна Петровна"),
                                            email,
                                            "+7 900 000-00-00",
                                            where.id(),
                                            "учитель",
                                            Town.LONG_AGO)));
        }

        private Person seen(TestHat viewer, PersonId person) {
            return Viewers.as(viewer, () -> people.person(viewer, person));
        }

        private int rows(TestHat viewer, String email) {
            return as(viewer, "select 1 from person.contact where email = '" + email + "'");
        }

        private int as(opora.shared.Viewer viewer, String sql) {
            return Viewers.as(
                    viewer,
                    () ->
                            Objects.requireNonNull(
                                    transactions.execute(_ ->
                                            sql.startsWith("select")
                                                    ? db.fetch(sql).size()
                                                    : db.execute(sql))));
        }
    }

    @Nested
    class OnThePages {

        DemoVisit visit;

        @BeforeEach
        void load() {
            visit = new DemoVisit(context);
        }

        @Test
        void a_head_sees_addresses_of_his_own_people_only() throws Exception {
            var session = visit.signIn(HEAD);

            assertThat(text(session, card(session, "Котов"))).contains(HEAD);
            assertThat(text(session, "/people?q=luzhina"))
                    .as("nobody is found by an address that is hidden")
                    .doesNotContain("Лужина Марина");
            var methodist = card(visit.signIn(METHODIST), "Лужина");
            assertThat(visit.open(session, methodist).getStatus()).isEqualTo(404);
        }

        @Test
        void who_stands_above_sees_them() throws Exception {
            for (var login : new String[] {METHODIST, AUTHORITY}) {
                var session = visit.signIn(login);
                assertThat(text(session, card(session, "Зорина"))).contains(TEACHER);
            }
            var teacher = card(visit.signIn(METHODIST), "Зорина");
            assertThat(visit.open(visit.signIn(OTHER_METHODIST), teacher).getStatus())
                    .isEqualTo(404);
        }

        @Test
        void one_decides_oneself_on_ones_own_page() throws Exception {
            var session = visit.signIn(METHODIST);

            visit.send(session, "/me/contact", "published", "true");
            assertThat(text(session, "/me")).contains("name=\"published\" value=\"false\"");

            visit.send(session, "/me/contact", "published", "false");
            assertThat(text(session, "/me")).contains("name=\"published\" value=\"true\"");
        }

        @Test
        void a_methodist_publishes_in_the_form() throws Exception {
            var session = visit.signIn(METHODIST);
            var form = text(session, card(session, "Зорина") + "/edit");

            assertThat(form).contains("name=\"published\"");
        }

        private String text(Cookie session, String path) throws Exception {
            return visit.open(session, path)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace('\u00a0', ' ');
        }

        private String card(Cookie session, String name) throws Exception {
            return found(text(session, "/people?q=" + name), "href=\"(/people/[0-9a-f-]{36})");
        }

        private static String found(String page, String pattern) {
            var found = Pattern.compile(pattern).matcher(page);
            assertThat(found.find()).as(pattern).isTrue();
            return found.group(1);
        }
    }
}
