package opora.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the journal and the key of the next one (страница журнала). */
public record JournalPage(List<JournalLine> lines, @Nullable Long next) {

    public JournalPage {
        lines = List.copyOf(lines);
    }
}
