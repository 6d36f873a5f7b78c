package opora.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.person.PrivatePart;
import opora.shared.PersonId;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;

/** Somebody's consent as the ground on which he is looked at (согласие как основание просмотра). */
public interface ConsentApi {

    /**
     * A consent to be shown (согласие на показ).
     *
     * @param endsOn null when it lasts until it is withdrawn
     * @param edition of the text that was agreed to
     */
    record Given(UUID id, LocalDate givenOn, @Nullable LocalDate endsOn, int edition) {}

    /**
     * On what this viewer may see birth date and СНИЛС of somebody today; empty when on nothing.
     */
    Optional<Given> toShow(Viewer viewer, PersonId person);

    /**
     * One look, written down with the consent and with what it was needed for.
     *
     * @throws opora.shared.Forbidden without a consent in force
     */
    PrivatePart show(Viewer viewer, PersonId person, String why);

    /** What whoever asks agreed to show, as long as it is in force. */
    List<Given> mine(Viewer viewer);
}
