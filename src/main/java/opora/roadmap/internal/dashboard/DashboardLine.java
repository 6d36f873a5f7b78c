package opora.roadmap.internal.dashboard;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row behind a number of the dashboard.
 *
 * @param waits the date that waits for an answer, for «Напомнить»
 * @param day null where a row has no date of its own
 * @param days days late, or days without a decision
 * @param note executors, or how many of them have answered
 */
public record DashboardLine(
        UUID measure,
        @Nullable UUID waits,
        String number,
        String title,
        String roadmap,
        @Nullable LocalDate day,
        int days,
        String note) {}
