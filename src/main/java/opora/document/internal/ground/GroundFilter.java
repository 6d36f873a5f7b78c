package opora.document.internal.ground;

import java.util.Locale;
import opora.document.LegalGround;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue is narrowed to (отбор оснований).
 *
 * @param open only acts nobody analysed
 */
public record GroundFilter(
        LegalGround.@Nullable State state,
        LegalGround.@Nullable Level level,
        @Nullable Boolean open,
        @Nullable String q) {

    boolean lets(GroundLine line) {
        var ground = line.ground();
        return (state == null || ground.state() == state)
                && (level == null || ground.level() == level)
                && (!onlyOpen() || !line.analysed())
                && (words().isEmpty() || holds(ground));
    }

    public boolean onlyOpen() {
        return Boolean.TRUE.equals(open);
    }

    public String words() {
        return q == null ? "" : q.strip();
    }

    public boolean narrows() {
        return state != null || level != null || onlyOpen() || !words().isEmpty();
    }

    /** By any part of its number, however typed, or of its title and issuer. */
    private boolean holds(LegalGround ground) {
        var key = LegalGround.key(words());
        return !key.isEmpty() && LegalGround.key(ground.number()).contains(key)
                || folded(ground.title() + " " + ground.issuer()).contains(folded(words()));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
