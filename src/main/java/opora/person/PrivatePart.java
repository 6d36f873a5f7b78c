package opora.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What only some may read of a person (закрытые сведения: дата рождения, СНИЛС).
 *
 * @param snilsEnd last four digits; empty when no number is kept
 */
public record PrivatePart(@Nullable LocalDate birthOn, String snilsEnd, long version) {

    public static final PrivatePart NOTHING = new PrivatePart(null, "", 0);

    /** «•••-•••-•45 95». */
    public String masked() {
        return snilsEnd.isEmpty()
                ? ""
                : "•••-•••-•" + snilsEnd.substring(0, 2) + " " + snilsEnd.substring(2);
    }
}
