package opora.territory;

import java.time.LocalDate;
import java.time.ZoneId;
import opora.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the tree: federation, region, municipality or organisation (подразделение дерева).
 *
 * @param organisationKind present exactly for organisations
 * @param scope path of numbers, parts ended by a dot
 */
public record Unit(
        UnitId id,
        @Nullable UnitId parent,
        UnitKind kind,
        @Nullable OrganisationKind organisationKind,
        String scope,
        String name,
        String shortName,
        ZoneId zone,
        String headName,
        String email,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        long version) {

    /** What there is room for in a list. */
    public String called() {
        return shortName.isEmpty() ? name : shortName;
    }

    public boolean closedOn(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day);
    }
}
