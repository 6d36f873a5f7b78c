package opora.shared;

import java.util.Set;

/** What a route does to its thing; which letters of the access matrix open it (действие). */
public enum Verb {
    /** Whoever writes something reads it back. */
    READ("RCU"),
    CREATE("C"),
    CHANGE("U"),
    APPROVE("A"),
    /** Accept, return, take off control: whoever keeps the record, or whoever approves it. */
    DECIDE("UA"),
    /**
     * Answer for what is laid on oneself or on one's organisation: the assignment opens it under
     * every hat, whatever the cell says. Without one, those answer for somebody who keep or decide.
     */
    ANSWER("CUA");

    private final Set<Character> letters;

    Verb(String letters) {
        this.letters =
                letters.chars()
                        .mapToObj(letter -> (char) letter)
                        .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    public Set<Character> letters() {
        return letters;
    }
}
