package opora.reading;

/**
 * A numbered clause of a regulation with all that stands under it (пункт положения).
 *
 * @param number without its last dot, «4.2.4»
 */
public record PrintedClause(String number, String text) {}
