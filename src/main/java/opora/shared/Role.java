package opora.shared;

import static opora.shared.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** A ready set of permissions a hat is made of (роль). */
public enum Role {
    /** Accounts and settings; no content of the work. */
    ADMINISTRATOR(
            TERRITORY_READ,
            TERRITORY_EDIT,
            ORGANISATION_EDIT,
            ORGANISATION_STATUS,
            ORGANISATION_REORGANISE,
            PEOPLE_READ,
            PEOPLE_EDIT,
            INVITE,
            JOURNAL_READ,
            SETTINGS,
            OUTBOX_READ),
    /** Head of the department of education (руководитель управления образования). */
    AUTHORITY(
            ROADMAP_READ,
            ROADMAP_APPROVE,
            ROADMAP_ACCEPT,
            ROADMAP_ANSWER,
            ROADMAP_ANSWER_UNIT,
            REPORT_READ,
            TERRITORY_READ,
            ORGANISATION_STATUS,
            ORGANISATION_REORGANISE,
            PEOPLE_READ,
            JOURNAL_READ),
    METHODIST(
            ROADMAP_READ,
            ROADMAP_EDIT,
            ROADMAP_ANSWER,
            ROADMAP_ANSWER_UNIT,
            ROADMAP_ACCEPT,
            REPORT_READ,
            REPORT_FILE,
            TERRITORY_READ,
            TERRITORY_EDIT,
            ORGANISATION_EDIT,
            ORGANISATION_STATUS,
            ORGANISATION_REORGANISE,
            PEOPLE_READ,
            PEOPLE_EDIT,
            INVITE,
            JOURNAL_READ,
            OUTBOX_READ),
    ORGANISATION_HEAD(
            ROADMAP_READ,
            ROADMAP_ANSWER,
            ROADMAP_ANSWER_UNIT,
            TERRITORY_READ,
            ORGANISATION_EDIT,
            PEOPLE_READ),
    /** Teacher, leader of an association: answers for what is laid on him. */
    EXECUTOR(ROADMAP_READ, ROADMAP_ANSWER, TERRITORY_READ);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.copyOf(EnumSet.of(permissions[0], permissions));
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
