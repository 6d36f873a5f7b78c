package opora.reading.internal.term;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opora.reading.ScheduleKind;
import opora.reading.internal.term.Phrase.Asked;
import opora.reading.internal.term.Phrase.Dates;
import opora.reading.internal.term.Phrase.Every;
import opora.reading.internal.term.Phrase.Idea;
import opora.shared.Period;
import opora.shared.Window;

/** What the phrases of one clause mean together: the rules in the order in which they win. */
final class ClauseResolver {

    private final Forks forks;
    private final SpanResolver spans;
    private final DeadlineResolver deadlines;
    private final RhythmResolver rhythms;
    private final FrameResolver frames;
    private final Exclusions exclusions;

    ClauseResolver(Period plan, Forks forks) {
        this.forks = forks;
        this.spans = new SpanResolver(plan, forks);
        this.deadlines = new DeadlineResolver(spans, forks);
        this.rhythms = new RhythmResolver(forks);
        this.frames = new FrameResolver(deadlines, forks);
        this.exclusions = new Exclusions(forks);
    }

    /**
     * @param scope days the clause may fill: the plan, or what «далее» leaves of it
     */
    Reading read(Facts facts, Period scope) {
        var reading = readWhole(facts, scope);
        return facts.excepts().isEmpty() ? reading : exclusions.without(facts.excepts(), reading);
    }

    private Reading readWhole(Facts facts, Period scope) {
        var within = frames.of(facts, scope);
        if (facts.has(Idea.AS_NEEDED)) return needed(facts, within, scope);
        if (facts.has(Idea.SEPARATE)) return separate(facts, within, scope);
        return timed(facts, within, scope);
    }

    private Reading timed(Facts facts, List<Period> within, Period scope) {
        if (deadlineBesideItsYears(facts, within) || alwaysAndDeadline(facts))
            forks.other(Question.CONFLICT);
        if (!facts.weekdays().isEmpty()) return weekdays(facts, within);
        if (!facts.daysOfMonth().isEmpty())
            return rhythms.daysOfMonth(facts, narrowed(facts, within));
        if (!facts.dates().isEmpty()) return dates(facts, within, scope);
        var every = facts.every();
        if (every != null && forks.turned(Question.ALWAYS_AND_OFTEN))
            return spanning(facts, within);
        if (every != null && facts.untils().isEmpty()) return rhythms.every(every, within);
        if (every != null && deadlineOfEach(every, facts)) return deadline(facts, within);
        if (every != null && (every.unit().finerThan(Unit.YEAR) || frames.bounded(facts))) {
            if (!frames.bounded(facts)) forks.other(Question.CONFLICT);
            return rhythms.every(every, within);
        }
        if (yearlyToAPrintedDay(facts, scope) && !forks.other(Question.PRINTED_YEAR_AND_YEARLY))
            return deadlineOfEachYear(facts, scope);
        if (facts.has(Idea.WHOLE) && !facts.yearly() && frames.bounded(facts))
            return spanning(facts, within);
        if (!facts.untils().isEmpty() && !(facts.yearly() && frames.bounded(facts))) {
            return deadline(facts, within);
        }
        if (facts.yearly()) return yearly(facts, within);
        if (facts.has(Idea.ONE_TIME)) return Reading.of(ScheduleKind.ONCE, within);
        return spanning(facts, within);
    }

    /** «до 30.06.2022 (ежегодно)»: most mean that day of each year, some the last day of all. */
    private boolean yearlyToAPrintedDay(Facts facts, Period scope) {
        if (!facts.yearly() || facts.every() != null || !frames.bounded(facts)) return false;
        var last = deadlines.lastDay(facts.untils().getFirst());
        return last != null
                && facts.untils().getFirst().dates() != null
                && facts.since() == null
                && last.getDayOfYear() < 365
                && last.isBefore(scope.endsOn());
    }

    private Reading deadlineOfEachYear(Facts facts, Period scope) {
        var first = deadlines.read(facts, scope);
        var next = first.windows().getLast().to().plusYears(1).withDayOfYear(1);
        if (next.isAfter(scope.endsOn())) return first;
        var later = deadlines.read(facts.repeated(), new Period(next, scope.endsOn()));
        return new Reading(
                ScheduleKind.RECURRING,
                Stream.concat(first.windows().stream(), later.windows().stream()).toList());
    }

    /** «до 01.03.2022 (2023, 2024)». */
    private boolean deadlineBesideItsYears(Facts facts, List<Period> within) {
        if (facts.years().isEmpty() || !frames.bounded(facts)) return false;
        var last = deadlines.lastDay(facts.untils().getFirst());
        return last != null && within.stream().noneMatch(frame -> frame.contains(last));
    }

