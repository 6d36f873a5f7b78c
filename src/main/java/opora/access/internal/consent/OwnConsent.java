package opora.access.internal.consent;

import org.jspecify.annotations.Nullable;

/** A purpose somebody is asked to agree to, and what he answered last. */
public record OwnConsent(ConsentText text, @Nullable Consent last) {

    public boolean inForce() {
        return last != null && last.withdrawnOn() == null;
    }

    /** He agreed to an edition that another has followed. */
    public boolean former() {
        return last != null && last.withdrawnOn() == null && !last.text().equals(text.id());
    }
}
