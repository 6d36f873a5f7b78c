package opora.roadmap.internal.work;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a work plan (пункт плана).
 *
 * @param occurrence the date of a roadmap it was made of; null for an own line
 * @param measure the roadmap's measure it serves; null when it serves none
 * @param measureNumber printed number of that measure, empty without one
 * @param doneOn of the occurrence, when it was accepted; else as people marked it
 */
public record WorkItem(
        UUID id,
        @Nullable UUID occurrence,
        @Nullable UUID measure,
        String measureNumber,
        String title,
        Level level,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalTime at,
        String venue,
        String responsible,
        @Nullable LocalDate doneOn) {

    public boolean oneDay() {
        return startsOn.equals(endsOn);
    }

    public boolean done() {
        return doneOn != null;
    }

    public boolean doneLate() {
        return doneOn != null && doneOn.isAfter(endsOn);
    }

    public boolean lateOn(LocalDate day) {
        return doneOn == null && endsOn.isBefore(day);
    }
}
