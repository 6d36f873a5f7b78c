package opora.territory;

/** Whom an organisation works for (уровень организации). */
public enum Level {
    FEDERAL,
    REGIONAL,
    MUNICIPAL,
    ORGANISATION
}
