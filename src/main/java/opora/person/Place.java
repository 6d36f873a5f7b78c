package opora.person;

import java.time.LocalDate;
import java.util.UUID;
import opora.shared.PersonId;
import opora.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Where a person belongs and as whom, for a period (место работы). */
public record Place(
        UUID id,
        PersonId person,
        UnitId unit,
        String position,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        long version) {}
