package opora.roadmap.internal.view.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import opora.journal.JournalLine.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * A line of the journal about a roadmap: who, in which role, changed what (запись истории).
 *
 * @param number number and title of the measure it is about; empty when it is about the roadmap
 * @param due end of the occurrence it is about
 */
public record HistoryLine(
        long id,
        Instant at,
        String person,
        String hat,
        String ground,
        String table,
        String operation,
        String number,
        String title,
        @Nullable LocalDate due,
        List<FieldChange> changes) {

    /** A change only of what the system keeps for itself is nobody's news. */
    boolean tells() {
        return !operation.equals("UPDATE") || !changes.isEmpty();
    }

    /** «measure» of «roadmap.measure». */
    public String thing() {
        return table.substring(table.indexOf('.') + 1);
    }
}
