package opora.roadmap.internal.view.picture;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opora.roadmap.internal.view.MeasureLine;
import opora.roadmap.internal.view.SectionLine;
import org.jspecify.annotations.Nullable;

/**
 * A line of the diagram: a measure with its boxes, or a section above its measures (строка
 * диаграммы).
 *
 * @param run the thin line of a continuous measure, null for others
 */
public record GanttRow(
        @Nullable SectionLine section,
        @Nullable MeasureLine line,
        @Nullable Run run,
        List<Mark> marks) {

    /** A continuous measure, filled as far as it has gone. */
    public record Run(int x, int width, int filled) {}

    /** A box that opens its occurrence. */
    public record Mark(Box box, String label, String href) {}

    static GanttRow of(SectionLine section) {
        return new GanttRow(section, null, null, List.of());
    }

    /** All boxes of one look as a single path: a thousand rows stay light. */
    public Map<String, String> frames() {
        var frames = new TreeMap<String, String>();
        marks.forEach(mark -> frames.merge(mark.box().style(), mark.box().frame(), String::concat));
        return frames;
    }

    public Map<String, String> glyphs() {
        var glyphs = new TreeMap<String, String>();
        marks.stream()
                .filter(mark -> !mark.box().glyph().isEmpty())
                .forEach(mark ->
                        glyphs.merge(mark.box().glyphStyle(), mark.box().glyph(), String::concat));
        return glyphs;
    }
}