    /** «постоянно, отчёт до 20 декабря». */
    private boolean alwaysAndDeadline(Facts facts) {
        return facts.has(Idea.WHOLE)
                && !facts.untils().isEmpty()
                && !facts.yearly()
                && facts.every() == null
                && !frames.bounded(facts);
    }

    /** «раз в полугодие до 25 июня и 25 декабря»: as many deadlines as times. */
    private static boolean deadlineOfEach(Every every, Facts facts) {
        var several = facts.untils().size() > 1;
        return several && facts.untils().size() == every.unit().inYear() / every.step();
    }

    /** «третий четверг сентября 2022» is one day; without a month it comes again. */
    private Reading weekdays(Facts facts, List<Period> within) {
        var reading = rhythms.weekdays(facts.weekdays(), facts.every(), narrowed(facts, within));
        var single = reading.windows().size() == 1 && !facts.dates().isEmpty() && !facts.yearly();
        return single ? new Reading(ScheduleKind.ONCE, reading.windows()) : reading;
    }

    private Reading deadline(Facts facts, List<Period> within) {
        var all = within.stream().map(f -> deadlines.read(facts, f)).toList();
        var windows = all.stream().flatMap(r -> r.windows().stream()).toList();
        var every = facts.every();
        if (every != null && every.unit() == Unit.YEAR && every.step() > 1) {
            forks.other(Question.UNEVEN_STEP);
            var first = windows.getFirst().to().getYear();
            windows =
                    windows.stream()
                            .filter(w -> (w.to().getYear() - first) % every.step() == 0)
                            .toList();
        }
        return new Reading(
                windows.size() > 1 ? ScheduleKind.RECURRING : all.getFirst().kind(), windows);
    }

    private Reading yearly(Facts facts, List<Period> within) {
        var years = new ArrayList<Period>();
        for (var frame : within) years.addAll(rhythms.units(Every.plain(Unit.YEAR), frame));
        var always = facts.has(Idea.WHOLE) || facts.withinYear() != null;
        if (!always) return Reading.of(ScheduleKind.RECURRING, years);
        var whole = forks.other(Question.ALWAYS_EACH_YEAR);
        return Reading.of(ScheduleKind.CONTINUOUS, whole ? within : years);
    }

    private Reading spanning(Facts facts, List<Period> within) {
        var something =
                !facts.years().isEmpty() || facts.since() != null || facts.withinYear() != null;
        if (!something && !facts.has(Idea.WHOLE)) return Reading.NONE;
        if (within.size() > 1) forks.note(new Asked(Question.YEARS_OR_SPAN, List.of()));
        var since = facts.since();
        var opening = since == null ? null : since.dates();
        if (opening != null && opensByMonth(opening, facts) && forks.other(Question.OPEN_END)) {
            return Reading.of(ScheduleKind.ONCE, firstOnly(opening, within.getFirst()));
        }
        return Reading.of(ScheduleKind.CONTINUOUS, within);
    }

    private static boolean opensByMonth(Dates opening, Facts facts) {
        return !opening.part().singleDay() && !facts.has(Idea.WHOLE);
    }

    private List<Period> firstOnly(Dates dates, Period frame) {
        return spans.spans(dates, frame).subList(0, 1);
    }

    private List<Period> narrowed(Facts facts, List<Period> within) {
        return facts.dates().isEmpty() ? within : windows(facts, within);
    }

    private List<Period> windows(Facts facts, List<Period> within) {
        var found = new ArrayList<Period>();
        for (var dates : facts.dates()) {
            if (dates.dated()) found.addAll(spans.spans(dates, within.getFirst()));
            else
                for (var frame : within)
                    found.addAll(spans.spans(dates, ofLaterYears(facts, frame)));
        }
        return found.stream().distinct().toList();
    }

    /** «январь года, следующего за отчётным»: the first year of a plan has none before it. */
    private static Period ofLaterYears(Facts facts, Period frame) {
        var following = facts.following();
        if (following == null || following.unit() != Unit.YEAR) return frame;
        var next = frame.startsOn().plusYears(1).withDayOfYear(1);
        return next.isAfter(frame.endsOn())
                ? new Period(next, next.plusYears(1).minusDays(1))
                : new Period(next, frame.endsOn());
    }

