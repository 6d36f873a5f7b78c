package opora.territory;

import java.time.LocalDate;
import java.util.List;
import opora.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of an organisation on a day (паспорт организации).
 *
 * @param above names of what it lies in, the nearest first
 * @param units what was made on its base and open that day
 * @param history what was done to it up to that day, the latest first
 */
public record Passport(
        UnitState state,
        LocalDate day,
        List<Place> above,
        List<UnitStatus> statuses,
        List<UnitState> units,
        List<UnitOperation> history) {

    public record Place(UnitId unit, String name, @Nullable OrganisationKind kind) {}

    public Passport {
        above = List.copyOf(above);
        statuses = List.copyOf(statuses);
        units = List.copyOf(units);
        history = List.copyOf(history);
    }
}
