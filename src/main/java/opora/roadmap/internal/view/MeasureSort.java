package opora.roadmap.internal.view;

/** Order of a list of measures (порядок). */
public enum MeasureSort {
    /** As the document has them. */
    PLAN,
    /** What waits soonest first. */
    DUE,
    TITLE
}
