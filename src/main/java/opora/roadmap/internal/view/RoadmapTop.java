package opora.roadmap.internal.view;

import java.util.List;
import java.util.UUID;
import opora.shared.web.MonthAxis;
import org.jspecify.annotations.Nullable;

/**
 * Head, sections and rights: what every view of a roadmap begins with (начало страницы дорожной
 * карты).
 */
public record RoadmapTop(
        RoadmapHead head, List<SectionLine> sections, MonthAxis axis, Rights rights) {

    public int all() {
        return sections.stream().mapToInt(SectionLine::all).sum();
    }

    public int done() {
        return sections.stream().mapToInt(SectionLine::done).sum();
    }

    public int late() {
        return sections.stream().mapToInt(SectionLine::late).sum();
    }

    public int due() {
        return sections.stream().mapToInt(SectionLine::due).sum();
    }

    public @Nullable SectionLine section(@Nullable UUID id) {
        return sections.stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** «2026/27». */
    public String year() {
        return year(axis.start().getYear());
    }

    public static String year(int first) {
        return first + "/" + "%02d".formatted((first + 1) % 100);
    }
}
