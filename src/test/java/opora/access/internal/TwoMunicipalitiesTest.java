package opora.access.internal;

import static opora.DemoVisit.AUTHORITY;
import static opora.DemoVisit.HEAD;
import static opora.DemoVisit.METHODIST;
import static opora.DemoVisit.ONLY_METHODIST;
import static opora.DemoVisit.OTHER_HEAD;
import static opora.DemoVisit.OTHER_METHODIST;
import static opora.DemoVisit.TEACHER;
import static org.assertj.core.api.Assertions.assertThat;

import opora.DemoTest;
import opora.DemoVisit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DemoTest
class TwoMunicipalitiesTest {

    @Autowired ApplicationContext context;
    DemoVisit visit;

    @BeforeEach
    void load() {
        visit = new DemoVisit(context);
    }

    @ParameterizedTest
    @ValueSource(strings = {METHODIST, HEAD, AUTHORITY})
    void nobody_finds_what_belongs_to_another_municipality(String login) throws Exception {
        var other = visit.signIn(OTHER_METHODIST);
        var unit = visit.firstLink(other, "/organisations", "/organisations");
        var person = visit.firstLink(other, "/people", "/people");
        var session = visit.signIn(login);

        for (var path : new String[] {unit, person})
            assertThat(visit.open(session, path).getStatus()).as(path).isEqualTo(404);
        for (var list :
                new String[] {"/organisations", "/people", "/appointments", "/organisations/map"})
            assertThat(visit.open(session, list).getContentAsString())
                    .as(list)
                    .doesNotContain("lesnoy.example", "Таёжная", "Пахомова");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edit", "", "/operations", "/statuses"})
    void a_forced_address_changes_nothing_there(String act) throws Exception {
        var unit =
                visit.firstLink(visit.signIn(OTHER_METHODIST), "/organisations", "/organisations");
        var session = visit.signIn(METHODIST);

        var answer =
                act.equals("/edit")
                        ? visit.open(session, unit + act)
                        : visit.send(
                                session,
                                unit + act,
                                "name",
                                "Чужая",
                                "version",
                                "0",
                                "on",
                                "2026-01-01");

        assertThat(answer.getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        HEAD + ",/organisations/new",
        TEACHER + ",/organisations/new",
        TEACHER + ",/people",
        METHODIST + ",/people/new",
        ONLY_METHODIST + ",/organisations/new",
        HEAD + ",/access",
        TEACHER + ",/access",
        AUTHORITY + ",/access",
        METHODIST + ",/setup",
        OTHER_HEAD + ",/setup"
    })
    void without_the_right_a_page_is_refused(String login, String path) throws Exception {
        if (login.equals(TEACHER))
            context.getBean(AccountRepository.class)
                    .forgetRefusals(new Secret("login:" + TEACHER).digest());

        assertThat(visit.open(visit.signIn(login), path).getStatus()).isEqualTo(403);
    }
}
