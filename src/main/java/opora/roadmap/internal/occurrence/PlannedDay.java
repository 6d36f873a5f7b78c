package opora.roadmap.internal.occurrence;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The day people set inside a window, with hour and place (запланированный день). */
public record PlannedDay(@Nullable LocalDate on, @Nullable LocalTime at, String venue) {

    public static final PlannedDay NONE = new PlannedDay(null, null, "");
}
