package opora.roadmap.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opora.document.Paper;
import opora.shared.web.Choice;
import opora.shared.web.Link;
import opora.shared.web.Ui;

/**
 * The page of a report: the paper and what stands beside it (страница отчёта).
 *
 * @param whole the report before its rows were chosen by a figure
 */
public record ReportPage(
        Ui ui,
        ReportFilter filter,
        Report whole,
        Paper paper,
        Map<String, String> words,
        List<Missing> missing,
        List<Choice> sections,
        List<Choice> executors,
        boolean mayFile) {

    static final int MISSING = 8;

    public String href() {
        return "/roadmaps/" + whole.head().roadmap();
    }

    public String file(String format) {
        return href() + "/report/file?format=" + format + "&" + filter.showing(null).query();
    }

    public List<Choice> spans() {
        var spans = new ArrayList<Choice>();
        for (var span : ReportSpan.values())
            spans.add(new Choice(span.name(), ui.text("report.span." + span)));
        return spans;
    }

    public List<Choice> forms() {
        return List.of(
                new Choice("DOCUMENT", ui.text("report.form.DOCUMENT")),
                new Choice("PLAN_FACT", ui.text("report.form.PLAN_FACT")));
    }

    /** Every figure that is not zero, as a link that opens its rows. */
    public List<Link> figures() {
        var links = new ArrayList<Link>();
        for (var figure : Figure.values()) {
            int count = whole.count(figure);
            if (count == 0) continue;
            var on = figure == filter.show();
            var query = filter.showing(on ? null : figure).query();
            links.add(
                    new Link(
                            ui.text("report.figure." + figure),
                            href() + "/report?" + query,
                            on,
                            count,
                            figure.sign()));
        }
        return links;
    }

    public List<Missing> shownMissing() {
        return missing.size() > MISSING ? missing.subList(0, MISSING) : missing;
    }

    public String head(Missing one) {
        var number = one.line().shortNumber();
        var month = ui.days().month(java.time.YearMonth.from(one.mark().endsOn()));
        return number.isEmpty() ? month : ui.text("report.missing.head", number, month);
    }

    public String text(Missing one) {
        var silent = one.mark().silent();
        return switch (one.kind()) {
            case UNDECIDED -> ui.text("report.missing.undecided");
            case NO_EVIDENCE -> ui.text("report.missing.evidence");
            case NO_ANSWER ->
                    silent.isEmpty()
                            ? ui.text("report.missing.answer")
                            : silent.size() <= 3
                                    ? ui.text("report.missing.silent", String.join(", ", silent))
                                    : ui.text(
                                            "report.missing.many",
                                            silent.size(),
                                            String.join(", ", silent.subList(0, 2)));
        };
    }
}
