package opora.roadmap.internal.answer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether the accepted answers make an occurrence done, and on which day it became so. */
final class Completion {

    /** One accepted answer: whose duty, how many times, on which day. */
    record Done(@Nullable UUID assignment, int times, LocalDate on) {}

    /**
     * The day the occurrence was complete: the printed number of times reached by one for all, or
     * by each of those who answer for themselves. Empty while something is missing.
     */
    static Optional<LocalDate> on(Duty duty, Collection<Done> accepted) {
        if (!duty.each() || duty.assignments().isEmpty()) return reached(accepted, duty.minTimes());
        var days =
                duty.assignments().stream()
                        .map(one -> reached(of(one.id(), accepted), duty.minTimes()))
                        .toList();
        if (days.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        return days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** An answer without an assignment speaks for everybody. */
    private static List<Done> of(UUID assignment, Collection<Done> accepted) {
        return accepted.stream()
                .filter(one -> one.assignment() == null || one.assignment().equals(assignment))
                .toList();
    }

    private static Optional<LocalDate> reached(Collection<Done> accepted, int minTimes) {
        int times = 0;
        for (var one : accepted.stream().sorted(Comparator.comparing(Done::on)).toList()) {
            times += one.times();
            if (times >= Math.max(1, minTimes)) return Optional.of(one.on());
        }
        return Optional.empty();
    }

    private Completion() {}
}
