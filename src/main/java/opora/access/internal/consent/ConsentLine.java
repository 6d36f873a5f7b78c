package opora.access.internal.consent;

import opora.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person and his last consent for a purpose (строка реестра согласий).
 *
 * @param edition of the text he agreed to; 0 without a consent
 * @param inForce today
 */
public record ConsentLine(
        PersonId person, String name, @Nullable Consent consent, int edition, boolean inForce) {}
