package opora.access.internal.consent;

/** How many work somewhere and how many of them gave a consent. */
public record Counted(int people, int given) {

    static final Counted NONE = new Counted(0, 0);

    public Counted plus(Counted other) {
        return new Counted(people + other.people, given + other.given);
    }
}
