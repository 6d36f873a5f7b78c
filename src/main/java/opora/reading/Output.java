package opora.reading;

/** What an expected result promises. */
public enum Output {
    ORDER,
    PLAN,
    REPORT,
    REGISTRY,
    EVENT,
    RECOMMENDATIONS,
    AGREEMENT,
    PROGRAMME,
    REGULATION,
    PUBLICATION,
    INDICATOR,
    TRAINING,
    OTHER
}
