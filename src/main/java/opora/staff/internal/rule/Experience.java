package opora.staff.internal.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days worked, overlapping jobs counted once, breaks left out (стаж).
 *
 * @param runs without overlaps, in order; the last may be open
 */
public record Experience(List<Run> runs) {

    private static final int DAYS_OF_MONTH = 30;

    /** From a day to a day, both included; open while it lasts. */
    public record Run(LocalDate from, @Nullable LocalDate to) {

        private Period on(LocalDate day) {
            if (from.isAfter(day)) return Period.ZERO;
            var last = to == null || to.isAfter(day) ? day : to;
            return Period.between(from, last.plusDays(1));
        }
    }

    public static Experience total(Dossier dossier) {
        return of(dossier, Experience::whole, _ -> true);
    }

    public static Experience pedagogical(Dossier dossier) {
        return of(dossier, Experience::teaching, fact -> fact.code().equals("PEDAGOGICAL"));
    }

    public static Experience inPost(Dossier dossier, String position) {
        return of(
                dossier,
                one -> position.equals(one.position()) ? whole(one) : Stream.empty(),
                _ -> false);
    }

    public static Experience inUnit(Dossier dossier, java.util.UUID unit) {
        return of(
                dossier, one -> one.unit().equals(unit) ? whole(one) : Stream.empty(), _ -> false);
    }

    private static Experience of(
            Dossier dossier, Function<Employment, Stream<Run>> jobs, Predicate<Fact> earlier) {
        var runs = new ArrayList<Run>();
        for (var job : dossier.employments()) jobs.apply(job).forEach(runs::add);
        for (var fact : dossier.facts())
            if (fact.kind() == FactKind.SERVICE && fact.startsOn() != null && earlier.test(fact))
                runs.add(new Run(fact.startsOn(), fact.endsOn()));
        return new Experience(joined(runs));
    }

    private static Stream<Run> whole(Employment job) {
        return Stream.of(new Run(job.startsOn(), job.endsOn()));
    }

    private static Stream<Run> teaching(Employment job) {
        return job.pedagogical().map(span -> new Run(span.from(), span.to()));
    }

    private static List<Run> joined(List<Run> runs) {
        runs.sort(Comparator.comparing(Run::from));
        var joined = new ArrayList<Run>();
        for (var run : runs) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || last.to() != null && run.from().isAfter(last.to().plusDays(1))) {
                joined.add(run);
            } else if (last.to() != null && (run.to() == null || run.to().isAfter(last.to()))) {
                joined.set(joined.size() - 1, new Run(last.from(), run.to()));
            }
        }
        return joined;
    }

    public @Nullable LocalDate first() {
        return runs.isEmpty() ? null : runs.getFirst().from();
    }

    /** The day it would have begun without breaks; null when there is none yet. */
    public @Nullable LocalDate since(LocalDate day) {
        var worked = on(day);
        return worked.isZero() ? null : day.plusDays(1).minus(worked);
    }

    /** As personnel officers add it up: a month has thirty days, a year twelve months. */
    public Period on(LocalDate day) {
        var sum = runs.stream().map(run -> run.on(day)).reduce(Period.ZERO, Period::plus);
        int months = sum.getMonths() + sum.getDays() / DAYS_OF_MONTH;
        return Period.of(sum.getYears(), months, sum.getDays() % DAYS_OF_MONTH).normalized();
    }
}
