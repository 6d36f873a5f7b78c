package opora.notice.internal;

import static opora.TestMail.received;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import opora.MovingClock;
import opora.TestMail;
import opora.access.AccessApi;
import opora.person.NewPerson;
import opora.person.PersonApi;
import opora.person.PersonName;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.shared.Ids;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.SystemViewer;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.territory.Installation;
import opora.territory.Unit;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A town whose letters go out over a real mail server, on days that the test turns. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(PostTest.Turning.class)
abstract class PostTest {

    @TestConfiguration
    static class Turning {
        @Bean
        @Primary
        MovingClock movingClock() {
            return new MovingClock();
        }
    }

    static final String PASSWORD = "Заречье-2026-осень";

    @Autowired ApplicationContext context;
    @Autowired MovingClock clock;
    @Autowired MockMvc mvc;
    @Autowired Post post;
    @Autowired Letters letters;
    @Autowired AccessApi access;
    @Autowired PersonApi people;
    @Autowired Installation installation;
    @Autowired DSLContext db;
    @Autowired TransactionTemplate transactions;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        TestMail.use(properties);
    }

    /** Both jobs of a day, each run twice: the second time there is nothing to do. */
    void dayOf(Town town, LocalDate day) {
        clock.noonOf(day);
        for (int run = 0; run < 2; run++) {
            post.gather(hat(town));
            post.send();
        }
    }

    static SystemViewer hat(Town town) {
        return SystemViewer.of(
                "reminders",
                town.unit.id(),
                town.unit.scope(),
                town.unit.zone(),
                Permission.ROADMAP_READ,
                Permission.PEOPLE_READ);
    }

    static String address() {
        return Ids.next() + "@town.example";
    }

    /** Somebody with a role, and with an account when there is an address. */
    PersonId with(Role role, Unit where, String email) {
        var founder = installation.overAll("test");
        return Viewers.as(
                founder,
                () -> {
                    var person =
                            people.add(
                                    founder,
                                    new NewPerson(
                                            PersonName.parse("Котов Илья Сергеевич"),
                                            email,
                                            "",
                                            where.id(),
                                            "директор",
                                            Town.LONG_AGO));
                    if (email.isEmpty())
                        access.give(founder, person, role, where.id(), Town.LONG_AGO, "приказ");
                    else access.open(founder, person, role, where.id(), email, PASSWORD);
                    return person;
                });
    }

    /** As that person would see it. */
    TestHat worn(PersonId person, Role role, Unit where, Town town) {
        return new TestHat(person, Ids.next(), role, where, town.unit);
    }

    <T> T as(Viewer viewer, Supplier<T> work) {
        return Viewers.as(
                viewer, () -> Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }

    int change(Viewer viewer, String sql, Object... values) {
        return as(viewer, () -> db.execute(sql, values));
    }

    static List<String> subjects(String address) {
        return received(address).stream().map(TestMail::subject).toList();
    }
}
