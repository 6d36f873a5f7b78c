package opora.roadmap.internal.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the head of the paper says (шапка отчёта).
 *
 * @param unit whose report it is
 * @param signer who signs: the author's name; the line stays empty without one
 */
public record ReportHead(
        UUID roadmap,
        String title,
        String kind,
        String actKind,
        String actNumber,
        @Nullable LocalDate actDate,
        String unit,
        String signer) {}
