package opora.roadmap.internal.plan;

import java.util.List;
import opora.reading.Place;
import org.jspecify.annotations.Nullable;

/**
 * A row as the document prints it, verbatim (печатный текст строки).
 *
 * @param cells every cell in the document's own column order; empty for a row added by hand
 * @param place where it stands in the file; null for a row added by hand
 */
public record PrintedText(
        String term, String executors, String result, List<String> cells, @Nullable Place place) {

    public PrintedText {
        cells = List.copyOf(cells);
    }

    public static PrintedText byHand(String term, String executors, String result) {
        return new PrintedText(term, executors, result, List.of(), null);
    }
}
