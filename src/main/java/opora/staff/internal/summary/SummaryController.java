package opora.staff.internal.summary;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import opora.document.Paper;
import opora.document.PaperApi;
import opora.document.PaperDownload;
import opora.document.PaperFormat;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Touches;
import opora.shared.web.Uis;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The summary by organisations: page, file, the people behind a number. */
@Controller
@RequestMapping("/people/summary")
public class SummaryController {

    private final Summaries summaries;
    private final PaperApi papers;
    private final Uis uis;

    SummaryController(Summaries summaries, PaperApi papers, Uis uis) {
        this.summaries = summaries;
        this.papers = papers;
        this.uis = uis;
    }

    @Touches(value = Thing.PERSON, verb = Verb.READ)
    @GetMapping
    String page(
            Viewer viewer,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            Model model) {
        model.addAttribute("page", summaries.page(viewer, day));
        return "staff/summary";
    }

    @Touches(value = Thing.PERSON, verb = Verb.READ)
    @GetMapping("/table.xlsx")
    void file(
            Viewer viewer,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var page = summaries.page(viewer, day);
        var ui = uis.ui(request);
        var columns = new ArrayList<Paper.Column>();
        columns.add(new Paper.Column(ui.text("people.facet.unit"), 4));
        for (var key : page.keys()) columns.add(new Paper.Column(ui.text("summary.key." + key), 1));
        var rows = new ArrayList<Paper.Row>();
        for (var row : page.rows()) rows.add(row(page, row, row.name(), ui.text("summary.hidden")));
        rows.add(row(page, page.total(), ui.text("summary.total"), ui.text("summary.hidden")));
        var title = ui.text("summary.paper", ui.days().digits(page.day()));
        var paper =
                new Paper(
                        title,
                        true,
                        List.of(
                                new Paper.Line(Paper.Style.TITLE, title),
                                new Paper.Table(columns, rows)));
        PaperDownload.send(papers, paper, PaperFormat.XLSX, response);
    }

    private static Paper.Row row(
            SummaryPage page, SummaryPage.Row row, String name, String hidden) {
        var cells = new ArrayList<Paper.Cell>();
        cells.add(Paper.Cell.of(name));
        for (var key : page.keys())
            cells.add(row.hides(key) ? Paper.Cell.of(hidden) : Paper.Cell.of(row.count(key)));
        return Paper.Row.of(cells);
    }

    /** A line of the people behind a number. */
    public record Line(UUID person, String name, String titles, String unit) {}

    @Touches(value = Thing.PERSON, verb = Verb.READ)
    @GetMapping("/people")
    String people(
            Viewer viewer,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam SummaryKey what,
            Model model) {
        var found = summaries.people(viewer, day, unit, what);
        var units = summaries.units(viewer, found);
        model.addAttribute("day", day);
        model.addAttribute("what", what);
        model.addAttribute("unit", unit == null ? "" : units.getOrDefault(unit, ""));
        model.addAttribute(
                "lines",
                found.stream()
                        .map(one ->
                                new Line(
                                        one.one().dossier().person(),
                                        one.person().name().full(),
                                        String.join(
                                                ", ",
                                                one.one().jobs().stream()
                                                        .map(job -> job.title())
                                                        .distinct()
                                                        .toList()),
                                        units.getOrDefault(one.one().unit(), "")))
                        .toList());
        return "staff/summary-people";
    }
}
