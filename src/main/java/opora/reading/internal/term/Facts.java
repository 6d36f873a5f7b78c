package opora.reading.internal.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opora.reading.internal.term.Phrase.Asked;
import opora.reading.internal.term.Phrase.Dates;
import opora.reading.internal.term.Phrase.DaysOfMonth;
import opora.reading.internal.term.Phrase.Every;
import opora.reading.internal.term.Phrase.Except;
import opora.reading.internal.term.Phrase.Following;
import opora.reading.internal.term.Phrase.Idea;
import opora.reading.internal.term.Phrase.Since;
import opora.reading.internal.term.Phrase.Times;
import opora.reading.internal.term.Phrase.Until;
import opora.reading.internal.term.Phrase.Weekdays;
import opora.reading.internal.term.Phrase.WithinYear;
import opora.reading.internal.term.Phrase.Years;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * What one clause says, sorted.
 *
 * @param years those that belong to no dates: they bound the whole clause
 * @param every how often, finer than yearly or counted; null for none
 * @param yearly «ежегодно» without a count
 */
record Facts(
        List<Dates> dates,
        List<Years> years,
        List<Until> untils,
        @Nullable Since since,
        @Nullable Every every,
        boolean yearly,
        List<Weekdays> weekdays,
        List<DaysOfMonth> daysOfMonth,
        @Nullable Following following,
        @Nullable WithinYear withinYear,
        List<Idea> ideas,
        List<Except> excepts) {

    static Facts of(List<Phrase> printed, Period plan, Forks forks) {
        var clause = DaysOfTheirMonths.joined(printed);
        if (DaysOfTheirMonths.between(clause)) forks.note(new Asked(Question.CONFLICT, List.of()));
        var shared = YearSharing.share(clause, plan, forks);
        var everys = only(clause, Every.class);
        var counted = new ArrayList<>(everys.stream().filter(e -> !plainYearly(e)).toList());
        var yearly = everys.size() > counted.size();
        var times = only(clause, Times.class);
        if (!times.isEmpty() && !onceOnADay(times.getFirst(), clause, everys)) {
            var base = counted.isEmpty() ? Every.plain(Unit.YEAR) : counted.getFirst();
            if (counted.isEmpty() && !yearly)
                forks.note(new Asked(Question.TIMES_OF_WHAT, List.of()));
            counted.clear();
            counted.add(
                    new Every(
                            base.unit(),
                            base.step(),
                            times.getFirst().min(),
                            times.getFirst().max(),
                            true));
        }
        return new Facts(
                shared.dates(),
                shared.free(),
                only(clause, Until.class),
                first(clause, Since.class),
                finest(counted, forks),
                yearly,
                only(clause, Weekdays.class),
                only(clause, DaysOfMonth.class),
                first(clause, Following.class),
                first(clause, WithinYear.class),
                only(clause, Idea.class),
                only(clause, Except.class));
    }

    /** «апрель 2022 (один раз)» says no more than the month. */
    private static boolean onceOnADay(Times times, List<Phrase> clause, List<Every> everys) {
        var most = times.max();
        return times.min() == 1
                && most != null
                && most == 1
                && everys.isEmpty()
                && clause.stream().anyMatch(p -> p instanceof Dates || p instanceof Until);
    }

    private static boolean plainYearly(Every every) {
        return every.unit() == Unit.YEAR && every.step() == 1 && !every.counted();
    }

    private static @Nullable Every finest(List<Every> all, Forks forks) {
        Every best = null;
        for (var every : all) {
            var alike = best != null && every.counted() == best.counted();
            if (alike && !every.equals(best)) {
                forks.note(new Asked(Question.CONFLICT, List.of()));
            }
            if (best == null
                    || every.counted() && !best.counted()
                    || every.unit().finerThan(best.unit())) {
                best = every;
            }
        }
        return best;
    }

    private static <T extends Phrase> List<T> only(List<Phrase> clause, Class<T> type) {
        var found = new ArrayList<T>(2);
        for (var phrase : clause) if (type.isInstance(phrase)) found.add(type.cast(phrase));
        return found;
    }

    private static <T extends Phrase> @Nullable T first(List<Phrase> clause, Class<T> type) {
        for (var phrase : clause) if (type.isInstance(phrase)) return type.cast(phrase);
        return null;
    }

    boolean has(Idea idea) {
        return ideas.contains(idea);
    }

    /** Nothing but «ежегодно» was said. */
    boolean onlyYearly() {
        return yearly && silent() && ideas.isEmpty() && withinYear == null;
    }

    /** No day, year or rhythm is named, «ежегодно» apart. */
    boolean silent() {
        return dates.isEmpty()
                && years.isEmpty()
                && untils.isEmpty()
                && since == null
                && every == null
                && weekdays.isEmpty()
                && daysOfMonth.isEmpty();
    }

    boolean empty() {
        return silent() && !yearly && ideas.isEmpty() && withinYear == null;
    }

    /** The same wording said again for later years. */
    Facts repeated() {
        var again = dates.stream().map(Dates::undated).toList();
        var deadlines =
                untils.stream()
                        .filter(u -> u.dates() != null)
                        .map(u -> new Until(Objects.requireNonNull(u.dates()).undated(), null))
                        .toList();
        return new Facts(
                again,
                List.of(),
                deadlines,
                null,
                every,
                true,
                weekdays,
                daysOfMonth,
                following,
                null,
                ideas,
                excepts);
    }
}
