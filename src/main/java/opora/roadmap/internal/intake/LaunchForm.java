package opora.roadmap.internal.intake;

import java.time.LocalDate;
import opora.roadmap.internal.plan.RoadmapKind;
import org.jspecify.annotations.Nullable;

/** What is said last before a document becomes a plan. */
public record LaunchForm(
        String title,
        RoadmapKind kind,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate keptFrom,
        String controller) {}
