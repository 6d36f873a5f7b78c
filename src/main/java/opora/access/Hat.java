package opora.access;

import java.time.LocalDate;
import java.util.UUID;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** A role of a person in a unit for a period (полномочие). */
public record Hat(
        UUID id,
        PersonId person,
        Role role,
        UnitId unit,
        String scope,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String ground,
        long version) {

    public boolean wornOn(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }
}
