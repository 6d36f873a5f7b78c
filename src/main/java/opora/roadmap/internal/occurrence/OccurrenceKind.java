package opora.roadmap.internal.occurrence;

/** Where an occurrence comes from (вид срока). */
public enum OccurrenceKind {
    /** A window of the printed term. */
    WINDOW,
    /** A measure that runs the whole period is asked what was done. */
    CHECK_POINT,
    /** «По отдельному графику», until its dates are given. */
    UNSCHEDULED,
    /** A date people gave. */
    ADDED
}
