package opora.document.internal.circulation;

/** How somebody became acquainted (способ ознакомления). */
public enum Way {
    /** He pressed the button. */
    SELF,
    /** He signed on paper, somebody entered it. */
    PAPER
}
