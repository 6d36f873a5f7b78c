package opora.roadmap.internal.view;

import java.util.List;
import java.util.UUID;
import opora.shared.web.MonthAxis;
import org.jspecify.annotations.Nullable;

/**
 * One page of measures under its filter (страница списка).
 *
 * @param next key of the next page, null on the last
 */
public record MeasureList(
        MeasureFilter filter,
        MonthAxis axis,
        List<MeasureLine> lines,
        StateCounts counts,
        List<Choice> executors,
        List<SavedFilter> saved,
        @Nullable String next) {

    /** An executor offered in the filter. */
    public record Choice(String name, int measures) {}

    /** A filter a person keeps under a name; its address is the list's with this query. */
    public record SavedFilter(UUID id, String name, String query) {}

    public @Nullable MeasureLine line(UUID measure) {
        return lines.stream().filter(line -> line.id().equals(measure)).findFirst().orElse(null);
    }

    /** Sections stand above their rows only where the rows are in the document's order. */
    public boolean grouped() {
        return filter.order() == MeasureSort.PLAN;
    }

    public @Nullable SectionLine section(List<SectionLine> sections, @Nullable UUID id) {
        return sections.stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** «2026/27». */
    public String year() {
        return RoadmapTop.year(axis.start().getYear());
    }
}
