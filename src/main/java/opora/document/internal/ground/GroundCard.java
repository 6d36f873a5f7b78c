package opora.document.internal.ground;

import java.util.List;
import opora.document.GroundUse;
import opora.document.LegalGround;
import opora.document.StoredFile;
import opora.document.internal.circulation.Circulation;
import org.jspecify.annotations.Nullable;

/**
 * One act with what is known of it and what stands on it (карточка основания).
 *
 * @param file its text; null when nobody has attached it
 * @param replaces acts that it took the place of
 * @param analysis of the viewer's own unit
 * @param above analyses of units above
 * @param ownAct by which act of its own the unit answered
 * @param circulations by which it was brought to notice, as far as the viewer sees them
 * @param sends whether the viewer may bring it to notice
 * @param writes whether the viewer changes the entry
 * @param analyses whether the viewer may write the analysis of his unit
 */
public record GroundCard(
        LegalGround ground,
        @Nullable StoredFile file,
        @Nullable LegalGround replacement,
        List<LegalGround> replaces,
        @Nullable Analysis analysis,
        List<Analysis> above,
        @Nullable LegalGround ownAct,
        List<GroundUse.Section> uses,
        List<LegalGround> others,
        List<Circulation> circulations,
        boolean sends,
        boolean writes,
        boolean analyses) {

    public int leaning() {
        return uses.stream().mapToInt(one -> one.lines().size()).sum();
    }
}
