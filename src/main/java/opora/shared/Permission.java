package opora.shared;

/**
 * What a hat may do (право). Which rows it may do it to is decided by the database's ways of
 * seeing.
 */
public enum Permission {
    ROADMAP_READ,
    /** Upload, draft, change and cancel rows, schedule, assign. */
    ROADMAP_EDIT,
    /** Approve a plan drafted here, object to one in force, take an act off control. */
    ROADMAP_APPROVE,
    /** Say what was done. */
    ROADMAP_ANSWER,
    /** Say it for the whole unit, not only for oneself. */
    ROADMAP_ANSWER_UNIT,
    /** Accept or return what was reported; answer for somebody. */
    ROADMAP_ACCEPT,
    REPORT_READ,
    REPORT_FILE,
    TERRITORY_READ,
    TERRITORY_EDIT,
    /** What stands on an organisation's card; its head changes his own. */
    ORGANISATION_EDIT,
    /** Give and end statuses. */
    ORGANISATION_STATUS,
    /** Rename, join, split, close, move. */
    ORGANISATION_REORGANISE,
    PEOPLE_READ,
    PEOPLE_EDIT,
    INVITE,
    JOURNAL_READ,
    SETTINGS,
    OUTBOX_READ
}
