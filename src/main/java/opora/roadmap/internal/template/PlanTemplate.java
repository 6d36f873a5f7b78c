package opora.roadmap.internal.template;

import java.math.BigDecimal;
import java.util.List;
import opora.reading.PrintedIndicator.Unit;
import opora.roadmap.internal.plan.RoadmapKind;
import org.jspecify.annotations.Nullable;

/**
 * A ready roadmap before its years are chosen (образец дорожной карты).
 *
 * @param key its name in addresses and of its file
 * @param purpose for whom it is, in a sentence
 */
public record PlanTemplate(
        String key,
        String title,
        String purpose,
        RoadmapKind kind,
        String controller,
        List<Section> sections,
        List<Indicator> indicators) {

    public PlanTemplate {
        sections = List.copyOf(sections);
        indicators = List.copyOf(indicators);
    }

    /** Rows under one heading; a regulation's heading is the body its duties are laid on. */
    public record Section(String number, String title, List<Row> rows) {

        public Section {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One row; a duty has words only.
     *
     * @param term years stand in it as {@code {1}}, {@code {2}}, {@code {last}}
     */
    public record Row(String number, String title, String term, String executors, String result) {}

    /**
     * @param targets year by year from the first; the last holds for later years, null for a dash
     */
    public record Indicator(
            String number,
            String name,
            Unit unit,
            boolean cumulative,
            List<@Nullable BigDecimal> targets) {}

    public boolean regulation() {
        return kind == RoadmapKind.REGULATION;
    }

    public int rows() {
        return sections.stream().mapToInt(one -> one.rows().size()).sum();
    }
}
