package opora.access.internal.consent;

import opora.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person and his last consent for a purpose (строка реестра согласий).
 *
 * @param edition of the text he agreed to; 0 without a consent
 */
public record ConsentLine(PersonId person, String name, @Nullable Consent consent, int edition) {

    public boolean inForce() {
        return consent != null && consent.withdrawnOn() == null;
    }
}
