package opora.document.internal.ground;

import java.time.LocalDate;
import java.util.UUID;
import opora.document.LegalGroundId;
import org.jspecify.annotations.Nullable;

/**
 * What a unit found out about an act (анализ основания).
 *
 * @param conclusion what follows from it for the unit
 * @param ownAct by which act of its own the unit answered
 */
public record Analysis(
        UUID id,
        String scope,
        LegalGroundId ground,
        @Nullable UUID analysedBy,
        String analyst,
        LocalDate analysedOn,
        String annotation,
        String conclusion,
        @Nullable LegalGroundId ownAct,
        long version) {}
