package opora.roadmap.internal.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import opora.shared.web.Sign;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table with everything it shows (строка таблицы).
 *
 * @param marks occurrences of the year shown and those late before it, by date
 * @param answered how many of the assigned have answered the nearest occurrence, where each answers
 */
public record MeasureLine(
        MeasureRow row,
        List<String> executors,
        List<OccurrenceMark> marks,
        MeasureTotals totals,
        Answered answered) {

    /** A row asked once a year is done for the rest of it. */
    private static final int REST = 6;

    /** «9 из 15». */
    public record Answered(int done, int all) {
        public static final Answered NONE = new Answered(0, 0);
    }

    public UUID id() {
        return row.id();
    }

    /**
     * The occurrence that needs most attention: late, waiting, due, next; null when there is none.
     */
    public @Nullable OccurrenceMark foremost(LocalDate today) {
        return marks.stream()
                .filter(OccurrenceMark::open)
                .min(
                        Comparator.comparing((OccurrenceMark mark) -> urgency(mark.sign(today)))
                                .thenComparing(OccurrenceMark::endsOn))
                .orElse(null);
    }

    public Sign sign(LocalDate today) {
        if (row.cancelled()) return Sign.CANCELLED;
        var foremost = foremost(today);
        if (foremost != null && !restsUntil(foremost, today))
            return foremost.unscheduled() ? Sign.DUE : foremost.sign(today);
        if (totals.lastDoneOn() != null) return totals.lastLateDays() > 0 ? Sign.SLOW : Sign.DONE;
        return totals.all() == 0 && totals.before() > 0 ? Sign.MOVED : Sign.AHEAD;
    }

    /** Done lately and not asked again for half a year: the row rests, and says what was done. */
    boolean restsUntil(OccurrenceMark next, LocalDate today) {
        return next.sign(today) == Sign.AHEAD
                && !next.unscheduled()
                && totals.lastDoneOn() != null
                && totals.lastDoneOn().isAfter(today.minusMonths(REST))
                && next.endsOn().isAfter(today.plusMonths(REST));
    }

    static int urgency(Sign sign) {
        return switch (sign) {
            case LATE -> 0;
            case WAIT -> 1;
            case DUE -> 2;
            case AHEAD -> 3;
            case SLOW -> 4;
            case DONE -> 5;
            case MOVED -> 6;
            case CANCELLED -> 7;
        };
    }
}
