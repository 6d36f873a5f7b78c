package opora.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a roadmap: the printed cells verbatim, and what was understood of them (мероприятие).
 *
 * @param ordinal from 1, through the document
 * @param section ordinal of its section
 * @param cells printed text of every cell of the row in the document's own column order
 */
public record PrintedMeasure(
        int ordinal,
        @Nullable Integer section,
        @Nullable String number,
        String title,
        String term,
        String executors,
        String result,
        Schedule schedule,
        List<Party> parties,
        List<Output> outputs,
        Activity activity,
        List<String> cells,
        Place place) {

    public PrintedMeasure {
        parties = List.copyOf(parties);
        outputs = List.copyOf(outputs);
        cells = List.copyOf(cells);
    }
}
