package opora.territory;

import java.time.LocalDate;
import java.util.UUID;
import opora.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What a unit was in a period (состояние организации): another row begins the day something became
 * different, so that any day of the past stays true.
 *
 * @param scope path it had in this period
 * @param listedIn path of its municipality then
 * @param startsOn null from the beginning
 * @param ending present exactly when the period ended
 * @param operation what began the period, when something did
 */
public record UnitState(
        UUID id,
        UnitId unit,
        String scope,
        String listedIn,
        @Nullable UnitId parent,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Ending ending,
        OrganisationCard card,
        String act,
        @Nullable UUID operation,
        long version) {

    public boolean covers(LocalDate day) {
        return (startsOn == null || !day.isBefore(startsOn))
                && (endsOn == null || !day.isAfter(endsOn));
    }

    /** Closed before this day, not merely changed or moved. */
    public boolean closedOn(LocalDate day) {
        return ending == Ending.CLOSED && endsOn != null && endsOn.isBefore(day);
    }

    public UnitState saying(OrganisationCard changed, String ground) {
        return new UnitState(
                id, unit, scope, listedIn, parent, startsOn, endsOn, ending, changed, ground,
                operation, version);
    }

    public UnitState ended(@Nullable LocalDate day, @Nullable Ending why) {
        return new UnitState(
                id, unit, scope, listedIn, parent, startsOn, day, why, card, act, operation,
                version);
    }

    /** The next period, with what ended this one. */
    public UnitState followed(
            UUID newId, LocalDate day, OrganisationCard changed, String ground, UUID operationId) {
        return new UnitState(
                newId,
                unit,
                scope,
                listedIn,
                parent,
                day,
                endsOn,
                ending,
                changed,
                ground,
                operationId,
                0);
    }
}
