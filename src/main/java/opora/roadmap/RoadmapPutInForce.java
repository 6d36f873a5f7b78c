package opora.roadmap;

/**
 * A roadmap began to run: its occurrences are watched from now on (дорожная карта введена в
 * действие).
 */
public record RoadmapPutInForce(RoadmapId roadmap, Origin origin) {}
