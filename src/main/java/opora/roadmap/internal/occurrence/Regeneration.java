package opora.roadmap.internal.occurrence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.roadmap.Decision;
import opora.roadmap.OccurrenceId;

/**
 * What a changed rule does to the occurrences there are: those already touched keep their answers,
 * decisions and identity.
 *
 * @param added to be stored
 * @param moved stored ones with the window of the new rule
 * @param removed untouched ones the rule gives no more
 */
public record Regeneration(
        List<DueDraft> added, List<Occurrence> moved, List<OccurrenceId> removed) {

    public Regeneration {
        added = List.copyOf(added);
        moved = List.copyOf(moved);
        removed = List.copyOf(removed);
    }

    /**
     * @param answered those with an answer of an executor, who cannot mark the occurrence itself
     */
    public static Regeneration of(
            Collection<Occurrence> stored, List<DueDraft> wanted, Set<OccurrenceId> answered) {
        var open = new ArrayList<>(wanted);
        var loose = new ArrayList<Occurrence>();
        for (var one : stored) {
            if (one.kind() == OccurrenceKind.ADDED) continue;
            var same = open.stream().filter(draft -> draft.sameAs(one)).findFirst();
            same.ifPresentOrElse(open::remove, () -> loose.add(one));
        }
        var moved = new ArrayList<Occurrence>();
        var removed = new ArrayList<OccurrenceId>();
        for (var one : loose) {
            if (!one.touched() && !answered.contains(one.id())) {
                removed.add(one.id());
                continue;
            }
            var place = overlapping(open, one);
            place.ifPresent(open::remove);
            if (place.isPresent() && one.decision() == Decision.AWAITED)
                moved.add(one.moveTo(place.get().window()));
        }
        return new Regeneration(open, moved, removed);
    }

    private static Optional<DueDraft> overlapping(List<DueDraft> open, Occurrence one) {
        return open.stream()
                .filter(draft -> draft.window().period().overlaps(one.window().period()))
                .findFirst();
    }
}
