package opora.roadmap.internal.published;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.roadmap.internal.occurrence.OccurrenceState;
import opora.shared.web.Sign;
import org.jspecify.annotations.Nullable;

/**
 * A row of a public page (мероприятие для всех).
 *
 * @param executors bodies and posts, never persons
 * @param state of the occurrence that needs most attention; null where nothing is asked any more
 * @param day it was done, or by which it is due
 */
public record PublishedMeasure(
        @Nullable UUID section,
        String number,
        String title,
        String term,
        List<String> executors,
        OccurrenceState.@Nullable Kind state,
        @Nullable LocalDate day,
        int done,
        int all) {

    public PublishedMeasure {
        executors = List.copyOf(executors);
    }

    public Sign sign() {
        if (state == null) return Sign.CANCELLED;
        return switch (state) {
            case DONE -> Sign.DONE;
            case DONE_LATE -> Sign.SLOW;
            case LATE, NOT_DONE -> Sign.LATE;
            case DUE, PARTLY, WAITING -> Sign.DUE;
            case AHEAD, UNSCHEDULED -> Sign.AHEAD;
            case NOT_REQUIRED, SKIPPED, BEFORE_START, CANCELLED -> Sign.CANCELLED;
        };
    }
}
