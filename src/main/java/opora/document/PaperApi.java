package opora.document;

import java.io.IOException;
import java.io.OutputStream;

/** Writes papers as files (выгрузка). */
public interface PaperApi {

    /**
     * Writes the whole file into a stream, which stays open. Nothing in a cell is ever a formula.
     */
    void write(Paper paper, PaperFormat format, OutputStream to) throws IOException;
}
