package opora.access;

import java.time.LocalDate;
import java.util.UUID;
import opora.shared.PersonId;
import opora.shared.UnitId;
import opora.territory.Level;
import org.jspecify.annotations.Nullable;

/**
 * Somebody named by an act for a period: coordinator, responsible person, curator, controller
 * (назначение).
 *
 * @param level of which system a coordinator is: federal, regional, municipal
 * @param subject what a curator or a controller watches over, in words
 * @param unit an organisation that is appointed, or whose responsible person this is
 * @param fulfils address of the measure it was made for, inside this application; may be empty
 * @param act «приказ от 25.06.2020 № 64»
 */
public record Appointment(
        UUID id,
        AppointmentKind kind,
        Level level,
        String subject,
        @Nullable UnitId unit,
        @Nullable PersonId person,
        String act,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String fulfils,
        long version) {

    /** One that stands by itself. */
    public Appointment(
            UUID id,
            AppointmentKind kind,
            String subject,
            @Nullable UnitId unit,
            @Nullable PersonId person,
            String act,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            long version) {
        this(id, kind, Level.MUNICIPAL, subject, unit, person, act, startsOn, endsOn, "", version);
    }

    public Appointment at(Level wanted) {
        return new Appointment(
                id, kind, wanted, subject, unit, person, act, startsOn, endsOn, fulfils, version);
    }

    public boolean inForceOn(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }
}
