package opora.roadmap.internal.executor;

import java.time.LocalDate;
import opora.roadmap.AssignmentId;
import opora.roadmap.ExecutorId;
import opora.roadmap.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a measure (закрепление).
 *
 * @param executor the printed words behind it; null when it was laid on by hand
 * @param acceptedOn the day it was accepted by whoever it is laid on
 * @param endsOn null while in force
 */
public record Assignment(
        AssignmentId id,
        MeasureId measure,
        @Nullable ExecutorId executor,
        Target target,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
