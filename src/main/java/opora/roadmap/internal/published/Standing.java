package opora.roadmap.internal.published;

import java.time.LocalDate;
import opora.roadmap.internal.occurrence.Occurrence;
import opora.roadmap.internal.occurrence.OccurrenceState;
import org.jspecify.annotations.Nullable;

/** How a measure stands by all its occurrences: what is late first, what is done last. */
final class Standing {

    private OccurrenceState.@Nullable Kind state;
    private @Nullable LocalDate day;
    private int done;
    private int all;

    void add(Occurrence one, OccurrenceState how) {
        var kind = how.kind();
        if (!kind.open() && !kind.done() && kind != OccurrenceState.Kind.NOT_DONE) return;
        all++;
        if (kind.done()) done++;
        if (state != null && urgency(kind) > urgency(state)) return;
        if (state != null && urgency(kind) == urgency(state) && !kind.done()) return;
        state = kind;
        day = kind.done() ? one.decidedOn() : one.window().to();
    }

    private static int urgency(OccurrenceState.Kind kind) {
        return switch (kind) {
            case LATE, NOT_DONE -> 0;
            case PARTLY, WAITING, DUE -> 1;
            case AHEAD, UNSCHEDULED -> 2;
            default -> 3;
        };
    }

    OccurrenceState.@Nullable Kind state() {
        return state;
    }

    @Nullable LocalDate day() {
        return day;
    }

    int done() {
        return done;
    }

    int all() {
        return all;
    }
}
