package opora.portal.internal;

import java.time.Clock;
import java.time.LocalDate;
import opora.access.AccessApi;
import opora.person.NewPerson;
import opora.person.PersonApi;
import opora.person.PersonName;
import opora.shared.Role;
import opora.shared.Viewers;
import opora.territory.Installation;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the very first start does: loads the demo, or makes the link by which the administrator of
 * an empty installation comes in. Every start says how to sign in.
 */
@Component
class Beginning {

    private static final Logger log = LoggerFactory.getLogger(Beginning.class);
    private static final long LOCK = 0x4F_50_4F_52_41L;

    private final Installation installation;
    private final PersonApi people;
    private final AccessApi access;
    private final Demo demo;
    private final DemoLoading loading;
    private final BeginningDoor door;
    private final DSLContext db;
    private final Clock clock;

    Beginning(
            Installation installation,
            PersonApi people,
            AccessApi access,
            Demo demo,
            DemoLoading loading,
            BeginningDoor door,
            DSLContext db,
            Clock clock) {
        this.installation = installation;
        this.people = people;
        this.access = access;
        this.demo = demo;
        this.loading = loading;
        this.door = door;
        this.db = db;
        this.clock = clock;
    }

    @EventListener
    void started(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            alone(this::begin);
            if (demo.on()) sayPersonas();
        }
        door.open();
    }

    private void begin() {
        if (installation.empty()) {
            if (demo.on()) loading.begin();
            installation.begin("Российская Федерация");
            if (!demo.on()) inviteAdministrator();
        }
        if (demo.on() && loading.underWay()) loading.load();
    }

    /** Another node that starts on the same database waits until the first has filled it. */
    private void alone(Runnable work) {
        db.connection(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("select pg_advisory_lock(%d)".formatted(LOCK));
                try {
                    work.run();
                } finally {
                    statement.execute("select pg_advisory_unlock(%d)".formatted(LOCK));
                }
            }
        });
    }

    private void sayPersonas() {
        var said = new StringBuilder("Demo, the password of everybody is " + Demo.PASSWORD);
        for (var persona : demo.personas())
            said.append(
                    "\n  %-30s %s, %s".formatted(persona.login(), persona.name(), persona.unit()));
        log.info("{}", said);
    }

    private void inviteAdministrator() {
        var viewer = installation.overAll("start");
        var link =
                Viewers.as(
                        viewer,
                        () -> {
                            var name = PersonName.parse("Администратор");
                            var day = LocalDate.now(clock);
                            var person =
                                    people.add(
                                            viewer,
                                            new NewPerson(name, "", "", viewer.unit(), "", day));
                            return access.invite(
                                    viewer,
                                    person,
                                    Role.ADMINISTRATOR,
                                    viewer.unit(),
                                    "admin@opora.local");
                        });
        log.info("The administrator sets a password here: {}", link);
    }
}
