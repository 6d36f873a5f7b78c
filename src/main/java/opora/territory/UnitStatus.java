package opora.territory;

import java.time.LocalDate;
import java.util.UUID;
import opora.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** A status of an organisation with its period and act (статус с основанием). */
public record UnitStatus(
        UUID id,
        UnitId unit,
        StatusKind kind,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String act,
        String note,
        long version) {

    public boolean on(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }
}
