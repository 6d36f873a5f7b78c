package opora.roadmap;

/** A roadmap is over: nothing in it is asked any more (дорожная карта завершена). */
public record RoadmapClosed(RoadmapId roadmap, Origin origin) {}
