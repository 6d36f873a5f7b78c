package opora.notice;

import java.time.LocalDate;
import java.util.List;
import opora.shared.Viewer;

/**
 * A module that has something to remind people of (источник писем). Asked once a day for each
 * municipality, under a system hat of that municipality and inside a transaction.
 */
public interface LetterSource {

    /** Lines for everybody of the viewer's municipality, the most urgent first. */
    List<LetterLine> lines(Viewer viewer, LocalDate day);
}
