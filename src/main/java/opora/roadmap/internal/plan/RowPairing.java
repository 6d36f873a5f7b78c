package opora.roadmap.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.reading.PrintedMeasure;
import opora.roadmap.MeasureId;
import opora.roadmap.SectionId;

/**
 * Which row of a new document continues which row of the plan: by likeness of titles, number,
 * section and order.
 */
final class RowPairing {

    /** Titles alike enough to be one row wherever it went. */
    private static final double ALIKE = 0.6;

    /** Enough when number and section are the same too: «строку 2.3 изложить в редакции …». */
    private static final double REWRITTEN = 0.2;

    private static final double FOR_NUMBER = 0.3;
    private static final double FOR_SECTION = 0.2;
    private static final double FOR_DISTANCE = 0.0001;

    private final List<Measure> measures;
    private final Map<SectionId, String> sections;
    private final List<PrintedMeasure> rows;
    private final Map<Integer, String> printedSections;
    private final Map<Integer, Measure> pairs = new HashMap<>();
    private final Set<MeasureId> taken = new HashSet<>();

    RowPairing(
            List<Measure> measures,
            Map<SectionId, String> sections,
            List<PrintedMeasure> rows,
            Map<Integer, String> printedSections) {
        this.measures = measures;
        this.sections = sections;
        this.rows = rows;
        this.printedSections = printedSections;
    }

    private record Candidate(PrintedMeasure row, Measure measure, double weight) {}

    /** Measures by the ordinal of the printed row that continues them. */
    Map<Integer, Measure> pair(Map<Integer, MeasureId> byHand) {
        for (var measure : measures) {
            byHand.forEach((ordinal, id) -> {
                if (id.equals(measure.id())) take(ordinal, measure);
            });
        }
        candidates().stream()
                .sorted(Comparator.comparingDouble(Candidate::weight).reversed())
                .forEach(one -> take(one.row().ordinal(), one.measure()));
        return pairs;
    }

    private void take(int ordinal, Measure measure) {
        if (pairs.containsKey(ordinal) || taken.contains(measure.id())) return;
        pairs.put(ordinal, measure);
        taken.add(measure.id());
    }

    private List<Candidate> candidates() {
        var stems = new HashMap<MeasureId, Set<String>>();
        measures.forEach(one -> stems.put(one.id(), Likeness.stems(one.title())));
        var candidates = new ArrayList<Candidate>();
        for (var row : rows) {
            var words = Likeness.stems(row.title());
            for (var measure : measures) {
                var alike = Likeness.of(words, stems.getOrDefault(measure.id(), Set.of()));
                var number =
                        Likeness.sameNumber(
                                measure.number(), row.number() == null ? "" : row.number());
                var section = sameSection(measure, row);
                if (alike < (number && section ? REWRITTEN : ALIKE)) continue;
                var distance = Math.abs(measure.ordinal() - row.ordinal());
                var weight =
                        alike
                                + (number ? FOR_NUMBER : 0)
                                + (section ? FOR_SECTION : 0)
                                - FOR_DISTANCE * distance;
                candidates.add(new Candidate(row, measure, weight));
            }
        }
        return candidates;
    }

    private boolean sameSection(Measure measure, PrintedMeasure row) {
        var from = measure.section() == null ? "" : sections.getOrDefault(measure.section(), "");
        var to = row.section() == null ? "" : printedSections.getOrDefault(row.section(), "");
        return from.equals(to);
    }
}
