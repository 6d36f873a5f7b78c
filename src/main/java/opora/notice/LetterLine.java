package opora.notice;

import java.util.function.Function;
import java.util.function.Supplier;
import opora.shared.PersonId;
import opora.shared.web.Language;

/**
 * One thing said to one person in the letter of the day (строка письма).
 *
 * @param text a whole sentence, in the language its reader has chosen
 * @param link where it is answered; asked only when the letter is really written, since a link from
 *     a letter is made for one use
 */
public record LetterLine(
        PersonId person, Topic topic, Function<Language, String> text, Supplier<String> link) {

    /** Parts of a letter, in their order. */
    public enum Topic {
        LATE,
        RETURNED,
        DUE,
        TO_DECIDE,
        /** Somebody under control is late for long. */
        ESCALATED
    }
}
