package opora.roadmap.internal.today;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A date with its planned day, as the list of next events shows it (ближайшее событие). */
public record Meeting(
        UUID measure, String title, LocalDate on, @Nullable LocalTime at, String venue) {}
