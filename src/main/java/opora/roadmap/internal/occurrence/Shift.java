package opora.roadmap.internal.occurrence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a day was moved off a holiday (перенос с выходного).
 *
 * @param printedOn the day the rule gave; null when nothing was moved
 */
public record Shift(@Nullable LocalDate printedOn, Rule rule) {

    public static final Shift NONE = new Shift(null, Rule.NONE);

    /** Why an occurrence stands on another day than the rule gives. */
    public enum Rule {
        NONE(""),
        EARLIER_IN_WEEK("EARLIER_IN_WEEK"),
        LATER_IN_WEEK("LATER_IN_WEEK"),
        /** The whole week is off: the occurrence is skipped. */
        NO_WORKING_DAY("NO_WORKING_DAY");

        private final String stored;

        Rule(String stored) {
            this.stored = stored;
        }

        String stored() {
            return stored;
        }

        static Rule of(String stored) {
            return stored.isEmpty() ? NONE : valueOf(stored);
        }
    }
}
