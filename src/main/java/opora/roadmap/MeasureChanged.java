package opora.roadmap;

/** A row was added, changed or cancelled (строка изменена). */
public record MeasureChanged(RoadmapId roadmap, MeasureId measure, Origin origin) {}
