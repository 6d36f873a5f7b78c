package opora.staff.internal.confirm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import opora.territory.Unit;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that is asked, and how it stands (строка сверки).
 *
 * @param people in its list today
 * @param confirmations the first one first; none while it owes
 */
public record SchoolLine(
        Unit unit, int people, String digest, List<Confirmation> confirmations, ListState state) {

    public SchoolLine {
        confirmations = List.copyOf(confirmations);
    }

    static SchoolLine of(
            ListCheck check,
            Unit unit,
            Counted counted,
            List<Confirmation> confirmations,
            LocalDate today) {
        var first = confirmations.isEmpty() ? null : confirmations.getFirst().on();
        var changed =
                !confirmations.isEmpty()
                        && !confirmations.getLast().digest().equals(counted.digest());
        return new SchoolLine(
                unit,
                counted.people(),
                counted.digest(),
                confirmations,
                ListState.of(check, first, changed, today));
    }

    /** How many are in a list, and what it comes to. */
    record Counted(int people, String digest) {

        static final Counted NOBODY = new Counted(0, ListDigest.of(List.of()));
    }

    public @Nullable Confirmation last() {
        return confirmations.isEmpty() ? null : confirmations.getLast();
    }

    /** Days past the due day: of the first confirmation, or until today. */
    public long daysLate(ListCheck check, LocalDate today) {
        var on = confirmations.isEmpty() ? today : confirmations.getFirst().on();
        return Math.max(0, ChronoUnit.DAYS.between(check.dueOn(), on));
    }
}
