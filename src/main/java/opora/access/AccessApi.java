package opora.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.SystemViewer;
import opora.shared.UnitId;
import opora.shared.Viewer;

/** Who may do what, for other modules (доступ). */
public interface AccessApi {

    /** Hats worn today in these units. */
    List<Hat> hats(Viewer viewer, Collection<UnitId> units);

    /** Every hat worn today at or under the viewer's unit. */
    List<Hat> hats(Viewer viewer);

    /** Gives a role; a role already worn there is given back as it is. */
    Hat give(
            Viewer viewer,
            PersonId person,
            Role role,
            UnitId unit,
            LocalDate startsOn,
            String ground);

    /**
     * Invites a person to a role: puts a letter with a one-time link into the outbox.
     *
     * @return the link, for those who hand it over themselves
     */
    String invite(Viewer viewer, PersonId person, Role role, UnitId unit, String email);

    /**
     * Opens an account with a ready password, for those who are told it by word of mouth; no letter
     * goes out.
     */
    void open(
            Viewer viewer, PersonId person, Role role, UnitId unit, String login, String password);

    /**
     * A link good for one person, one address and one use, put into letters.
     *
     * @param target path that is opened; what lies under it is open too, nothing else is
     * @return the whole address of the link
     */
    String oneTimeLink(Viewer viewer, PersonId person, UUID hat, String target, Instant expiresAt);

    List<Appointment> appointments(Viewer viewer, LocalDate day);

    UUID appoint(Viewer viewer, Appointment appointment);

    /**
     * The hat of a person, to be put on by an event or a job; not found when it is not worn today.
     */
    Viewer worn(PersonId person, UUID hat);

    /** A system hat of every municipality, for jobs that go one by one. */
    List<SystemViewer> municipalities(String job, Permission... permissions);
}
