package opora.access.internal.consent;

import java.util.Locale;

/** What a consent is given for (цель обработки). */
public enum Purpose {
    /** Keeping and using the card outside the employer, by the methodical centre. */
    PROCESSING,
    /** Showing results of diagnostics to those who help. */
    DIAGNOSTICS,
    /** Names of winners, authors of practices, photographs: a consent of its own by law. */
    PUBLICATION,
    /** Showing the birth date and the СНИЛС to the methodical centre, look by look. */
    PRIVATE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
