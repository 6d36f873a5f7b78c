package opora.person;

import java.time.LocalDate;
import opora.shared.PersonId;
import opora.shared.UnitId;

/** Somebody new was entered together with his place (человек внесён). */
public record PersonPlaced(
        PersonId person, UnitId unit, String scope, String position, LocalDate startsOn) {}
