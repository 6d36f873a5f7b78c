package opora.roadmap;

import java.util.UUID;

/** Identity of a roadmap (дорожная карта). */
public record RoadmapId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
