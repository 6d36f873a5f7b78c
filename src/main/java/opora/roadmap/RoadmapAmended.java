package opora.roadmap;

/** A new edition of a roadmap was applied (внесены изменения). */
public record RoadmapAmended(RoadmapId roadmap, EditionId edition, Origin origin) {}
