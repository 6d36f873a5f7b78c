package opora.reading;

import java.util.List;

/** All that was understood of one document. */
public record RoadmapReading(
        Passport passport,
        List<PrintedSection> sections,
        List<PrintedMeasure> measures,
        List<PrintedIndicator> indicators,
        List<DutyClause> duties,
        List<TableColumns> columns,
        List<Warning> warnings) {

    public RoadmapReading {
        sections = List.copyOf(sections);
        measures = List.copyOf(measures);
        indicators = List.copyOf(indicators);
        duties = List.copyOf(duties);
        columns = List.copyOf(columns);
        warnings = List.copyOf(warnings);
    }
}
