package opora.reading.internal.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import opora.reading.ScheduleKind;
import opora.reading.internal.term.Phrase.Asked;
import opora.reading.internal.term.Phrase.Unknown;
import opora.shared.Period;
import opora.shared.Window;

/** Ties the clauses of a term to a plan. */
final class TermResolver {

    private final Period plan;
    private final Forks forks;
    private final ClauseResolver clauses;

    TermResolver(Period plan, Forks forks) {
        this.plan = plan;
        this.forks = forks;
        this.clauses = new ClauseResolver(plan, forks);
    }

    Reading read(List<List<Phrase>> term) {
        term.forEach(this::noteQuestions);
        if (term.size() == 1) {
            var pieces = WeekdaysOfTheirMonths.pieces(term.getFirst(), plan, forks);
            if (pieces.size() > 1) return insidePlan(inOrder(eachOf(pieces)));
        }
        var facts =
                term.stream().map(c -> Facts.of(c, plan, forks)).filter(f -> !f.empty()).toList();
        if (facts.isEmpty()) {
            if (forks.asked().isEmpty()) forks.other(Question.NOTHING_UNDERSTOOD);
            return Reading.NONE;
        }
        var reading = clauses.read(facts.getFirst(), plan);
        for (var i = 1; i < facts.size(); i++)
            reading = further(reading, facts.get(i - 1), facts.get(i));
        return insidePlan(inOrder(reading));
    }

    private Reading eachOf(List<List<Phrase>> pieces) {
        var windows = new ArrayList<Window>();
        for (var piece : pieces)
            windows.addAll(clauses.read(Facts.of(piece, plan, forks), plan).windows());
        return new Reading(ScheduleKind.RECURRING, windows);
    }

    private void noteQuestions(List<Phrase> clause) {
        var unknown = new ArrayList<String>();
        for (var phrase : clause) {
            if (phrase instanceof Asked asked && !idle(asked, clause)) forks.note(asked);
            if (phrase instanceof Unknown word) unknown.add(word.word());
        }
        if (!unknown.isEmpty()) forks.other(Question.UNKNOWN_WORDS, String.join(" ", unknown));
    }

    /**
     * «июнь, по итогам года» names its month, so the results of the year ask nothing; «постоянно»
     * asks only beside a rhythm finer than the year.
     */
    private static boolean idle(Asked asked, List<Phrase> clause) {
        if (asked.question() == Question.ALWAYS_AND_OFTEN)
            return clause.contains(Phrase.Idea.AS_NEEDED)
                    || clause.contains(Phrase.Idea.SEPARATE)
                    || clause.stream().noneMatch(TermResolver::often);
        if (asked.question() == Question.SCHOOL_YEAR_EDGE || asked.question() == Question.EITHER_OF)
            return saidTwice(clause);
        return asked.question() == Question.PERIOD_RESULTS
                && clause.stream()
                        .anyMatch(p -> p instanceof Phrase.Dates || p instanceof Phrase.Until);
    }

    /** «в конце учебного года (май)»: the second only names the month of the first. */
    private static boolean saidTwice(List<Phrase> clause) {
        var parts =
                clause.stream()
                        .filter(Phrase.Dates.class::isInstance)
                        .map(p -> ((Phrase.Dates) p).part())
                        .toList();
        return parts.size() == 2 && parts.getFirst().equals(parts.getLast());
    }

    private static boolean often(Phrase phrase) {
        return phrase instanceof Phrase.Times
                || phrase instanceof Phrase.Every every
                        && (every.counted() || every.unit().finerThan(Unit.YEAR));
    }

    /**
     * «далее – ежегодно»: the first clause again in later years; anything else fills what is left.
     */
    private Reading further(Reading before, Facts first, Facts next) {
        if (before.windows().isEmpty()) {
            forks.other(Question.MIXED);
            return clauses.read(next, plan);
        }
        if (next.onlyYearly() && !first.years().isEmpty()) forks.other(Question.MIXED);
        var last = before.windows().getLast().to();
        var rest =
                next.yearly()
                        ? CalendarUnits.later(
                                LocalDate.of(startYear(before, first) + 1, 1, 1), last.plusDays(1))
                        : last.plusDays(1);
        if (rest.isAfter(plan.endsOn()))
            return next.yearly()
                    ? new Reading(together(before.kind(), ScheduleKind.RECURRING), before.windows())
                    : before;
        var scope = new Period(rest, plan.endsOn());
        var after = clauses.read(next.onlyYearly() ? first.repeated() : next, scope);
        var windows = new ArrayList<>(before.windows());
        after.windows().stream().filter(w -> w.to().isAfter(last)).forEach(windows::add);
        return new Reading(together(before.kind(), after.kind()), windows);
    }

    private static int startYear(Reading before, Facts first) {
        var window = before.windows().getLast();
        return first.untils().isEmpty() ? window.from().getYear() : window.to().getYear();
    }

    private ScheduleKind together(ScheduleKind before, ScheduleKind after) {
        if (after == ScheduleKind.CONTINUOUS && before == ScheduleKind.ONCE) return after;
        if (after == ScheduleKind.AS_NEEDED || after == ScheduleKind.ON_SEPARATE_SCHEDULE) {
            if (after != before) forks.other(Question.MIXED);
        }
        return after == ScheduleKind.ONCE || after == ScheduleKind.UNSPECIFIED
                ? ScheduleKind.RECURRING
                : after;
    }

    private static Reading inOrder(Reading reading) {
        var windows =
                reading.windows().stream()
                        .distinct()
                        .sorted(Comparator.comparing(Window::from).thenComparing(Window::to))
                        .toList();
        return new Reading(reading.kind(), windows);
    }

    /** A printed year wins over the plan, but a person should see that it leaves it. */
    private Reading insidePlan(Reading reading) {
        var inside =
                reading.windows().stream()
                        .allMatch(w -> plan.contains(w.from()) && plan.contains(w.to()));
        if (inside || !forks.other(Question.OUTSIDE_PLAN)) return reading;
        var clipped =
                reading.windows().stream()
                        .filter(w -> w.period().overlaps(plan))
                        .map(this::clip)
                        .toList();
        return clipped.isEmpty() ? Reading.NONE : new Reading(reading.kind(), clipped);
    }

    private Window clip(Window window) {
        var days = Objects.requireNonNull(CalendarUnits.clip(window.period(), plan));
        return new Window(days.startsOn(), days.endsOn(), window.minTimes(), window.maxTimes());
    }
}
