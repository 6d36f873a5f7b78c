package opora.reading;

import java.util.List;

/**
 * All that was understood of one document.
 *
 * @param rows what each row of every table was taken for, in printed order
 * @param orderItems items of the order that brings the plan; empty where it came without one
 */
public record RoadmapReading(
        Passport passport,
        List<PrintedSection> sections,
        List<PrintedMeasure> measures,
        List<PrintedIndicator> indicators,
        List<DutyClause> duties,
        List<TableColumns> columns,
        List<PrintedRow> rows,
        List<Warning> warnings,
        List<OrderItem> orderItems) {

    /** Of a plan that came without its order. */
    public RoadmapReading(
            Passport passport,
            List<PrintedSection> sections,
            List<PrintedMeasure> measures,
            List<PrintedIndicator> indicators,
            List<DutyClause> duties,
            List<TableColumns> columns,
            List<PrintedRow> rows,
            List<Warning> warnings) {
        this(passport, sections, measures, indicators, duties, columns, rows, warnings, List.of());
    }

    public RoadmapReading {
        sections = List.copyOf(sections);
        measures = List.copyOf(measures);
        indicators = List.copyOf(indicators);
        duties = List.copyOf(duties);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
        orderItems = List.copyOf(orderItems);
    }
}
