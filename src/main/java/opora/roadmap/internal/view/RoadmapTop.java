package opora.roadmap.internal.view;

import java.util.List;
import java.util.UUID;
import opora.shared.web.MonthAxis;
import org.jspecify.annotations.Nullable;

/**
 * Head, sections and rights: what every view of a roadmap begins with (начало страницы дорожной
 * карты).
 *
 * @param loose rows that stand in no section, together
 */
public record RoadmapTop(
        RoadmapHead head,
        List<SectionLine> sections,
        SectionLine loose,
        MonthAxis axis,
        Rights rights) {

    public int all() {
        return loose.all() + sections.stream().mapToInt(SectionLine::all).sum();
    }

    public int done() {
        return loose.done() + sections.stream().mapToInt(SectionLine::done).sum();
    }

    public int late() {
        return loose.late() + sections.stream().mapToInt(SectionLine::late).sum();
    }

    public int due() {
        return loose.due() + sections.stream().mapToInt(SectionLine::due).sum();
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
