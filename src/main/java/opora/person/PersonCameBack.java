package opora.person;

import java.time.LocalDate;
import opora.shared.PersonId;
import opora.shared.UnitId;

/**
 * That somebody left a unit was taken back (увольнение отменено).
 *
 * @param lastDay what his last day was to be
 * @param ground what took it back
 */
public record PersonCameBack(PersonId person, UnitId unit, LocalDate lastDay, String ground) {}
