package opora.reading.internal.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opora.reading.ScheduleKind;
import opora.reading.internal.term.Phrase.DaysOfMonth;
import opora.reading.internal.term.Phrase.Every;
import opora.reading.internal.term.Phrase.Weekdays;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/** What comes again and again: units of the calendar, weekdays, days of the month. */
final class RhythmResolver {

    private final Forks forks;

    RhythmResolver(Forks forks) {
        this.forks = forks;
    }

    /** «ежемесячно», «2 раза в год»: each unit inside the frames. */
    Reading every(Every every, List<Period> frames) {
        var windows = new ArrayList<Period>();
        for (var frame : frames) windows.addAll(units(every, frame));
        return Reading.of(ScheduleKind.RECURRING, windows, every.min(), every.max());
    }

    List<Period> units(Every every, Period frame) {
        var unit = asked(every, frame);
        var units = CalendarUnits.in(frame, unit, every.step());
        if (unit == Unit.DAY && every.step() == 1 && forks.other(Question.WORKING_DAYS)) {
            return units.stream().filter(d -> d.startsOn().getDayOfWeek().getValue() <= 5).toList();
        }
        return units;
    }

    /** The unit, after the questions that the frame raises about it. */
    private Unit asked(Every every, Period frame) {
        var september = frame.startsOn().getMonthValue() == 9;
        var oneYear = CalendarUnits.oneYear(frame);
        return switch (every.unit()) {
            case YEAR -> {
                unevenYears(every, frame);
                var odd = !oneYear && every.step() == 1 && frame.startsOn().getDayOfYear() > 1;
                yield odd && forks.other(Question.CALENDAR_OR_SCHOOL_YEARS)
                        ? Unit.SCHOOL_YEAR
                        : Unit.YEAR;
            }
            case SCHOOL_YEAR -> {
                if (oneYear) yield Unit.YEAR;
                yield !september && forks.other(Question.CALENDAR_OR_SCHOOL_YEARS)
                        ? Unit.YEAR
                        : Unit.SCHOOL_YEAR;
            }
            case HALF_YEAR ->
                    september && forks.other(Question.HALF_OF_WHICH_YEAR)
                            ? Unit.SCHOOL_HALF
                            : Unit.HALF_YEAR;
            case SCHOOL_QUARTER ->
                    forks.other(Question.SCHOOL_QUARTER) ? Unit.QUARTER : Unit.SCHOOL_QUARTER;
            default -> every.unit();
        };
    }

    private void unevenYears(Every every, Period frame) {
        if (every.step() == 1) return;
        var end = frame.startsOn();
        while (!end.isAfter(frame.endsOn())) end = end.plusYears(every.step());
        if (!end.minusDays(1).equals(frame.endsOn())) forks.other(Question.UNEVEN_STEP);
    }

    Reading weekdays(List<Weekdays> rules, @Nullable Every every, List<Period> frames) {
        var windows = new ArrayList<Period>();
        for (var rule : rules) {
            for (var frame : frames) {
                for (var day : rule.days()) windows.addAll(days(day, rule, every, frame));
            }
        }
        return Reading.of(ScheduleKind.RECURRING, windows);
    }

    private List<Period> days(DayOfWeek day, Weekdays rule, @Nullable Every every, Period frame) {
        var nths = rule.nths();
        var alternate =
                nths.size() == 1 && nths.getFirst() > 1 && forks.turned(Question.EVERY_OTHER);
        var biweekly = every != null && every.unit() == Unit.WEEK && every.step() > 1;
        if (biweekly) forks.other(Question.UNEVEN_STEP);
        if (!alternate && Unit.MONTH.finerThan(rule.of()))
            return nthDaysOfUnit(day, nths, rule.of(), frame);
        if (!alternate && !nths.isEmpty()) return nthDays(day, nths, every, frame);
        if (nths.isEmpty() && every != null && every.counted() && every.unit() != Unit.WEEK) {
            forks.other(Question.CONFLICT);
            return units(every, frame);
        }
        var step =
                alternate ? nths.getFirst() : biweekly ? Objects.requireNonNull(every).step() : 1;
        var found = new ArrayList<Period>();
        var at = frame.startsOn().with(TemporalAdjusters.nextOrSame(day));
        for (; !at.isAfter(frame.endsOn()); at = at.plusWeeks(step)) found.add(new Period(at, at));
        return found;
    }

