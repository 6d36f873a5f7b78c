package opora.access;

import java.time.LocalDate;
import java.util.UUID;
import opora.shared.PersonId;
import opora.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody named by an act for a period: coordinator, responsible person, curator, controller
 * (назначение).
 *
 * @param subject what a curator or a controller watches over, in words
 * @param unit an organisation that is appointed, or whose responsible person this is
 * @param act «приказ от 25.06.2020 № 64»
 */
public record Appointment(
        UUID id,
        AppointmentKind kind,
        String subject,
        @Nullable UnitId unit,
        @Nullable PersonId person,
        String act,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        long version) {

    public boolean inForceOn(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }
}
