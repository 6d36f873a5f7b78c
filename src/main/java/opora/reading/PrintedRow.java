package opora.reading;

import org.jspecify.annotations.Nullable;

/**
 * What the reader took a row of a table for.
 *
 * @param ordinal of the measure or section that the row begins or continues; null for other rows
 */
public record PrintedRow(Place place, Kind kind, @Nullable Integer ordinal) {

    /** Sort of row. */
    public enum Kind {
        HEADING,
        COLUMN_NUMBERS,
        SECTION,
        MEASURE,
        CONTINUATION,
        INDICATOR,
        EMPTY,
        OTHER
    }
}
