package opora.reading;

import java.util.List;
import opora.reading.internal.party.PartyReader;

/** Splits an executors cell into the parties it names. */
public final class ExecutorReader {

    /**
     * Never fails; an empty cell names nobody.
     *
     * @param cell text of the cell, line breaks as spaces or newlines
     * @return parties in the order of the cell; {@code raw} is a piece of the cell as printed
     */
    public List<Party> read(String cell) {
        return cell.isBlank() ? List.of() : PartyReader.parties(cell);
    }
}
