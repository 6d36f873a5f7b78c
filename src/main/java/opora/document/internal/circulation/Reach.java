package opora.document.internal.circulation;

/** How far a document goes inside an addressed organisation (до кого доводится). */
public enum Reach {
    /** The organisation says it for itself. */
    HEADS,
    /** To everybody who teaches there. */
    EDUCATORS,
    /** To everybody who works there. */
    STAFF;

    public boolean inside() {
        return this != HEADS;
    }
}
