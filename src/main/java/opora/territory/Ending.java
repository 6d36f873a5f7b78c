package opora.territory;

/** Why a period of an organisation ended (чем закончился период). */
public enum Ending {
    /** Something on its card became different. */
    CHANGED,
    /** It went to another place in the tree. */
    MOVED,
    CLOSED
}
