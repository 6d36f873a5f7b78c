package opora.roadmap.internal.ground;

import java.util.Locale;
import opora.document.LegalGround;
import opora.document.NewGround;
import opora.reading.NamedAct;
import org.jspecify.annotations.Nullable;

/**
 * An act the document names (найденное в документе основание).
 *
 * @param known the entry of the catalogue; null where it has none
 * @param repeals whether the document repeals it
 */
public record FoundAct(NamedAct act, @Nullable LegalGround known, boolean cited, boolean repeals) {

    public String key() {
        return LegalGround.key(act.number()) + "|" + act.date();
    }

    /**
     * What is entered into the catalogue; its words are those of the document.
     *
     * @param on the day of the document, from which what it repeals is repealed
     */
    NewGround wanted(java.time.@Nullable LocalDate on) {
        return new NewGround(
                level(),
                LegalGround.Kind.valueOf(act.kind().name()),
                act.issuer(),
                act.number(),
                act.date(),
                act.title().isBlank() ? act.quote() : act.title(),
                "",
                "",
                repeals ? on : null);
    }

    private LegalGround.Level level() {
        var words = act.issuer().toLowerCase(Locale.ROOT);
        if (act.kind() == NamedAct.Kind.LAW || act.kind() == NamedAct.Kind.DECREE)
            return LegalGround.Level.FEDERAL;
        if (words.matches(".*(район|муниципальн|городск|округа? .*администрац|администрац).*"))
            return LegalGround.Level.MUNICIPAL;
        if (words.matches(".*(област|кра[йя]|автономн|республик).*"))
            return LegalGround.Level.REGIONAL;
        return words.matches(".*(российск|рф|правительств|минпросвещ|минобр|министерств).*")
                ? LegalGround.Level.FEDERAL
                : LegalGround.Level.MUNICIPAL;
    }
}
