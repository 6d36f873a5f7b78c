package opora.territory.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import opora.person.NewPerson;
import opora.person.PersonApi;
import opora.person.PersonName;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.SystemViewer;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.territory.Installation;
import opora.territory.NewMunicipality;
import opora.territory.NewOrganisation;
import opora.territory.OrganisationKind;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.springframework.context.ApplicationContext;

/** An invented region with two municipalities: every test that writes founds its own. */
public final class Region {

    static final LocalDate LONG_AGO = LocalDate.of(2015, 9, 1);

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final TerritoryApi territory;
    private final PersonApi people;
    private final Viewer founder;
    public final Unit here;
    final Unit there;

    public Region(ApplicationContext context) {
        territory = context.getBean(TerritoryApi.class);
        people = context.getBean(PersonApi.class);
        var installation = context.getBean(Installation.class);
        if (installation.empty()) installation.begin("Федерация");
        founder = installation.overAll("test");
        var name = "Край " + COUNT.incrementAndGet();
        here = municipality(name, "Здешний район");
        there = municipality(name, "Тамошний район");
    }

    private Unit municipality(String region, String name) {
        var zone = ZoneId.of("Europe/Moscow");
        return as(
                founder,
                () -> territory.found(founder, new NewMunicipality(name, "", region, zone)));
    }

    /** Over the whole region, and so over both municipalities. */
    Viewer region() {
        var parent =
                as(
                        founder,
                        () ->
                                territory.unit(
                                        founder, java.util.Objects.requireNonNull(here.parent())));
        return hat(parent);
    }

    public Viewer hat(Unit unit) {
        return SystemViewer.of("test", unit.id(), unit.scope(), unit.zone(), Permission.values());
    }

    public Unit school(Unit where, String name) {
        return as(
                founder,
                () ->
                        territory.add(
                                founder,
                                where.id(),
                                new NewOrganisation(
                                        OrganisationKind.SCHOOL, name, name, "", "", LONG_AGO)));
    }

    PersonId teacher(Unit where, String name) {
        var wanted = new NewPerson(PersonName.parse(name), "", "", where.id(), "учитель", LONG_AGO);
        return as(founder, () -> people.add(founder, wanted));
    }

    public static <T> T as(Viewer viewer, Supplier<T> work) {
        return Viewers.as(viewer, work);
    }

    static void does(Viewer viewer, Runnable work) {
        Viewers.as(viewer, work);
    }
}
