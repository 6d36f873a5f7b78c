package opora.roadmap.internal.view.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.shared.web.Sign;
import org.jspecify.annotations.Nullable;

/**
 * The open dates of a row that end in one year: a weekly row has fifty of them (сроки одного года).
 */
public record YearOfDates(int year, List<OccurrenceCard> dates) {

    public int late(LocalDate today) {
        return (int) dates.stream().filter(one -> one.lateOn(today)).count();
    }

    /** Late dates that wait for one word only. */
    public int lateAtOnce(LocalDate today) {
        return (int) dates.stream().filter(one -> one.simple() && one.lateOn(today)).count();
    }

    public boolean holds(@Nullable UUID date) {
        return dates.stream().anyMatch(one -> one.id().equals(date));
    }

    /** Shown unfolded: something is to be done in it now. */
    public boolean current(LocalDate today) {
        return dates.stream().anyMatch(one -> one.mark().sign(today) == Sign.DUE);
    }
}
