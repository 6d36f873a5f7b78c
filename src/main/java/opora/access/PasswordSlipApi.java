package opora.access;

import java.time.LocalDate;
import opora.shared.PersonId;
import opora.shared.Viewer;

/** A new password for somebody who forgot his and reads no mail (листок для нового пароля). */
public interface PasswordSlipApi {

    /**
     * Printed and shown this once.
     *
     * @param code digits, in groups; typed instead of the password
     * @param until its last day
     */
    record PasswordSlip(String login, String code, LocalDate until) {}

    /** Whether this viewer may: the person has a sign-in and no role the viewer does not give. */
    boolean mayPrint(Viewer viewer, PersonId person);

    /**
     * What was printed here for him before is void; his password is good until the slip is used.
     */
    PasswordSlip print(Viewer viewer, PersonId person);
}
