package opora.shared;

/**
 * What a route touches: a row of the access matrix, {@code access/matrix.csv} (предмет доступа).
 * The csv says what each role may do to it.
 */
public enum Thing {
    ROADMAP,
    PROGRESS,
    ACT,
    ORGANISATION,
    PERSON,
    PERSON_PRIVATE,
    PERSON_FACT,
    ATTEMPT,
    DIAGNOSTIC_RESULT,
    GROUP_RESULT,
    ROUTE,
    MENTORING_PAIR,
    YOUNG_SPECIALIST,
    RESERVE,
    EVENT,
    ATTENDANCE,
    CONTEST_ENTRY,
    SCORE,
    PRACTICE,
    MONITORING_FORM,
    INDICATOR,
    RECOMMENDATION,
    LOW_RESULT_HELP,
    HEAD_SHEET,
    BURNOUT,
    ACCESS_JOURNAL,
    /** Consents to the processing of personal data. */
    CONSENT,
    /** What the municipality asks organisations to confirm: their lists of people. */
    LIST_CHECK,
    /** The list of an organisation as it is checked, and its confirmation. */
    LIST_CONFIRMATION,
    /** Documents sent for acquaintance, and what came to oneself. */
    CIRCULATION,
    /** Who of an organisation has become acquainted. */
    ACKNOWLEDGEMENT,
    /** The report on a roadmap's course and what was filed. */
    REPORT,
    WORK_PLAN,
    /** Legal grounds, concepts and tags: what a unit keeps for itself and those below. */
    GROUND,
    FILE,
    /** Statuses, joining, splitting, closing, moving of organisations. */
    ORGANISATION_LIFE,
    /** Who coordinates, supports and reports to whom. */
    UNIT_LINK,
    APPOINTMENT,
    /** Hats, invitations, accounts of others. */
    GRANT,
    /** Sign-ins of many people at once, by letter or on paper. */
    INVITATION,
    CHANGE_JOURNAL,
    OUTBOX,
    /** Settings of the installation, roles, municipalities. */
    SETTING,
    /** What belongs to whoever is signed in: his account, letters, sessions. */
    OWN,
    /** Pages that ask nobody who he is. */
    OPEN
}
