package opora.reading.internal.party;

/** What a noun of the dictionary names. */
enum Sense {
    /** A post: директор, методист. */
    POST,
    /** A body that stands on its own: управление, школа. */
    BODY,
    /** A part of some body, which may follow it: служба, кабинет. */
    UNIT,
    /** People or bodies taken as a set, never by a post: родители, коллектив. */
    PEOPLE
}
