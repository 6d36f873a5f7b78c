package opora.reading.internal.term;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opora.reading.internal.term.Phrase.Except;
import opora.shared.Window;

/** «кроме июля»: takes excluded parts of the year out of what was read. */
final class Exclusions {

    private final Forks forks;

    Exclusions(Forks forks) {
        this.forks = forks;
    }

    /** Whole windows fall out; what would be cut in the middle is asked about. */
    Reading without(List<Except> excepts, Reading reading) {
        var kept = new ArrayList<Window>();
        for (var window : reading.windows()) {
            var touching = excepts.stream().filter(e -> meets(e.part(), window)).toList();
            if (touching.stream().anyMatch(e -> covers(e.part(), window))) continue;
            if (!touching.isEmpty()) forks.other(Question.CONFLICT);
            kept.add(window);
        }
        return new Reading(reading.kind(), kept);
    }

    private static boolean meets(Part part, Window window) {
        return Stream.of(
                        window.from().getYear() - 1, window.from().getYear(), window.to().getYear())
                .anyMatch(year -> part.in(year).overlaps(window.period()));
    }

    private static boolean covers(Part part, Window window) {
        return Stream.of(window.from().getYear() - 1, window.from().getYear())
                .map(part::in)
                .anyMatch(p -> p.contains(window.from()) && p.contains(window.to()));
    }
}
