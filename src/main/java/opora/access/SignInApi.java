package opora.access;

import java.time.LocalDate;
import java.util.List;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.UnitId;
import opora.shared.Viewer;

/** Sign-ins for many people at once: by letter or by a code on paper (приглашения списком). */
public interface SignInApi {

    /** How many may be invited at once. */
    int MOST = 500;

    /** What happens to somebody who is chosen. */
    enum Way {
        /** A letter with a link goes out. */
        LETTER,
        /** A login and a code are printed. */
        PAPER,
        /** Has a sign-in already. */
        HAS_SIGN_IN,
        /** Has rights this viewer does not give. */
        BEYOND
    }

    /**
     * Somebody chosen, and where he is to work with the product.
     *
     * @param email empty when there is none
     */
    record Invitee(PersonId person, UnitId unit, String email) {}

    record Planned(Invitee invitee, Way way) {}

    /**
     * What is printed for one person and shown this once (листок для входа).
     *
     * @param code digits, in groups
     */
    record Slip(PersonId person, UnitId unit, String login, String code) {}

    /**
     * @param until the last day of letters and codes
     */
    record Done(List<Planned> planned, List<Slip> slips, LocalDate until) {

        public Done {
            planned = List.copyOf(planned);
            slips = List.copyOf(slips);
        }

        public long count(Way way) {
            return planned.stream().filter(one -> one.way() == way).count();
        }
    }

    /** Roles this viewer may invite many people to; the least one first. */
    List<Role> roles(Viewer viewer);

    /** What would happen; nothing is changed. */
    List<Planned> plan(Viewer viewer, List<Invitee> people);

    /** Invites those who have no sign-in yet; what was sent or printed before is void. */
    Done invite(Viewer viewer, Role role, List<Invitee> people);
}
