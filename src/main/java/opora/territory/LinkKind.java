package opora.territory;

/**
 * How one unit works with another (функциональная связь: координирует, поддерживает, отчитывается).
 */
public enum LinkKind {
    COORDINATES,
    SUPPORTS,
    REPORTS_TO
}
