package opora.person;

import java.time.LocalDate;
import opora.shared.UnitId;

/** A person to be entered together with his first place (новый человек). */
public record NewPerson(
        PersonName name,
        String email,
        String phone,
        UnitId unit,
        String position,
        LocalDate startsOn) {}
