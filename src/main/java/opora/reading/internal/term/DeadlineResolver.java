package opora.reading.internal.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import opora.reading.ScheduleKind;
import opora.reading.internal.term.Phrase.Dates;
import opora.reading.internal.term.Phrase.Since;
import opora.reading.internal.term.Phrase.Until;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/** «до», «не позднее», «с»: the day of a bound, and the windows that end on it. */
final class DeadlineResolver {

    private static final Period ANY_TIME =
            new Period(LocalDate.of(1990, 1, 1), LocalDate.of(2099, 12, 31));

    private final SpanResolver spans;
    private final Forks forks;

    DeadlineResolver(SpanResolver spans, Forks forks) {
        this.spans = spans;
        this.forks = forks;
    }

    /** The last day of a bound with a year; null where the year was left out. */
    @Nullable LocalDate lastDay(Until until) {
        var years = until.years();
        if (years != null) {
            var end = SpanResolver.period(years.spans().getLast(), years.academic()).endsOn();
            return forks.turned(Question.UNTIL_YEAR) ? end.minusYears(1) : end;
        }
        var dates = until.dates();
        if (dates == null || !dates.dated() || ofSeveralYears(dates)) return null;
        var span = spans.spans(dates, ANY_TIME).getLast();
        return forks.turned(Question.UNTIL_MONTH) ? span.startsOn().minusDays(1) : span.endsOn();
    }

    /** «до 1 марта 2022–2024 гг.»: a deadline in each of these years. */
    private static boolean ofSeveralYears(Dates dates) {
        var years = dates.years();
        if (years == null || years.academic()) return years != null && years.spans().size() > 1;
        return years.spans().size() > 1
                || years.spans().getFirst().first() < years.spans().getFirst().last();
    }

    /** The first day of «с …», inside the frame when its year was left out. */
    LocalDate firstDay(Since since, Period frame) {
        var years = since.years();
        if (years != null)
            return SpanResolver.period(years.spans().getFirst(), years.academic()).startsOn();
        var dates = since.dates();
        if (dates == null) return frame.startsOn();
        var found = spans.spans(dates, frame);
        if (!dates.dated() && found.size() > 1)
            forks.other(Question.DAY_OF_WHICH_YEAR, frame.startsOn().getYear());
        return found.getFirst().startsOn();
    }

    Reading read(Facts facts, Period frame) {
        var windows = new ArrayList<Period>();
        var recurring = facts.yearly() || facts.every() != null || facts.untils().size() > 1;
        for (var until : facts.untils()) {
            var last = lastDay(until);
            var dates = until.dates();
            if (last != null) {
                windows.add(upTo(last, frame));
            } else if (dates != null && dates.dated()) {
                recurring = true;
                for (var span : spans.spans(dates, ANY_TIME)) windows.add(inItsYear(span, frame));
            } else if (dates != null) {
                askWhichYear(dates.part(), frame);
                var each = undated(dates, facts, frame);
                recurring |= each.size() > 1;
                windows.addAll(each);
            }
        }
        if (facts.untils().size() > 1 && !forks.other(Question.SEVERAL_DEADLINES))
            windows = oneAfterAnother(windows);
        var every = facts.every();
        var kind = recurring ? ScheduleKind.RECURRING : ScheduleKind.ONCE;
        if (every == null || facts.untils().size() > 1) return Reading.of(kind, windows);
        return Reading.of(kind, windows, every.min(), every.max());
    }

    /**
     * Half-years and the ends of years are the school's for some when the plan begins in autumn.
     */
    private void askWhichYear(Part part, Period frame) {
        if (frame.startsOn().getMonthValue() != 9) return;
        if (part.grain() == Unit.HALF_YEAR) forks.other(Question.HALF_OF_WHICH_YEAR);
        if (part.grain() == Unit.YEAR) forks.other(Question.EDGE_OF_WHICH_YEAR);
    }

    /** «до 1 апреля и до 1 октября»: the second window opens when the first has closed. */
    private static ArrayList<Period> oneAfterAnother(List<Period> windows) {
        var sorted =
                windows.stream().distinct().sorted(Comparator.comparing(Period::endsOn)).toList();
        var found = new ArrayList<Period>();
        for (var window : sorted) {
            var before = found.isEmpty() ? null : found.getLast().endsOn().plusDays(1);
            var from = window.startsOn();
            found.add(
                    new Period(
                            before == null ? from : CalendarUnits.later(from, before),
                            window.endsOn()));
        }
        return found;
    }

    /** A deadline before the period began counts from New Year of its own year. */
    private static Period upTo(LocalDate last, Period frame) {
        var from = last.isBefore(frame.startsOn()) ? last.withDayOfYear(1) : frame.startsOn();
        return new Period(from, last);
    }

    private static Period inItsYear(Period deadline, Period frame) {
        var last = deadline.endsOn();
        var from = CalendarUnits.later(last.withDayOfYear(1), frame.startsOn());
        return new Period(from.isAfter(last) ? last.withDayOfYear(1) : from, last);
    }

    private List<Period> undated(Dates dates, Facts facts, Period frame) {
        if (facts.following() != null) return laterYears(dates.part(), frame);
        var yearly = facts.yearly() || facts.every() != null;
        var found = new ArrayList<Period>();
        for (var year = frame.startsOn().getYear(); year <= frame.endsOn().getYear(); year++) {
            var last = lastDay(dates.part(), year);
            if (!frame.contains(last)) continue;
            var newYear = last.withDayOfYear(1);
            var from =
                    CalendarUnits.oneYear(frame)
                            ? frame.startsOn()
                            : CalendarUnits.later(newYear, frame.startsOn());
            found.add(new Period(from, last));
        }
        if (found.isEmpty()) {
            forks.other(Question.OUTSIDE_PLAN);
            return List.of(upTo(lastDay(dates.part(), frame.endsOn().getYear()), frame));
        }
        if (found.size() > 1
                && !yearly
                && forks.other(Question.DAY_OF_WHICH_YEAR, frame.startsOn().getYear())) {
            return List.of(found.getFirst());
        }
        return found;
    }

    private LocalDate lastDay(Part part, int year) {
        return forks.turned(Question.UNTIL_MONTH) ? part.start(year).minusDays(1) : part.end(year);
    }

    /** «до 25 марта года, следующего за отчётным». */
    private List<Period> laterYears(Part part, Period frame) {
        var found = new ArrayList<Period>();
        for (var year = frame.startsOn().getYear() + 1; year <= frame.endsOn().getYear(); year++) {
            var last = CalendarUnits.earlier(part.end(year), frame.endsOn());
            found.add(new Period(LocalDate.of(year, 1, 1), last));
        }
        if (!found.isEmpty()) return found;
        var next = frame.endsOn().getYear() + 1;
        return List.of(new Period(LocalDate.of(next, 1, 1), part.end(next)));
    }
}
