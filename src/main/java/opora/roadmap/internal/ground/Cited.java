package opora.roadmap.internal.ground;

import java.util.UUID;
import opora.document.LegalGround;
import org.jspecify.annotations.Nullable;

/**
 * An act, or a clause of a regulation, that something leans on (ссылка на основание).
 *
 * @param quote the sentence of the document that names it; may be empty
 */
public record Cited(
        UUID id, String quote, @Nullable LegalGround ground, @Nullable CitedClause clause) {

    /** A clause with its address. */
    public record CitedClause(
            UUID id, UUID roadmap, String roadmapTitle, String number, String text) {

        public String href() {
            return "/roadmaps/" + roadmap + "/clauses/" + number;
        }

        /** What there is room for in a list. */
        public String begins() {
            var line = text.lines().findFirst().orElse("");
            return line.length() <= 160 ? line : line.substring(0, 159).strip() + "…";
        }
    }

    public boolean warns() {
        return ground != null && !ground.inUse();
    }
}
