package opora.roadmap.internal.published;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opora.document.Paper;
import opora.document.Paper.Cell;
import opora.document.Paper.Column;
import opora.document.Paper.Row;
import opora.document.PaperApi;
import opora.document.PaperDownload;
import opora.document.PaperFormat;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Touches;
import opora.shared.web.Ui;
import opora.shared.web.Uis;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pages for everybody. */
@Controller
class PublishedController {

    private final PublishedService published;
    private final PaperApi papers;
    private final Uis uis;

    PublishedController(PublishedService published, PaperApi papers, Uis uis) {
        this.published = published;
        this.papers = papers;
        this.uis = uis;
    }

    @Touches(value = Thing.OPEN, verb = Verb.READ)
    @GetMapping("/public")
    String all(Viewer viewer, Model model) {
        model.addAttribute("roadmaps", published.all(viewer));
        return "roadmap/published/list";
    }

    @Touches(value = Thing.OPEN, verb = Verb.READ)
    @GetMapping("/public/{slug}")
    String page(Viewer viewer, @PathVariable String slug, Model model) {
        model.addAttribute("page", published.page(viewer, slug));
        return "roadmap/published/page";
    }

    @Touches(value = Thing.OPEN, verb = Verb.READ)
    @GetMapping("/public/{slug}/table.xlsx")
    void table(
            Viewer viewer,
            @PathVariable String slug,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var page = published.page(viewer, slug);
        PaperDownload.send(papers, paper(page, uis.ui(request)), PaperFormat.XLSX, response);
    }

    private static Paper paper(PublishedPage page, Ui ui) {
        var rows = new ArrayList<Row>();
        for (var one : page.measures())
            rows.add(
                    Row.of(
                            List.of(
                                    Cell.of(one.number()),
                                    Cell.of(one.title()),
                                    Cell.of(one.term()),
                                    Cell.of(String.join("; ", one.executors())),
                                    Cell.of(PublishedWords.state(ui, one)),
                                    Cell.of(one.done()),
                                    Cell.of(one.all()))));
        var columns =
                List.of(
                        new Column(ui.text("report.column.number"), 6),
                        new Column(ui.text("report.column.measure"), 36),
                        new Column(ui.text("report.column.term"), 16),
                        new Column(ui.text("published.executors"), 22),
                        new Column(ui.text("published.state"), 16),
                        new Column(ui.text("report.figure.DONE"), 8),
                        new Column(ui.text("published.all"), 8));
        return new Paper(
                page.roadmap().title(),
                true,
                List.of(
                        new Paper.Line(Paper.Style.TITLE, page.roadmap().title()),
                        new Paper.Line(Paper.Style.CENTRED, page.roadmap().unit()),
                        new Paper.Table(columns, rows)));
    }
}
