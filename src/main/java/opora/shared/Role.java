package opora.shared;

import static opora.shared.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** A ready set of permissions a hat is made of (роль): the columns of the access matrix. */
public enum Role {
    /** Accounts and settings; no content of the work. */
    ADMINISTRATOR(
            TERRITORY_READ,
            TERRITORY_EDIT,
            ORGANISATION_ADD,
            ORGANISATION_EDIT,
            ORGANISATION_STATUS,
            ORGANISATION_REORGANISE,
            PEOPLE_READ,
            PEOPLE_ADD,
            PEOPLE_EDIT,
            INVITE,
            JOURNAL_READ,
            SETTINGS,
            OUTBOX_READ,
            GROUND_READ,
            GROUND_EDIT),
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
            FACT_READ,
            JOURNAL_READ,
            LOOKS_READ,
            CONSENT_READ,
            GROUND_READ,
            LISTS_READ,
            ACQUAINT,
            CIRCULATE),
    /** Leads the methodical centre, or the work where there is none (руководитель центра). */
    CENTRE_HEAD(
            ROADMAP_READ,
            ROADMAP_EDIT,
            ROADMAP_ANSWER,
            ROADMAP_ANSWER_UNIT,
            ROADMAP_ACCEPT,
            REPORT_READ,
            REPORT_FILE,
            TERRITORY_READ,
            TERRITORY_EDIT,
            ORGANISATION_ADD,
            ORGANISATION_EDIT,
            ORGANISATION_STATUS,
            ORGANISATION_REORGANISE,
            PEOPLE_READ,
            FACT_READ,
            PEOPLE_EDIT,
            FACT_EDIT,
            INVITE,
            JOURNAL_READ,
            LOOKS_READ,
            OUTBOX_READ,
            CONSENT_READ,
            CONSENT_KEEP,
            GROUND_READ,
            GROUND_EDIT,
            LISTS_READ,
            LISTS_ASK,
            PRIVATE_BY_CONSENT,
            ACQUAINT,
            CIRCULATE),
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
            FACT_READ,
            PEOPLE_EDIT,
            FACT_EDIT,
            INVITE,
            JOURNAL_READ,
            OUTBOX_READ,
            CONSENT_READ,
            GROUND_READ,
            GROUND_EDIT,
            LISTS_READ,
            LISTS_ASK,
            ACQUAINT,
            CIRCULATE),
    /** Leads a methodical association (руководитель РМО). */
    ASSOCIATION_LEADER(
            ROADMAP_READ,
            ROADMAP_ANSWER,
            ROADMAP_ANSWER_UNIT,
            TERRITORY_READ,
            GROUND_READ,
            ACQUAINT),
    ORGANISATION_HEAD(
            ROADMAP_READ,
            ROADMAP_ANSWER,
            ROADMAP_ANSWER_UNIT,
            TERRITORY_READ,
            ORGANISATION_EDIT,
            PEOPLE_READ,
            FACT_READ,
            PEOPLE_ADD,
            PEOPLE_EDIT,
            FACT_ADD,
            PEOPLE_PRIVATE,
            CONSENT_READ,
            CONSENT_KEEP,
            GROUND_READ,
            GROUND_EDIT,
            LISTS_READ,
            LISTS_CONFIRM,
            PEOPLE_INVITE,
            ACQUAINT,
            ACQUAINT_UNIT,
            CIRCULATE),
    /** Enters what the head answers for; gives no roles (заместитель, ответственный). */
    ORGANISATION_DEPUTY(
            ROADMAP_READ,
            ROADMAP_ANSWER,
            ROADMAP_ANSWER_UNIT,
            TERRITORY_READ,
            ORGANISATION_EDIT,
            PEOPLE_READ,
            FACT_READ,
            PEOPLE_ADD,
            PEOPLE_EDIT,
            FACT_ADD,
            PEOPLE_PRIVATE,
            CONSENT_READ,
            CONSENT_KEEP,
            GROUND_READ,
            GROUND_EDIT,
            LISTS_READ,
            LISTS_CONFIRM,
            ACQUAINT,
            ACQUAINT_UNIT,
            CIRCULATE),
    /** Answers for what is laid on him, sees what is published (педагог). */
    TEACHER(ROADMAP_READ, ROADMAP_ANSWER, TERRITORY_READ, GROUND_READ, ACQUAINT),
    MENTOR(ROADMAP_READ, ROADMAP_ANSWER, TERRITORY_READ, GROUND_READ, ACQUAINT),
    /** Methodical active and regional methodists: what is assigned to them (методический актив). */
    METHODICAL_ACTIVE(ROADMAP_READ, ROADMAP_ANSWER, TERRITORY_READ, GROUND_READ, ACQUAINT),
    /** Sees only what a contest gives him to judge (член жюри). */
    JUROR(),
    /** Keeps the cards of people (специалист кадровой службы). */
    HR_OFFICER(
            ROADMAP_READ,
            ROADMAP_ANSWER,
            TERRITORY_READ,
            PEOPLE_READ,
            FACT_READ,
            PEOPLE_ADD,
            PEOPLE_EDIT,
            FACT_ADD,
            FACT_EDIT,
            PEOPLE_PRIVATE,
            CONSENT_READ,
            CONSENT_KEEP,
            GROUND_READ,
            LISTS_READ,
            LISTS_ASK,
            PEOPLE_INVITE,
            ACQUAINT),
    /** Institute or ministry of the region: what is shared with it (региональный оператор). */
    REGION(TERRITORY_READ, GROUND_READ, GROUND_EDIT),
    /** Made by an administrator of permissions he chose; the hat says which (своя роль). */
    CUSTOM();

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        var made = EnumSet.noneOf(Permission.class);
        made.addAll(Set.of(permissions));
        this.permissions = Set.copyOf(made);
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
