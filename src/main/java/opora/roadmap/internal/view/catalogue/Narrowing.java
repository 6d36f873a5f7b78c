package opora.roadmap.internal.view.catalogue;

import opora.document.LegalGround;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed to, by name (название отбора).
 *
 * @param tag name of the tag; empty for none
 */
public record Narrowing(@Nullable LegalGround ground, String tag) {

    static final Narrowing NONE = new Narrowing(null, "");

    public boolean any() {
        return ground != null || !tag.isEmpty();
    }
}
