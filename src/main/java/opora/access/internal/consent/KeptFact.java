package opora.access.internal.consent;

/**
 * One row kept about a person (сведение о человеке).
 *
 * @param place «staff.employment»
 * @param fact the row as JSON
 */
public record KeptFact(String place, String fact) {}
