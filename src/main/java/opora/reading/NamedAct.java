package opora.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act that a document leans on, as the text names it (названное основание).
 *
 * @param issuer in the nominative; empty where the text does not say
 * @param title in quotes after its number, or the words before that it approved; may be empty
 * @param quote the sentence that names it
 */
public record NamedAct(
        Kind kind,
        String number,
        @Nullable LocalDate date,
        String issuer,
        String title,
        String quote) {

    /** Sort of act by the word before its date. */
    public enum Kind {
        LAW,
        DECREE,
        RESOLUTION,
        DIRECTIVE,
        ORDER,
        LETTER,
        PROTOCOL,
        AGREEMENT,
        OTHER
    }
}
