package opora.roadmap.internal.tag;

import java.util.UUID;

/**
 * Something that may carry a tag (помеченное).
 *
 * @param kind ROADMAP, MEASURE or INDICATOR
 * @param note its roadmap, or its section where it is chosen
 * @param on whether it carries the tag
 */
public record Tagged(String kind, UUID id, UUID roadmap, String name, String note, boolean on) {

    public String href() {
        return switch (kind) {
            case "MEASURE" -> "/measures/" + id;
            case "INDICATOR" -> "/roadmaps/" + roadmap + "/indicators";
            default -> "/roadmaps/" + roadmap;
        };
    }
}
