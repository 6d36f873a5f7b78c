package opora.roadmap.internal.occurrence;

import opora.roadmap.Decision;
import opora.shared.Period;
import opora.shared.Window;

/**
 * An occurrence a schedule gives, before it is stored: when, how many times, what is decided from
 * the start.
 */
public record DueDraft(OccurrenceKind kind, Window window, Shift shift, Decision decision) {

    static DueDraft of(OccurrenceKind kind, Window window) {
        return new DueDraft(kind, window, Shift.NONE, Decision.AWAITED);
    }

    static DueDraft once(OccurrenceKind kind, Period period) {
        return of(kind, Window.once(period.startsOn(), period.endsOn()));
    }

    DueDraft decided(Decision by) {
        return new DueDraft(kind, window, shift, by);
    }

    /** Printed day first, for it names the place in the series. */
    boolean sameAs(Occurrence stored) {
        return kind == stored.kind()
                && window.equals(stored.window())
                && java.util.Objects.equals(shift.printedOn(), stored.shift().printedOn());
    }
}
