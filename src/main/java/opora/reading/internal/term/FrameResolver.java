package opora.reading.internal.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import opora.reading.internal.term.Phrase.Idea;
import opora.shared.Period;

/** The stretches a clause speaks of: its years, what «с» and «до» leave of them, else its scope. */
final class FrameResolver {

    private final DeadlineResolver deadlines;
    private final Forks forks;

    FrameResolver(DeadlineResolver deadlines, Forks forks) {
        this.deadlines = deadlines;
        this.forks = forks;
    }

    List<Period> of(Facts facts, Period scope) {
        var found = new ArrayList<Period>();
        for (var years : facts.years()) {
            for (var span : years.spans()) found.add(SpanResolver.period(span, years.academic()));
        }
        if (found.isEmpty()) found.addAll(withinYear(facts, scope));
        found.replaceAll(f -> bounded(facts, f));
        return found;
    }

    /** «до» a day with its year closes the frame of a rhythm; alone it is the deadline itself. */
    boolean bounded(Facts facts) {
        return facts.untils().size() == 1 && deadlines.lastDay(facts.untils().getFirst()) != null;
    }

    private List<Period> withinYear(Facts facts, Period scope) {
        var within = facts.withinYear();
        if (within == null
                || facts.yearly()
                || CalendarUnits.oneYear(scope)
                || facts.has(Idea.WHOLE)) {
            return schoolYearOf(facts, scope);
        }
        var rhythm =
                facts.every() != null
                        || !facts.weekdays().isEmpty()
                        || !facts.daysOfMonth().isEmpty();
        if (!facts.dates().isEmpty() || !facts.untils().isEmpty() || rhythm && !within.academic())
            return List.of(scope);
        var question = within.academic() ? Question.WITHIN_SCHOOL_YEAR : Question.WITHIN_YEAR;
        if (!forks.other(question)) return List.of(scope);
        return CalendarUnits.in(scope, within.academic() ? Unit.SCHOOL_YEAR : Unit.YEAR, 1);
    }

    /** «в течение учебного года» in the plan of one calendar year is not quite the plan. */
    private List<Period> schoolYearOf(Facts facts, Period scope) {
        var within = facts.withinYear();
        var school = within != null && within.academic() && facts.dates().isEmpty();
        if (!school || facts.yearly() || scope.startsOn().getMonthValue() >= 8)
            return List.of(scope);
        if (!forks.other(Question.WITHIN_SCHOOL_YEAR)) return List.of(scope);
        return CalendarUnits.in(scope, Unit.SCHOOL_HALF, 1);
    }

    private Period bounded(Facts facts, Period frame) {
        var from = frame.startsOn();
        var to = frame.endsOn();
        var since = facts.since();
        if (since != null) from = deadlines.firstDay(since, frame);
        if (bounded(facts) && !deadlineItself(facts)) to = lastDay(facts, to);
        return to.isBefore(from)
                ? new Period(from, CalendarUnits.later(to, from.withMonth(12).withDayOfMonth(31)))
                : new Period(from, to);
    }

    private LocalDate lastDay(Facts facts, LocalDate otherwise) {
        var last = deadlines.lastDay(facts.untils().getFirst());
        return last == null ? otherwise : last;
    }

    private static boolean deadlineItself(Facts facts) {
        return !facts.yearly()
                && facts.every() == null
                && facts.weekdays().isEmpty()
                && facts.daysOfMonth().isEmpty()
                && facts.dates().isEmpty()
                && !facts.has(Idea.WHOLE)
                && facts.withinYear() == null;
    }
}
