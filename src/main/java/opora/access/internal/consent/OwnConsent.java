package opora.access.internal.consent;

import org.jspecify.annotations.Nullable;

/**
 * A purpose somebody is asked to agree to, and what he answered last.
 *
 * @param inForce today
 */
public record OwnConsent(ConsentText text, @Nullable Consent last, boolean inForce) {

    /** He agreed to an edition that another has followed. */
    public boolean former() {
        return inForce && last != null && !last.text().equals(text.id());
    }
}
