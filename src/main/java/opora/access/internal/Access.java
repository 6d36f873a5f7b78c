package opora.access.internal;

import static db.access.Tables.MUNICIPALITIES;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import opora.access.AccessApi;
import opora.access.Appointment;
import opora.access.Hat;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.SystemViewer;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.shared.web.Address;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The module's door for others. */
@Service
@Transactional
class Access implements AccessApi {

    private final Hats hats;
    private final Invitations invitations;
    private final Acceptance acceptance;
    private final Appointments appointments;
    private final LinkRepository links;
    private final AccountRepository accounts;
    private final Address address;
    private final DSLContext db;
    private final Clock clock;

    Access(
            Hats hats,
            Invitations invitations,
            Acceptance acceptance,
            Appointments appointments,
            LinkRepository links,
            AccountRepository accounts,
            Address address,
            DSLContext db,
            Clock clock) {
        this.hats = hats;
        this.invitations = invitations;
        this.acceptance = acceptance;
        this.appointments = appointments;
        this.links = links;
        this.accounts = accounts;
        this.address = address;
        this.db = db;
        this.clock = clock;
    }

    @Override
    public List<Hat> hats(Viewer viewer, Collection<UnitId> units) {
        return hats.worn(viewer, units);
    }

    @Override
    public List<Hat> hats(Viewer viewer) {
        return hats.worn(viewer);
    }

    @Override
    public Hat give(
            Viewer viewer,
            PersonId person,
            Role role,
            UnitId unit,
            LocalDate startsOn,
            String ground) {
        return hats.give(viewer, person, role, unit, startsOn, ground);
    }

    @Override
    public String invite(Viewer viewer, PersonId person, Role role, UnitId unit, String email) {
        return invitations.invite(viewer, person, role, unit, email, false);
    }

    @Override
    public void open(
            Viewer viewer, PersonId person, Role role, UnitId unit, String login, String password) {
        acceptance.accept(invitations.prepare(viewer, person, role, unit, login, false), password);
    }

    @Override
    public String oneTimeLink(
            Viewer viewer, PersonId person, UUID hat, String target, Instant expiresAt) {
        if (!target.startsWith("/") || target.startsWith("//") || target.contains("?"))
            throw new IllegalArgumentException("A link opens a path of ours: " + target);
        var secret = Secret.next();
        links.insert(secret, person, hat, target, expiresAt);
        return address.of("/links/" + secret.token());
    }

    @Override
    public List<Appointment> appointments(Viewer viewer, LocalDate day) {
        return appointments.inForce(viewer, day);
    }

    @Override
    public UUID appoint(Viewer viewer, Appointment appointment) {
        return appointments.appoint(viewer, appointment);
    }

    @Override
    public Viewer worn(PersonId person, UUID hat) {
        return accounts.hats(person.value(), LocalDate.now(clock)).stream()
                .filter(line -> line.id().equals(hat))
                .findFirst()
                .orElseThrow(() -> new NotFound("Hat", hat))
                .worn(person);
    }

    @Override
    public List<SystemViewer> municipalities(String job, Permission... permissions) {
        return db.selectFrom(MUNICIPALITIES)
                .fetch(row ->
                        SystemViewer.of(
                                job,
                                new UnitId(row.getUnitId()),
                                row.getScope(),
                                ZoneId.of(row.getTimeZone()),
                                permissions));
    }
}
