package opora.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that can be brought to notice (что доводят до сведения).
 *
 * @param kind of {@link CirculatedSource#kind}
 * @param act where the document is an act of the catalogue: its name is said from it
 */
public record Circulated(
        String kind, UUID id, @Nullable LegalGround act, String title, String href) {

    /** What a form sends for it. */
    public String key() {
        return kind + ":" + id;
    }
}
