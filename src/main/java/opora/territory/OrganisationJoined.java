package opora.territory;

import java.time.LocalDate;
import opora.shared.UnitId;

/**
 * An organisation closed and a successor took its place from a day on (организация присоединена).
 * Told within the transaction: what follows happens together with it or not at all.
 */
public record OrganisationJoined(Unit unit, Unit successor, LocalDate on, String act) {

    public UnitId id() {
        return unit.id();
    }
}
