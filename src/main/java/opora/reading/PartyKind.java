package opora.reading;

/** A named body, a post without a name, somebody named, or an open set. */
public enum PartyKind {
    ORGANISATION,
    ROLE,
    PERSON,
    GROUP
}
