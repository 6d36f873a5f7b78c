package opora.document.internal.circulation;

import java.util.List;
import opora.territory.Unit;
import org.jspecify.annotations.Nullable;

/**
 * An addressed organisation, and how it stands (строка доведения).
 *
 * @param said when the organisation itself said it
 * @param people to whom it passed the document on
 * @param expected how many are to be acquainted inside: who teaches, or who works there
 * @param acquainted how many of those have been
 */
public record UnitLine(
        Unit unit,
        @Nullable Acknowledgement said,
        List<PersonLine> people,
        int expected,
        int acquainted,
        AcquaintState state) {

    public UnitLine {
        people = List.copyOf(people);
    }

    /** In percent, whole, a hundred only when it is all of them; 0 where nobody is expected. */
    public int share() {
        return expected == 0 ? 0 : (int) (100L * acquainted / expected);
    }

    public boolean whole() {
        return acquainted >= expected;
    }
}
