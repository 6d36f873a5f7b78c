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

    /**
     * A continuous measure, filled as far as it has gone since the plan is kept here.
     *
     * @param goneFrom where what is known of it begins
     */
    public record Run(int x, int width, int goneFrom, int gone) {}

    /** A box that opens its occurrence. */
    public record Mark(Box box, String label, String href) {}

    static GanttRow of(SectionLine section) {
        return new GanttRow(section, null, null, List.of());
    }

    /** For a row among very many: classes and paths on the middle line. */
    public Map<String, String> light() {
        return LightRow.paths(marks);
    }

    /** All boxes of one look as a single path. */
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
