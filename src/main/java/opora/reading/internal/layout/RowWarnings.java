package opora.reading.internal.layout;

import java.util.List;
import opora.reading.Note;
import opora.reading.PrintedMeasure;
import opora.reading.TableColumns;
import opora.reading.TableColumns.ColumnRole;
import opora.reading.Warning;
import opora.reading.internal.party.PartyDoubt;

/** What a person should look at in one row. */
final class RowWarnings {

    static void of(PrintedMeasure measure, List<TableColumns> columns, List<Warning> warnings) {
        var schedule = measure.schedule();
        var bare = measure.term().isBlank();
        if (measure.title().isBlank()) {
            add(Note.of("reading.row.noTitle"), measure, warnings);
        } else if (bare && measure.executors().isBlank() && measure.result().isBlank()) {
            add(Note.of("reading.row.onlyTitle"), measure, warnings);
        } else if (bare && hasTerms(measure, columns)) {
            add(Note.of("reading.row.noTerm"), measure, warnings);
        }
        for (var party : measure.parties()) {
            var doubt = PartyDoubt.of(party);
            if (doubt != null) add(doubt, measure, warnings);
        }
        if (!schedule.doubtful()) return;
        if (schedule.notes().isEmpty()) {
            add(Note.of("reading.row.doubtful", measure.term()), measure, warnings);
        }
        schedule.notes()
                .forEach(note ->
                        add(Note.of("reading.row.term", measure.term(), note), measure, warnings));
    }

    private static boolean hasTerms(PrintedMeasure measure, List<TableColumns> columns) {
        return columns.stream()
                .filter(table -> Integer.valueOf(table.table()).equals(measure.place().table()))
                .flatMap(table -> table.columns().stream())
                .anyMatch(column ->
                        column.role() == ColumnRole.TERM || column.role() == ColumnRole.TERM_FROM);
    }

    private static void add(Note note, PrintedMeasure measure, List<Warning> warnings) {
        warnings.add(new Warning(note, measure.place()));
    }

    private RowWarnings() {}
}
