package opora.roadmap.internal.intake;

import java.util.List;
import opora.reading.PrintedMeasure;
import opora.reading.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The page of a conversation: the document on the left, one question or one row on the right.
 *
 * @param asked the question on the page; null when everything is answered or a row was asked for
 * @param row the measure it is about
 * @param cells of the row, word by word, to cut it in two; empty when there is nothing to cut
 * @param offered other rows with the same wording, for a correction to hold there too
 */
public record IntakePage(
        String id,
        String fileName,
        int sections,
        int measures,
        int duties,
        int windows,
        List<Question> questions,
        @Nullable Question asked,
        int number,
        int open,
        @Nullable PrintedMeasure row,
        boolean edited,
        int offered,
        PaperPage paper,
        List<CellWords> cells,
        List<Warning> warnings,
        boolean lacksTerms,
        boolean amendment) {

    public String here() {
        return "/roadmaps/import/" + id;
    }

    /** What the row is called on the page: its printed number, else its place in order. */
    public String rowName() {
        if (row == null) return "";
        var number = row.number();
        return number == null || number.isBlank()
                ? "№ " + row.ordinal()
                : number.replaceAll("\\.$", "");
    }
}
