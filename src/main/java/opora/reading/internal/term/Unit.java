package opora.reading.internal.term;

/** A stretch of the calendar that a deadline counts in, from short to long. */
enum Unit {
    DAY,
    WEEK,
    DECADE,
    MONTH,
    SCHOOL_QUARTER,
    QUARTER,
    SCHOOL_HALF,
    HALF_YEAR,
    YEAR,
    SCHOOL_YEAR;

    boolean finerThan(Unit other) {
        return ordinal() < other.ordinal();
    }

    /** Roughly how many fit in a year: enough to see whether a list of months agrees with it. */
    int inYear() {
        return switch (this) {
            case DAY -> 365;
            case WEEK -> 52;
            case DECADE -> 36;
            case MONTH -> 12;
            case SCHOOL_QUARTER, QUARTER -> 4;
            case SCHOOL_HALF, HALF_YEAR -> 2;
            case YEAR, SCHOOL_YEAR -> 1;
        };
    }
}
