package opora.reading;

import java.util.List;

/** Which column of a table holds what, in printed order, with its printed heading. */
public record TableColumns(int table, List<Column> columns) {

    public TableColumns {
        columns = List.copyOf(columns);
    }

    /** A printed column and its meaning. */
    public record Column(String heading, ColumnRole role) {}

    /** What a column holds. */
    public enum ColumnRole {
        NUMBER,
        TITLE,
        NUMBER_AND_TITLE,
        TERM,
        TERM_FROM,
        TERM_TO,
        EXECUTORS,
        RESULT,
        NOTE,
        IGNORED
    }
}
