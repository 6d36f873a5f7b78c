package opora.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import opora.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One change, or one act over many rows of a table (запись журнала).
 *
 * @param id key of the oldest change in it
 * @param hat role or system hat, as stored
 * @param table «roadmap.measure»
 * @param operation INSERT, UPDATE or DELETE
 * @param subjects what the rows are called, a few of them; empty where they have no names
 * @param rows how many rows
 * @param fields what changed in the one row; empty for many
 */
public record JournalLine(
        long id,
        Instant at,
        @Nullable PersonId person,
        String hat,
        String ground,
        String table,
        UUID row,
        String operation,
        List<String> subjects,
        int rows,
        List<FieldChange> fields) {

    public JournalLine {
        subjects = List.copyOf(subjects);
        fields = List.copyOf(fields);
    }

    /** One field, before and after, as the journal keeps them; empty where there was nothing. */
    public record FieldChange(String field, String before, String after) {}

    /** «measure» of «roadmap.measure». */
    public String thing() {
        return table.substring(table.indexOf('.') + 1);
    }
}
