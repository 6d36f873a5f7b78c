package opora.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import opora.shared.PersonId;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;

/** Birth dates and СНИЛС (закрытые сведения): each look leaves a line. */
public interface PrivateApi {

    /**
     * What is kept of a person, with the look written down.
     *
     * @param purpose key of what it was opened for, «card»
     */
    PrivatePart look(Viewer viewer, PersonId person, String purpose);

    /** The whole number, for papers that need it. */
    @Nullable Snils snils(Viewer viewer, PersonId person, String purpose);

    /**
     * @param snils null keeps the number there is
     * @throws opora.shared.RuleViolation when another person has this number
     */
    void keep(
            Viewer viewer,
            PersonId person,
            @Nullable LocalDate birthOn,
            @Nullable Snils snils,
            LocalDate today);

    /**
     * What is kept of a person now, put by before a file writes over it.
     *
     * @param batch the file
     */
    void remember(Viewer viewer, UUID batch, PersonId person);

    /**
     * Puts back what a file wrote over; what somebody changed since stays.
     *
     * @return of whom something was put back
     */
    List<PersonId> restore(Viewer viewer, UUID batch);

    /** The same as keeping, for many new people at once. */
    void keepAll(Viewer viewer, List<Kept> all);

    /** Who has these numbers, among those the viewer may see; for finding the same person twice. */
    Map<Snils, PersonId> holders(Viewer viewer, Collection<Snils> numbers);

    /** Those of the numbers that somebody has anywhere, seen or not. */
    Set<Snils> known(Collection<Snils> numbers);

    /** For rules about age only: never shown, never sent anywhere. */
    Map<PersonId, LocalDate> births(Collection<PersonId> people);

    /** Writes down that a list with birth dates was taken. */
    void looked(Viewer viewer, Collection<PersonId> people, String purpose);

    /**
     * Who looked at what is kept apart of whoever asks, the latest first; his own looks left out.
     */
    List<Look> looksAtMe(Viewer viewer);

    /**
     * One look (просмотр).
     *
     * @param what key of what it was opened for
     * @param ground what it was needed for, in words; empty where the right needs none
     */
    record Look(Instant at, PersonId who, String hat, String what, String ground) {}

    record Kept(
            PersonId person, String scope, @Nullable LocalDate birthOn, @Nullable Snils snils) {}
}
