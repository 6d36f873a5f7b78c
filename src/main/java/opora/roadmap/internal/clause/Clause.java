package opora.roadmap.internal.clause;

import java.util.UUID;

/**
 * A clause of a regulation as text (пункт положения).
 *
 * @param duties how many duties of the plan come from it
 * @param citing how many things lean on it
 * @param concepts how many words it explains
 */
public record Clause(
        UUID id, UUID roadmap, String number, String text, int duties, int citing, int concepts) {

    public String href() {
        return "/roadmaps/" + roadmap + "/clauses/" + number;
    }

    /** How much in the system answers it. */
    public int answers() {
        return duties + citing + concepts;
    }

    public String begins() {
        var line = text.lines().findFirst().orElse("");
        return line.length() <= 220 ? line : line.substring(0, 219).strip() + "…";
    }
}
