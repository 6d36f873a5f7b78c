package opora.roadmap;

import java.util.UUID;
import opora.shared.UnitId;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Who made the news, so that a listener can put the same hat on before its own transaction
 * (источник события).
 *
 * @param hat null for a system hat
 */
public record Origin(
        UnitId municipality, String municipalityScope, @Nullable UUID hat, String hatName) {

    public static Origin of(Viewer viewer) {
        return new Origin(
                viewer.municipality(), viewer.municipalityScope(), viewer.hat(), viewer.hatName());
    }
}
