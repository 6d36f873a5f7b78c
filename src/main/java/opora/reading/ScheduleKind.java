package opora.reading;

/** What sort of deadline a term sets. */
public enum ScheduleKind {
    ONCE,
    RECURRING,
    CONTINUOUS,
    ON_SEPARATE_SCHEDULE,
    AS_NEEDED,
    UNSPECIFIED
}
