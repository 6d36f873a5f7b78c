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
        @Nullable Integer page, @Nullable Integer table, int row, @Nullable Integer cell) {}
