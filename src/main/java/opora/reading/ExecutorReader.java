package opora.reading;

import java.util.List;

/** Splits an executors cell into the parties it names. */
public final class ExecutorReader {

    public List<Party> read(String cell) {
        return cell.isBlank()
                ? List.of()
                : List.of(new Party(cell, PartyKind.GROUP, cell.strip(), null, null));
    }
}
