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

    /** What a row is compared by, worked out once: a thousand rows make a million pairs. */
    private record Side(Set<String> stems, String number, String section) {}

    private List<Candidate> candidates() {
        var before = measures.stream().map(this::side).toList();
        var candidates = new ArrayList<Candidate>();
        for (var row : rows) {
            var after = side(row);
            for (int i = 0; i < measures.size(); i++) {
                var weight = weight(before.get(i), after);
                if (weight == 0) continue;
                var measure = measures.get(i);
                var distance = Math.abs(measure.ordinal() - row.ordinal());
                candidates.add(new Candidate(row, measure, weight - FOR_DISTANCE * distance));
            }
        }
        return candidates;
    }

    /** Zero where they cannot be one row. */
    private static double weight(Side before, Side after) {
        var alike = Likeness.of(before.stems(), after.stems());
        var number = !before.number().isEmpty() && before.number().equals(after.number());
        var section = before.section().equals(after.section());
        if (alike < (number && section ? REWRITTEN : ALIKE)) return 0;
        return alike + (number ? FOR_NUMBER : 0) + (section ? FOR_SECTION : 0);
    }

    private Side side(Measure one) {
        var section = one.section() == null ? "" : sections.getOrDefault(one.section(), "");
        return new Side(Likeness.stems(one.title()), Likeness.number(one.number()), section);
    }

    private Side side(PrintedMeasure one) {
        var section = one.section() == null ? "" : printedSections.getOrDefault(one.section(), "");
        var number = one.number() == null ? "" : one.number();
        return new Side(Likeness.stems(one.title()), Likeness.number(number), section);
    }
}
