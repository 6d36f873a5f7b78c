package opora.roadmap.internal.intake;

import java.util.List;
import java.util.Objects;
import opora.reading.Place;

/**
 * Where a person cut a printed row in two (разделение строки).
 *
 * @param row the one that was cut
 * @param at for each of its cells, how many characters stay in the upper part
 */
record RowCut(Place row, List<Integer> at) {

    RowCut {
        at = List.copyOf(at);
    }

    /** True when this cut made the lower part, or cut it further. */
    boolean isOf(Place lower) {
        return Objects.equals(row.table(), lower.table())
                && row.printedRow() == lower.printedRow()
                && row.lower().row() >= lower.row();
    }

    /** How much of a cell stays above; a cell the cut says nothing of stays whole. */
    int above(int cell, String text) {
        var chosen = cell < at.size() ? at.get(cell) : text.length();
        return Math.clamp(chosen, 0, text.length());
    }
}
