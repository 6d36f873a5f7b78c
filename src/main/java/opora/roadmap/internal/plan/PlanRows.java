package opora.roadmap.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import opora.reading.DutyClause;
import opora.reading.ExecutorReader;
import opora.reading.Party;
import opora.reading.PartyKind;
import opora.reading.PrintedMeasure;
import opora.reading.PrintedSection;
import opora.reading.ResultReader;
import opora.reading.RoadmapReading;
import opora.reading.Schedule;
import opora.reading.ScheduleKind;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a reading: those of its tables, then the duties of a regulation, each under the body its
 * heading names.
 *
 * @param duties ordinal from which rows are duties
 */
record PlanRows(List<PrintedSection> sections, List<PrintedMeasure> measures, int duties) {

    PlanRows {
        sections = List.copyOf(sections);
        measures = List.copyOf(measures);
    }

    static PlanRows of(RoadmapReading reading) {
        var sections = new ArrayList<>(reading.sections());
        var measures = new ArrayList<>(reading.measures());
        int last = measures.stream().mapToInt(PrintedMeasure::ordinal).max().orElse(0);
        var bodies = new LinkedHashMap<String, Integer>();
        for (var clause : reading.duties()) {
            var section =
                    clause.body().isBlank()
                            ? null
                            : bodies.computeIfAbsent(
                                    clause.body(), body -> heading(sections, body, clause));
            measures.add(
                    duty(clause, last + measures.size() - reading.measures().size() + 1, section));
        }
        return new PlanRows(sections, measures, last + 1);
    }

    private static int heading(List<PrintedSection> sections, String body, DutyClause clause) {
        int ordinal = sections.stream().mapToInt(PrintedSection::ordinal).max().orElse(0) + 1;
        sections.add(new PrintedSection(ordinal, null, body, clause.place()));
        return ordinal;
    }

    private static PrintedMeasure duty(DutyClause clause, int ordinal, @Nullable Integer section) {
        return new PrintedMeasure(
                ordinal,
                section,
                clause.number(),
                clause.text(),
                "",
                clause.body(),
                "",
                Schedule.certain(ScheduleKind.UNSPECIFIED, List.of()),
                parties(clause.body()),
                List.of(),
                new ResultReader().activity(clause.text()),
                List.of(clause.number(), clause.text()),
                clause.place());
    }

    /** A heading names the body that has the duties, whatever else it could be read as. */
    private static List<Party> parties(String body) {
        if (body.isBlank()) return List.of();
        var read = new ExecutorReader().read(body);
        return read.isEmpty()
                ? List.of(new Party(body, PartyKind.ORGANISATION, body, null, null))
                : read;
    }

    boolean duty(PrintedMeasure row) {
        return row.ordinal() >= duties;
    }
}