    private Reading dates(Facts facts, List<Period> within, Period scope) {
        if (facts.yearly()
                && oneYearPrinted(facts)
                && !forks.other(Question.PRINTED_YEAR_AND_YEARLY)) {
            var newYear = windows(facts, within).getFirst().startsOn().withDayOfYear(1);
            var from = CalendarUnits.later(scope.startsOn(), newYear);
            if (!from.isAfter(scope.endsOn())) {
                var rest = new Period(from, scope.endsOn());
                return dates(facts.repeated(), List.of(rest), scope);
            }
        }
        var windows = windows(facts, within);
        var deadlines = !facts.untils().isEmpty();
        var clash =
                deadlines && (!frames.bounded(facts) || datedOnce(facts)) || facts.has(Idea.WHOLE);
        if (clash) forks.other(Question.CONFLICT);
        var every = facts.every();
        if (every != null) return counted(every, facts, windows);
        var only = windows.size() == 1 ? windows.getFirst() : null;
        if (only == null) askWhichYear(facts);
        if (facts.yearly() || only == null) return Reading.of(ScheduleKind.RECURRING, windows);
        return Reading.of(
                CalendarUnits.oneYear(only) ? ScheduleKind.ONCE : ScheduleKind.CONTINUOUS, windows);
    }

    private static boolean datedOnce(Facts facts) {
        return !facts.yearly() && facts.every() == null && oneYearPrinted(facts);
    }

    private static boolean oneYearPrinted(Facts facts) {
        return facts.dates().stream()
                .allMatch(
                        d -> d.fromYear() != null || d.years() != null && d.years().only() != null);
    }

    /**
     * A bare day in a plan of years may be meant once; a bare month is every year's by the rule.
     */
    private void askWhichYear(Facts facts) {
        var bare = facts.dates().size() == 1 && !facts.dates().getFirst().dated();
        if (!facts.yearly() && bare && facts.dates().getFirst().part().singleDay()) {
            forks.note(new Asked(Question.DAY_OF_WHICH_YEAR, List.of(0)));
        }
    }

    /** «2 раза в год (май, октябрь)», «ежемесячно с сентября по май», «раз в два года (август)». */
    private Reading counted(Every every, Facts facts, List<Period> windows) {
        if (every.step() > 1 && every.unit() == Unit.YEAR) return everyFewYears(every, windows);
        var fits =
                windows.stream()
                        .allMatch(w -> CalendarUnits.in(w, every.unit(), every.step()).size() <= 1);
        if (!fits && facts.dates().size() == 1) return rhythms.every(every, windows);
        if (facts.dates().size() == 1) {
            if (every.unit().finerThan(Unit.HALF_YEAR)) forks.other(Question.TIMES_AND_MONTHS);
            return Reading.of(ScheduleKind.RECURRING, windows, every.min(), every.max());
        }
        if (facts.dates().size() != every.min() * every.unit().inYear() / every.step()) {
            forks.other(Question.TIMES_AND_MONTHS);
        }
        return Reading.of(ScheduleKind.RECURRING, windows);
    }

    private Reading everyFewYears(Every every, List<Period> windows) {
        forks.other(Question.UNEVEN_STEP);
        var first = windows.getFirst().startsOn().getYear();
        var kept =
                windows.stream()
                        .filter(w -> (w.startsOn().getYear() - first) % every.step() == 0)
                        .toList();
        return Reading.of(ScheduleKind.RECURRING, kept, every.min(), every.max());
    }

    private Reading separate(Facts facts, List<Period> within, Period scope) {
        return whenScheduled(
                ScheduleKind.ON_SEPARATE_SCHEDULE,
                Question.SCHEDULE_IN_DATES,
                facts,
                within,
                scope);
    }

    private Reading needed(Facts facts, List<Period> within, Period scope) {
        var every = facts.every();
        if (every != null) {
            forks.other(Question.NEED_AND_TIMES);
            return rhythms.every(every, within);
        }
        var reading =
                whenScheduled(
                        ScheduleKind.AS_NEEDED, Question.NEED_AND_TIMES, facts, within, scope);
        var windows =
                reading.windows().stream().map(w -> new Window(w.from(), w.to(), 0, 1)).toList();
        return new Reading(reading.kind(), windows);
    }

    /**
     * The days inside which a schedule or a need will fall: one a year, else whatever else was
     * said.
     */
    private Reading whenScheduled(
            ScheduleKind kind, Question question, Facts facts, List<Period> within, Period scope) {
        var narrowing =
                !facts.dates().isEmpty()
                        || facts.every() != null
                        || !facts.untils().isEmpty()
                        || !facts.weekdays().isEmpty()
                        || !facts.daysOfMonth().isEmpty();
        if (!narrowing && !facts.yearly()) return Reading.of(kind, within);
        if (narrowing && forks.other(question)) return timed(facts, within, scope);
        return new Reading(kind, timed(facts, within, scope).windows());
    }
}
