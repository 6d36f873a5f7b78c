package opora.reading.internal.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opora.reading.internal.term.Phrase.Dates;
import opora.reading.internal.term.Phrase.YearSpan;
import opora.reading.internal.term.Phrase.Years;
import opora.shared.Period;

/**
 * Days of a year become days of the calendar: by their printed year, else by the frame they stand
 * in.
 */
final class SpanResolver {

    private final Period plan;
    private final Forks forks;

    SpanResolver(Period plan, Forks forks) {
        this.plan = plan;
        this.forks = forks;
    }

    /** A printed year wins and is not clipped; without one each time inside the frame, clipped. */
    List<Period> spans(Dates dates, Period frame) {
        var part = dates.part();
        var spans = spansOf(dates, part, frame);
        if (part.namesLeapDay() && spans.stream().anyMatch(s -> !leap(s)))
            forks.other(Question.IMPOSSIBLE_DAY);
        return spans;
    }

    private static boolean leap(Period span) {
        return span.endsOn().isLeapYear() || span.startsOn().isLeapYear();
    }

    private List<Period> spansOf(Dates dates, Part part, Period frame) {
        if (dates.fromYear() != null && dates.toYear() != null) {
            return List.of(part.between(dates.fromYear(), dates.toYear()));
        }
        var years = dates.years();
        if (years == null) return inFrame(part, frame);
        var only = years.only();
        if (only != null) return List.of(inYear(part, only));
        return inYears(part, years);
    }

    static Period period(YearSpan span, boolean academic) {
        return academic
                ? new Period(LocalDate.of(span.first(), 9, 1), LocalDate.of(span.last(), 8, 31))
                : new Period(LocalDate.of(span.first(), 1, 1), LocalDate.of(span.last(), 12, 31));
    }

    /**
     * «октябрь – март 2022»: the printed year is the last month's, unless only the other fits the
     * plan.
     */
    private Period inYear(Part part, int year) {
        if (!part.overNewYear()) return part.in(year);
        var ending = part.in(year - 1);
        var starting = part.in(year);
        var taken = inside(starting) && !inside(ending) ? starting : ending;
        var other = forks.other(Question.RANGE_OVER_NEW_YEAR, year);
        return other == taken.equals(ending) ? starting : ending;
    }

    private boolean inside(Period span) {
        return plan.contains(span.startsOn()) && plan.contains(span.endsOn());
    }

    private List<Period> inYears(Part part, Years years) {
        var found = new ArrayList<Period>();
        for (var span : years.spans()) {
            if (years.academic()) inSchoolYears(part, span, found);
            else if (part.overNewYear()) overNewYears(part, span, found);
            else inCalendarYears(part, span, years.named(), found);
        }
        return found;
    }

    private static void inSchoolYears(Part part, YearSpan span, List<Period> found) {
        for (var y = span.first(); y < span.last(); y++) {
            found.add(part.in(part.fromMonth() >= 9 ? y : y + 1));
        }
    }

    private void overNewYears(Part part, YearSpan span, List<Period> found) {
        var other = forks.other(Question.RANGE_OVER_NEW_YEAR, span.last());
        for (var y = span.first(); other ? y <= span.last() : y < span.last(); y++)
            found.add(part.in(y));
        if (span.first() == span.last()) found.add(part.in(span.first()));
    }

    private void inCalendarYears(Part part, YearSpan span, boolean named, List<Period> found) {
        if (!named
                && span.last() > span.first()
                && forks.other(Question.YEARS_OR_SPAN, span.first(), span.last())) {
            found.add(part.between(span.first(), span.last()));
            return;
        }
        for (var y = span.first(); y <= span.last(); y++) found.add(part.in(y));
    }

    /** Every time the days come inside the frame. */
    List<Period> inFrame(Part part, Period frame) {
        var found = new ArrayList<Period>();
        var first = frame.startsOn().getYear() - 1;
        for (var year = first; year <= frame.endsOn().getYear(); year++) {
            var span = part.in(year);
            if (span.overlaps(frame)) found.add(span);
        }
        if (found.isEmpty()) return List.of(outside(part, frame));
        if (part.overNewYear()) return overFrame(found, frame);
        askAboutHalf(part, frame);
        if (found.size() > 1 && CalendarUnits.oneYear(frame)) forks.other(Question.CUT_BY_PLAN);
        return clipped(found, frame);
    }

    private void askAboutHalf(Part part, Period frame) {
        var school = frame.startsOn().getMonthValue() == 9;
        if (part.grain() == Unit.HALF_YEAR && school) forks.other(Question.HALF_OF_WHICH_YEAR);
        if (part.grain() == Unit.YEAR && school) forks.other(Question.EDGE_OF_WHICH_YEAR);
    }

    private List<Period> overFrame(List<Period> found, Period frame) {
        var whole =
                found.stream()
                        .allMatch(s -> frame.contains(s.startsOn()) && frame.contains(s.endsOn()));
        var starting = found.stream().filter(s -> frame.contains(s.startsOn())).toList();
        if (whole || starting.size() == found.size() && starting.size() == 1)
            return clipped(found, frame);
        var other = forks.other(Question.RANGE_OVER_NEW_YEAR, frame.startsOn().getYear());
        return clipped(other || starting.isEmpty() ? found : starting, frame);
    }

    /**
     * A frame of a few months need not meet the days at all; the next time is shown, and asked
     * about.
     */
    private Period outside(Part part, Period frame) {
        forks.other(Question.OUTSIDE_PLAN);
        var thisYear = part.in(frame.startsOn().getYear());
        return thisYear.endsOn().isBefore(frame.startsOn())
                ? part.in(frame.startsOn().getYear() + 1)
                : thisYear;
    }

    private static List<Period> clipped(List<Period> spans, Period frame) {
        return spans.stream()
                .map(s -> Objects.requireNonNull(CalendarUnits.clip(s, frame)))
                .toList();
    }
}
