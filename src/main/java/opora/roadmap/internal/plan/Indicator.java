package opora.roadmap.internal.plan;

import java.util.UUID;
import opora.reading.PrintedIndicator;
import opora.roadmap.RoadmapId;

/** An indicator a document sets, with its yearly targets as printed (показатель). */
public record Indicator(UUID id, RoadmapId roadmap, int ordinal, PrintedIndicator printed) {}
