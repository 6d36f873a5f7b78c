package opora.person;

import java.time.LocalDate;
import opora.shared.PersonId;
import opora.shared.UnitId;

/**
 * Nothing goes on any longer that a person did in a unit (человек больше не работает).
 *
 * @param lastDay still his
 * @param ground what ended it, «учитель, приказ от 12.05.2026 № 34»
 */
public record PersonLeft(PersonId person, UnitId unit, LocalDate lastDay, String ground) {}
