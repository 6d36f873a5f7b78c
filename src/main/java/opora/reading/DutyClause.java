package opora.reading;

/**
 * A duty that a regulation lays on a body (обязанность).
 *
 * @param number clause as printed, «4.2.1»
 * @param body whom the heading above it names, as printed; empty where none is named
 * @param text the duty, verbatim
 */
public record DutyClause(String number, String body, String text, Place place) {}
