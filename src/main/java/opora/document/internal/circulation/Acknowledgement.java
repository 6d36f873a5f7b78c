package opora.document.internal.circulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * «Ознакомлен»: said once, never changed (ознакомление).
 *
 * @param person null when the organisation says it
 * @param by name of whoever pressed or entered it
 */
public record Acknowledgement(
        UUID id,
        UUID circulation,
        UUID unit,
        @Nullable UUID person,
        Way way,
        LocalDate on,
        UUID madeBy,
        String by,
        String hat,
        Instant at) {}
