package opora.reading;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in the file.
 *
 * @param page from 1; null where the format has no pages
 * @param table from 0, in document order; null outside tables
 * @param row from 0 inside the table, or the number of the block outside tables
 * @param cell from 0 inside the row; null for a whole row
 */
public record Place(
        @Nullable Integer page, @Nullable Integer table, int row, @Nullable Integer cell) {

    /** Added to the number of a row for the lower part of it, where a person cut it in two. */
    private static final int LOWER = 1_000_000;

    /** The lower part of this row; it may be cut again. */
    public Place lower() {
        return new Place(page, table, row + LOWER, cell);
    }

    /** True for the lower part of a row. */
    public boolean cutOff() {
        return row >= LOWER;
    }

    /** The row as the document counts it. */
    public int printedRow() {
        return row % LOWER;
    }
}
