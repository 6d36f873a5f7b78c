package opora.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.shared.PersonId;
import opora.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * One operation as it stands in the history (запись истории организации).
 *
 * @param others the successor, or what was split off
 * @param before the name or the place before
 * @param after the name or the place since
 * @param undoes the operation this one undoes
 * @param undone whether another one undid this
 */
public record UnitOperation(
        UUID id,
        UnitId unit,
        OperationKind kind,
        LocalDate on,
        String act,
        List<UnitId> others,
        String before,
        String after,
        @Nullable UUID undoes,
        boolean undone,
        @Nullable PersonId person,
        Instant madeAt) {

    public UnitOperation {
        others = List.copyOf(others);
    }
}
