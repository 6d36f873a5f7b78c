package opora.roadmap.internal.report;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A report as it was filed (поданный отчёт).
 *
 * @param words the author's own, by section
 * @param by who filed it
 */
public record FiledReport(
        UUID id,
        UUID roadmap,
        String title,
        Report content,
        Map<String, String> words,
        Instant filedAt,
        String by) {

    public FiledReport {
        words = Map.copyOf(words);
    }
}
