package opora.roadmap.internal.report;

import java.time.LocalDate;
import java.util.List;
import opora.reading.TableColumns.Column;
import opora.shared.Period;

/**
 * A report on execution, whole: everything needed to draw it again, so that what was filed stays as
 * it was filed (отчёт об исполнении).
 *
 * @param asOf the day on which it stands so
 * @param columns the document's own, empty where it prints none
 * @param of section and executor the report is limited to, in words; empty for all
 */
public record Report(
        ReportHead head,
        Period period,
        LocalDate asOf,
        ReportForm form,
        String of,
        boolean summary,
        boolean evidence,
        List<Column> columns,
        List<ReportSection> sections) {

    public Report {
        columns = List.copyOf(columns);
        sections = List.copyOf(sections);
    }

    public List<ReportLine> lines() {
        return sections.stream().flatMap(section -> section.lines().stream()).toList();
    }

    /** Occurrences of the period; what was carried over is counted apart. */
    public List<ReportMark> marks() {
        return lines().stream()
                .flatMap(line -> line.marks().stream())
                .filter(mark -> !mark.carried())
                .toList();
    }

    public int count(Figure figure) {
        return (int) marks().stream().filter(figure::counts).count();
    }

    public int counted() {
        return (int) marks().stream().filter(ReportMark::counted).count();
    }

    public int fallen() {
        return (int) marks().stream().filter(mark -> mark.fallen(asOf)).count();
    }

    public int carried(Figure figure) {
        return (int)
                lines().stream()
                        .flatMap(line -> line.marks().stream())
                        .filter(ReportMark::carried)
                        .filter(figure::counts)
                        .count();
    }

    /** The same report with the rows of one figure only, for the screen. */
    public Report only(Figure figure) {
        var some =
                sections.stream()
                        .map(one ->
                                new ReportSection(
                                        one.key(),
                                        one.title(),
                                        one.lines().stream()
                                                .filter(line -> line.has(figure))
                                                .toList()))
                        .filter(one -> !one.lines().isEmpty())
                        .toList();
        return new Report(head, period, asOf, form, of, summary, evidence, columns, some);
    }
}
