package opora.roadmap.internal.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.reading.PrintedMeasure;
import opora.reading.PrintedSection;
import opora.reading.RoadmapReading;
import opora.roadmap.MeasureId;
import opora.roadmap.SectionId;
import org.jspecify.annotations.Nullable;

/**
 * What an amended document changes in a plan, row by row (сравнение редакций): first the rows of
 * the new document in their order, then those it has no more.
 */
public record AmendmentComparison(List<Line> lines) {

    public AmendmentComparison {
        lines = List.copyOf(lines);
    }

    /** What happened to a row. */
    public enum Kind {
        SAME,
        ADDED,
        CHANGED,
        /** Another number or section, the same words. */
        MOVED,
        CANCELLED
    }

    /** What differs in a row. */
    public enum Cell {
        SECTION,
        NUMBER,
        TITLE,
        TERM,
        EXECUTORS,
        RESULT
    }

    /**
     * One row before and after.
     *
     * @param before null for an added row
     * @param after null for a cancelled row
     */
    public record Line(
            Kind kind, @Nullable Measure before, @Nullable PrintedMeasure after, Set<Cell> cells) {

        public Line {
            cells = Set.copyOf(cells);
        }
    }

    /**
     * Pure: nothing is stored.
     *
     * @param current rows of the plan; cancelled ones take no part
     * @param pairedByHand ordinal of a printed row and the measure it continues, where people know
     *     better
     */
    public static AmendmentComparison compare(
            List<Measure> current,
            List<Section> sections,
            RoadmapReading reading,
            Map<Integer, MeasureId> pairedByHand) {
        var rows = PlanRows.of(reading);
        var active = current.stream().filter(Measure::active).toList();
        var before = titles(sections);
        var after = printedTitles(rows.sections());
        var pairs = new RowPairing(active, before, rows.measures(), after).pair(pairedByHand);
        var lines = new ArrayList<Line>();
        for (var row : rows.measures()) {
            var measure = pairs.get(row.ordinal());
            lines.add(
                    measure == null
                            ? new Line(Kind.ADDED, null, row, Set.of())
                            : line(measure, row, before, after));
        }
        var kept = Set.copyOf(pairs.values().stream().map(Measure::id).toList());
        for (var measure : active) {
            if (!kept.contains(measure.id()))
                lines.add(new Line(Kind.CANCELLED, measure, null, Set.of()));
        }
        return new AmendmentComparison(lines);
    }

    private static Line line(
            Measure before,
            PrintedMeasure after,
            Map<SectionId, String> titles,
            Map<Integer, String> printedTitles) {
        var cells = EnumSet.noneOf(Cell.class);
        var number = after.number() == null ? "" : after.number();
        if (!Likeness.number(before.number()).equals(Likeness.number(number)))
            cells.add(Cell.NUMBER);
        if (!Likeness.sameText(before.title(), after.title())) cells.add(Cell.TITLE);
        if (!Likeness.sameText(before.printed().term(), after.term())) cells.add(Cell.TERM);
        if (!Likeness.sameText(before.printed().executors(), after.executors()))
            cells.add(Cell.EXECUTORS);
        if (!Likeness.sameText(before.printed().result(), after.result())) cells.add(Cell.RESULT);
        var words = !cells.isEmpty() && !cells.equals(EnumSet.of(Cell.NUMBER));
        var from = before.section() == null ? "" : titles.getOrDefault(before.section(), "");
        var to = after.section() == null ? "" : printedTitles.getOrDefault(after.section(), "");
        if (!from.equals(to)) cells.add(Cell.SECTION);
        return new Line(
                words ? Kind.CHANGED : cells.isEmpty() ? Kind.SAME : Kind.MOVED,
                before,
                after,
                cells);
    }

    static Map<SectionId, String> titles(Collection<Section> sections) {
        var titles = new HashMap<SectionId, String>();
        sections.forEach(one -> titles.put(one.id(), Likeness.plain(one.title())));
        return titles;
    }

    private static Map<Integer, String> printedTitles(Collection<PrintedSection> sections) {
        var titles = new HashMap<Integer, String>();
        sections.forEach(one -> titles.put(one.ordinal(), Likeness.plain(one.title())));
        return titles;
    }

    public List<Line> of(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }
}