    private List<Period> nthDays(
            DayOfWeek day, List<Integer> nths, @Nullable Every every, Period frame) {
        var coarse = every != null && Unit.MONTH.finerThan(every.unit());
        if (coarse) forks.other(Question.CONFLICT);
        var found = new ArrayList<Period>();
        for (var unit : CalendarUnits.in(frame, Unit.MONTH, 1)) {
            var lastOfUnit =
                    coarse && !endsUnit(unit.endsOn(), Objects.requireNonNull(every).unit());
            if (lastOfUnit) continue;
            for (var nth : nths) {
                var at = unit.startsOn().with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
                if (frame.contains(at) && at.getMonth() == unit.startsOn().getMonth())
                    found.add(new Period(at, at));
            }
        }
        return found;
    }

    /** «последний вторник квартала», «первая среда полугодия». */
    private static List<Period> nthDaysOfUnit(
            DayOfWeek day, List<Integer> nths, Unit of, Period frame) {
        var found = new ArrayList<Period>();
        for (var unit : CalendarUnits.in(frame, of, 1)) {
            var whole = CalendarUnits.whole(unit.startsOn(), of);
            for (var nth : nths) {
                var at =
                        nth < 0
                                ? whole.endsOn().with(TemporalAdjusters.previousOrSame(day))
                                : whole.startsOn()
                                        .with(TemporalAdjusters.nextOrSame(day))
                                        .plusWeeks(nth - 1L);
                if (frame.contains(at)) found.add(new Period(at, at));
            }
        }
        return found;
    }

    private static boolean endsUnit(LocalDate day, Unit unit) {
        return CalendarUnits.startOf(day.plusDays(1), unit).equals(day.plusDays(1));
    }

    /** «25 числа каждого месяца», «до 10 числа месяца, следующего за отчётным». */
    Reading daysOfMonth(Facts facts, List<Period> frames) {
        var windows = new ArrayList<Period>();
        var unsaid = facts.every() == null && facts.following() == null && facts.dates().isEmpty();
        if (unsaid && !facts.yearly()) forks.other(Question.MONTH_NOT_NAMED);
        var every = facts.every();
        if (every != null && every.step() > 1) forks.other(Question.CONFLICT);
        var unit = unitOfDays(facts);
        var following = facts.following() != null || facts.dates().isEmpty() && afterUnit(unit);
        for (var frame : frames) {
            for (var days : facts.daysOfMonth()) {
                var months = following ? monthsAfter(unit, frame) : months(frame);
                for (var month : months) {
                    var window = CalendarUnits.clip(days(days, month), frame);
                    if (window != null) windows.add(window);
                }
            }
        }
        return Reading.of(ScheduleKind.RECURRING, windows);
    }

    private Unit unitOfDays(Facts facts) {
        var every = facts.every();
        if (every != null) return every.unit();
        if (facts.yearly()) return Unit.YEAR;
        if (facts.following() == null) return Unit.MONTH;
        return forks.other(Question.FOLLOWING_WHAT) ? Unit.QUARTER : Unit.MONTH;
    }

    /** «ежеквартально до 10 числа»: most mean the month after the quarter. */
    private boolean afterUnit(Unit unit) {
        return Unit.MONTH.finerThan(unit) && !forks.other(Question.QUARTER_DEADLINE);
    }

    private static List<YearMonth> months(Period frame) {
        return CalendarUnits.in(frame, Unit.MONTH, 1).stream()
                .map(m -> YearMonth.from(m.startsOn()))
                .toList();
    }

    private static List<YearMonth> monthsAfter(Unit unit, Period frame) {
        var wider = new Period(CalendarUnits.startOf(frame.startsOn(), unit), frame.endsOn());
        return CalendarUnits.in(wider, unit, 1).stream()
                .map(u -> YearMonth.from(u.endsOn().plusDays(1)))
                .filter(m -> !m.atDay(1).isAfter(frame.endsOn()))
                .toList();
    }

    /** «с 25 по 5 число» ends in the month after. */
    private static Period days(DaysOfMonth days, YearMonth month) {
        if (days.to() > 0 && days.to() < days.from())
            return new Period(
                    Part.day(month.getMonthValue(), days.from()).start(month.getYear()),
                    Part.day(month.plusMonths(1).getMonthValue(), days.to())
                            .start(month.plusMonths(1).getYear()));
        return Part.days(month.getMonthValue(), days.from(), days.to()).in(month.getYear());
    }
}
