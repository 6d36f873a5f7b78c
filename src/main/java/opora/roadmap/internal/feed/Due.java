package opora.roadmap.internal.feed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A date of a plan as a calendar shows it. */
record Due(
        UUID id,
        UUID measure,
        String number,
        String title,
        String roadmap,
        String printedTerm,
        String printedExecutors,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate plannedOn,
        @Nullable LocalTime plannedTime,
        String venue,
        String decision,
        int version) {

    boolean cancelled() {
        return decision.equals("CANCELLED")
                || decision.equals("SKIPPED")
                || decision.equals("NOT_REQUIRED");
    }
}
