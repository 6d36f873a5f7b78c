package opora.person;

import opora.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person: who he is and how to reach him (человек). Where he works is a {@link Place}.
 *
 * @param contact null when the viewer may not see it
 */
public record Person(PersonId id, PersonName name, @Nullable Contact contact, long version) {

    /** Empty when there is none or it is not for the viewer. */
    public String email() {
        return contact == null ? "" : contact.email();
    }

    /** Empty when there is none or it is not for the viewer. */
    public String phone() {
        return contact == null ? "" : contact.phone();
    }
}
