package opora.roadmap.internal.intake;

import org.jspecify.annotations.Nullable;

/**
 * What a person corrected in one row; null leaves the printed text as it is.
 *
 * @param term how the term should have been written: it is read anew, the printed one is kept
 * @param left the row is not a measure and stays out
 */
public record RowEdit(
        @Nullable String number,
        @Nullable String title,
        @Nullable String term,
        @Nullable String executors,
        @Nullable String result,
        boolean left) {

    public static final RowEdit NONE = new RowEdit(null, null, null, null, null, false);

    RowEdit leftOut(boolean out) {
        return new RowEdit(number, title, term, executors, result, out);
    }
}
