package opora.roadmap.internal.occurrence;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import opora.shared.Period;

/** How often a measure without dates of its own is asked about (контрольные точки). */
public enum CheckPoints {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    SCHOOL_HALF_YEAR(0),
    YEAR(12),
    /** Once, when the span ends. */
    NONE(0);

    private final int months;

    CheckPoints(int months) {
        this.months = months;
    }

    /**
     * The pieces of a span that are asked about, in order, clipped to it. The summer belongs to no
     * half of the school year: nobody is asked then, unless the span lies in the summer altogether.
     */
    public List<Period> within(Period span) {
        var pieces =
                switch (this) {
                    case NONE -> List.of(span);
                    case SCHOOL_HALF_YEAR -> schoolHalves(span);
                    case MONTH, QUARTER, HALF_YEAR, YEAR -> calendarPieces(span);
                };
        return pieces.isEmpty() ? List.of(span) : pieces;
    }

    private List<Period> calendarPieces(Period span) {
        var pieces = new ArrayList<Period>();
        var first = span.startsOn();
        var from =
                LocalDate.of(first.getYear(), (first.getMonthValue() - 1) / months * months + 1, 1);
        while (!from.isAfter(span.endsOn())) {
            var next = from.plusMonths(months);
            addClipped(pieces, from, next.minusDays(1), span);
            from = next;
        }
        return pieces;
    }

    private static List<Period> schoolHalves(Period span) {
        var pieces = new ArrayList<Period>();
        for (int year = span.startsOn().getYear(); year <= span.endsOn().getYear(); year++) {
            addClipped(
                    pieces,
                    LocalDate.of(year, Month.JANUARY, 1),
                    LocalDate.of(year, Month.MAY, 31),
                    span);
            addClipped(
                    pieces,
                    LocalDate.of(year, Month.SEPTEMBER, 1),
                    LocalDate.of(year, Month.DECEMBER, 31),
                    span);
        }
        return pieces;
    }

    private static void addClipped(List<Period> pieces, LocalDate from, LocalDate to, Period span) {
        var start = from.isBefore(span.startsOn()) ? span.startsOn() : from;
        var end = to.isAfter(span.endsOn()) ? span.endsOn() : to;
        if (!end.isBefore(start)) pieces.add(new Period(start, end));
    }
}
