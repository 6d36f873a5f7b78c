package opora.roadmap.internal.report;

import java.util.List;

/**
 * A section of a report (раздел отчёта).
 *
 * @param key what its words are kept under: the section's identity, empty for rows outside sections
 * @param title with its number; empty where the plan has no sections
 */
public record ReportSection(String key, String title, List<ReportLine> lines) {

    public ReportSection {
        lines = List.copyOf(lines);
    }

    public List<ReportMark> marks() {
        return lines.stream().flatMap(line -> line.marks().stream()).toList();
    }
}
