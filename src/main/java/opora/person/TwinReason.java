package opora.person;

/** Why two cards may be of one person (почему похожи). */
public enum TwinReason {
    /** The number of one was typed into the other and refused. */
    NUMBER,
    NAME_AND_BIRTH,
    NAME_AND_UNIT,
    NO_PATRONYMIC,
    FAMILY_CHANGED,
    SLIP
}
