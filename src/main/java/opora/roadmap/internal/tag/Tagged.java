package opora.roadmap.internal.tag;

import java.util.UUID;

/**
 * Something that may carry a tag (помеченное).
 *
 * @param kind ROADMAP, MEASURE, INDICATOR or UNIT; TAG where it is a tag of an organisation
 * @param note its roadmap, or its section where it is chosen
 * @param on whether it carries the tag
 */
public record Tagged(String kind, UUID id, UUID roadmap, String name, String note, boolean on) {

    public String href() {
        return switch (kind) {
            case "MEASURE" -> "/measures/" + id;
            case "INDICATOR" -> "/roadmaps/" + roadmap + "/indicators";
            case "UNIT" -> "/organisations/" + id;
            case "TAG" -> "/tags/" + id;
            default -> "/roadmaps/" + roadmap;
        };
    }
}
