package opora.staff.internal.twin;

import opora.person.Person;
import opora.person.Twins;

/**
 * Two cards that may be of one person, as the list shows them.
 *
 * @param firstWork what the first is, «учитель, Школа № 1»
 */
public record TwinLine(
        Twins twins, Person first, Person second, String firstWork, String secondWork) {}
