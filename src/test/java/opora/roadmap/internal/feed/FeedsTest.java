package opora.roadmap.internal.feed;

import static opora.roadmap.ADay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import opora.access.AccessApi;
import opora.roadmap.ADay;
import opora.roadmap.AskedPlan;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.shared.Forbidden;
import opora.shared.NotFound;
import opora.shared.Role;
import opora.shared.Viewers;
import opora.territory.Installation;
import opora.territory.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import(ADay.class)
class FeedsTest {

    @Autowired ApplicationContext context;
    @Autowired Feeds feeds;
    @Autowired AccessApi access;
    @Autowired Installation installation;

    Town town;
    TestHat head;

    @BeforeEach
    void found() {
        town = Town.found(context);
        head = worn(town, town.school("Школа № 1"), Role.ORGANISATION_HEAD);
        AskedPlan.of(context, town)
                .row("1", "Назвать экспертов", "Школа № 1", TODAY.plusDays(3))
                .row("2", "Провести конкурс", "Методический центр", TODAY.plusDays(5))
                .inForce();
    }

    @Test
    void a_person_sees_what_is_laid_on_him_and_nothing_else() {
        var calendar = feeds.read(token(make(head, Feed.Kind.PERSON)));

        assertThat(calendar)
                .hasValueSatisfying(text ->
                        assertThat(text).contains("Назвать экспертов").doesNotContain("конкурс"));
    }

    @Test
    void a_methodist_takes_the_whole_municipality_and_a_head_may_not() {
        var methodist = worn(town, town.unit, Role.METHODIST);

        assertThat(feeds.read(token(make(methodist, Feed.Kind.MUNICIPALITY))).orElseThrow())
                .contains("Назвать экспертов", "Провести конкурс");
        assertThatThrownBy(() -> make(head, Feed.Kind.MUNICIPALITY)).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_link_taken_back_shows_nothing() {
        var token = token(make(head, Feed.Kind.PERSON));

        Viewers.as(head, () -> feeds.revoke(head, feeds.mine(head).getFirst().id()));

        assertThat(feeds.read(token)).isEmpty();
        assertThat(feeds.read("made-up")).isEmpty();
    }

    @Test
    void nobody_takes_back_a_link_of_somebody_else() {
        make(head, Feed.Kind.PERSON);
        var id = Viewers.as(head, () -> feeds.mine(head).getFirst().id());
        var other = Town.found(context).methodist;

        assertThatThrownBy(() -> Viewers.as(other, () -> feeds.revoke(other, id)))
                .isInstanceOf(NotFound.class);
    }

    private String make(TestHat hat, Feed.Kind kind) {
        return Viewers.as(hat, () -> feeds.make(hat, kind, null));
    }

    private static String token(String address) {
        return address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
    }

    private TestHat worn(Town where, Unit unit, Role role) {
        var founder = installation.overAll("test");
        var person = where.person("Котов Илья Сергеевич", "директор", unit);
        var hat =
                Viewers.as(
                        founder,
                        () ->
                                access.give(
                                        founder, person, role, unit.id(), Town.LONG_AGO, "приказ"));
        return new TestHat(person, hat.id(), role, unit, where.unit);
    }
}
