package opora.shared;

import static opora.shared.Verb.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a hat may do (право). Which rows it may do it to is decided by the database's ways of
 * seeing; which routes it opens, by {@link #opens}.
 */
public enum Permission {
    ROADMAP_READ(on(Thing.ROADMAP, READ), on(Thing.WORK_PLAN, READ), on(Thing.FILE, READ)),
    /** Upload, draft, change and cancel rows, schedule, assign. */
    ROADMAP_EDIT(on(Thing.ROADMAP, CREATE, CHANGE, DECIDE)),
    /** Approve a plan drafted here, object to one in force, take an act off control. */
    ROADMAP_APPROVE(on(Thing.ROADMAP, APPROVE, DECIDE)),
    /** Say what was done. */
    ROADMAP_ANSWER(on(Thing.PROGRESS, ANSWER)),
    /** Say it for the whole unit, not only for oneself; name who is responsible in it. */
    ROADMAP_ANSWER_UNIT(
            on(Thing.PROGRESS, READ, ANSWER),
            on(Thing.WORK_PLAN, CREATE, CHANGE),
            on(Thing.APPOINTMENT, CREATE, CHANGE)),
    /** Accept or return what was reported; answer for somebody. */
    ROADMAP_ACCEPT(on(Thing.PROGRESS, READ, DECIDE, ANSWER)),
    /** Legal grounds, the glossary, tags. */
    GROUND_READ(on(Thing.GROUND, READ)),
    /** Enter them for one's own unit and those below. */
    GROUND_EDIT(on(Thing.GROUND, CREATE, CHANGE)),
    REPORT_READ(on(Thing.REPORT, READ)),
    REPORT_FILE(on(Thing.REPORT, CREATE, CHANGE)),
    TERRITORY_READ(
            on(Thing.ORGANISATION, READ),
            on(Thing.ORGANISATION_LIFE, READ),
            on(Thing.UNIT_LINK, READ),
            on(Thing.APPOINTMENT, READ)),
    /** Draw how units work together, appoint coordinators and curators. */
    TERRITORY_EDIT(on(Thing.UNIT_LINK, CREATE, CHANGE), on(Thing.APPOINTMENT, CREATE, CHANGE)),
    /** Enter an organisation into the registry. */
    ORGANISATION_ADD(on(Thing.ORGANISATION, CREATE)),
    /** What stands on an organisation's card; its head changes his own. */
    ORGANISATION_EDIT(on(Thing.ORGANISATION, CHANGE)),
    /** Give and end statuses. */
    ORGANISATION_STATUS(on(Thing.ORGANISATION_LIFE, CREATE, CHANGE)),
    /** Rename, join, split, close, move. */
    ORGANISATION_REORGANISE(on(Thing.ORGANISATION_LIFE, CREATE, CHANGE)),
    PEOPLE_READ(on(Thing.PERSON, READ), on(Thing.FILE, READ)),
    /** Enter a person and his employment: his employer and the personnel office. */
    PEOPLE_ADD(on(Thing.PERSON, CREATE)),
    PEOPLE_EDIT(on(Thing.PERSON, CHANGE)),
    /** Education, category, courses, awards: see. */
    FACT_READ(on(Thing.PERSON_FACT, READ)),
    /** Education, category, courses, awards: enter. */
    FACT_ADD(on(Thing.PERSON_FACT, CREATE)),
    /** Education, category, courses, awards: correct. */
    FACT_EDIT(on(Thing.PERSON_FACT, CHANGE)),
    /** Birth date, СНИЛС and what is told by age. */
    PEOPLE_PRIVATE(on(Thing.PERSON_PRIVATE, READ, CHANGE)),
    /** The same, for one look and a stated need, of whoever agreed to it. */
    PRIVATE_BY_CONSENT(on(Thing.PERSON_PRIVATE, READ)),
    INVITE(on(Thing.GRANT, READ, CREATE, CHANGE), on(Thing.INVITATION, CREATE)),
    /** Open sign-ins for one's own people, with the rights of a teacher. */
    PEOPLE_INVITE(on(Thing.INVITATION, CREATE)),
    JOURNAL_READ(on(Thing.CHANGE_JOURNAL, READ)),
    /** Who looked at whose card. */
    LOOKS_READ(on(Thing.ACCESS_JOURNAL, READ)),
    /** Who agreed to what. */
    CONSENT_READ(on(Thing.CONSENT, READ)),
    /** Enter consents from paper, withdraw them, write their texts. */
    CONSENT_KEEP(on(Thing.CONSENT, CREATE, CHANGE)),
    /** Who confirmed his list of people, and what he confirmed. */
    LISTS_READ(on(Thing.LIST_CHECK, READ), on(Thing.LIST_CONFIRMATION, READ)),
    /** Ask organisations to check and confirm their lists of people. */
    LISTS_ASK(on(Thing.LIST_CHECK, CREATE, CHANGE)),
    /** Confirm the list of one's own organisation. */
    LISTS_CONFIRM(on(Thing.LIST_CONFIRMATION, CREATE)),
    /** Become acquainted with what is sent to oneself. */
    ACQUAINT(on(Thing.CIRCULATION, READ)),
    /** Say it for one's organisation, pass documents on to its people, enter their signatures. */
    ACQUAINT_UNIT(on(Thing.ACKNOWLEDGEMENT, READ, CREATE, CHANGE)),
    /** Send documents for acquaintance, see who has become acquainted. */
    CIRCULATE(on(Thing.CIRCULATION, READ, CREATE, CHANGE), on(Thing.ACKNOWLEDGEMENT, READ, CREATE)),
    SETTINGS(on(Thing.SETTING, READ, CREATE, CHANGE)),
    OUTBOX_READ(on(Thing.OUTBOX, READ, CHANGE));

    /** A thing and what may be done to it. */
    public record Opened(Thing thing, Set<Verb> verbs) {}

    private final Set<Opened> opened;

    Permission(Opened... opened) {
        this.opened = Set.of(opened);
    }

    public Set<Opened> opened() {
        return opened;
    }

    /** Whether a hat with this permission may come to a route at all. */
    public boolean opens(Thing thing, Verb verb) {
        return opened.stream().anyMatch(one -> one.thing() == thing && one.verbs().contains(verb));
    }

    private static Opened on(Thing thing, Verb... verbs) {
        return new Opened(thing, Set.copyOf(EnumSet.copyOf(Arrays.asList(verbs))));
    }
}
