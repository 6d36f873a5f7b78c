package opora.roadmap.internal.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What was said of an occurrence, with its evidence (отметка в отчёте).
 *
 * @param who unit or person, empty when the owner said it for all
 */
public record ReportAnswer(
        String who,
        LocalDate doneOn,
        int times,
        String text,
        boolean accepted,
        List<Proof> proofs) {

    public ReportAnswer {
        proofs = List.copyOf(proofs);
    }

    /**
     * @param href where it opens, empty for a note
     */
    public record Proof(String title, String href) {}
}
