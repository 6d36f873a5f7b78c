package opora.roadmap;

/** What the owner of a roadmap decided of one occurrence (решение о сроке). */
public enum Decision {
    /** Nothing yet: the occurrence waits. */
    AWAITED,
    ACCEPTED,
    NOT_DONE,
    /** «Не требуется», with a reason. */
    NOT_REQUIRED,
    /** A period skipped with one reason: the summer, a quarantine. */
    SKIPPED,
    /** Its window ended before the plan was kept here: never late. */
    BEFORE_START,
    CANCELLED;

    public boolean needsReason() {
        return this == NOT_REQUIRED || this == SKIPPED || this == CANCELLED;
    }
}
