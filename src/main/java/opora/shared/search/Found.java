package opora.shared.search;

/**
 * One thing a search found (найденное).
 *
 * @param group what it is, and the heading it stands under
 * @param note where it belongs: a roadmap, a place of work
 */
public record Found(Group group, String title, String note, String href) {

    /** Headings of the results, in this order. */
    public enum Group {
        ROADMAP,
        MEASURE,
        PERSON,
        ORGANISATION,
        FILE,
        GROUND,
        CONCEPT
    }
}
