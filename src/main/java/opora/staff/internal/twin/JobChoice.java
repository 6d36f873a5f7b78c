package opora.staff.internal.twin;

/** What becomes of two jobs that do not go together (как быть с двумя работами). */
public enum JobChoice {
    /** One job entered twice: the left line is right. */
    LEFT_LINE,
    RIGHT_LINE,
    /** Two jobs: the left one is not the main one. */
    LEFT_SECOND,
    RIGHT_SECOND
}
