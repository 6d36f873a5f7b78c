package opora.roadmap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import opora.person.NewPerson;
import opora.person.PersonApi;
import opora.person.PersonName;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.territory.Installation;
import opora.territory.NewMunicipality;
import opora.territory.NewOrganisation;
import opora.territory.OrganisationKind;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.springframework.context.ApplicationContext;

/** An invented municipality with its people: every test that writes founds its own. */
public final class Town {

    public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final TerritoryApi territory;
    private final PersonApi people;
    private final Viewer founder;
    public final Unit unit;
    public final TestHat methodist;
    public final TestHat authority;

    private Town(ApplicationContext context, ZoneId zone) {
        territory = context.getBean(TerritoryApi.class);
        people = context.getBean(PersonApi.class);
        var installation = context.getBean(Installation.class);
        if (installation.empty()) installation.begin("Федерация");
        founder = installation.overAll("test");
        var name = "Город " + COUNT.incrementAndGet();
        unit =
                asFounder(() ->
                        territory.found(founder, new NewMunicipality(name, "", "Область", zone)));
        methodist = hat("Зорина Алёна Игоревна", "методист", Role.METHODIST, unit);
        authority = hat("Белов Пётр Олегович", "начальник", Role.AUTHORITY, unit);
    }

    public static Town found(ApplicationContext context) {
        return found(context, ZoneId.of("Europe/Moscow"));
    }

    public static Town found(ApplicationContext context, ZoneId zone) {
        return new Town(context, zone);
    }

    public Unit organisation(OrganisationKind kind, String name, String shortName) {
        return asFounder(() ->
                territory.add(
                        founder,
                        unit.id(),
                        new NewOrganisation(kind, name, shortName, "", "", LONG_AGO)));
    }

    public Unit school(String shortName) {
        return organisation(OrganisationKind.SCHOOL, shortName, shortName);
    }

    public PersonId person(String name, String position, Unit where) {
        var wanted = new NewPerson(PersonName.parse(name), "", "", where.id(), position, LONG_AGO);
        return asFounder(() -> people.add(founder, wanted));
    }

    public TestHat hat(String name, String position, Role role, Unit where) {
        return new TestHat(person(name, position, where), hatId(), role, where, unit);
    }

    private static UUID hatId() {
        return Ids.next();
    }

    private <T> T asFounder(Supplier<T> work) {
        return Viewers.as(founder, work);
    }
}
