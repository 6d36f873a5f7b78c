package opora.roadmap.internal.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import opora.document.PaperApi;
import opora.document.PaperDownload;
import opora.document.PaperFormat;
import opora.roadmap.RoadmapId;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Touches;
import opora.shared.web.Uis;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Reports that were filed, drawn again as they were. */
@Controller
class FiledReportController {

    private final ReportService reports;
    private final PaperApi papers;
    private final Uis uis;

    FiledReportController(ReportService reports, PaperApi papers, Uis uis) {
        this.reports = reports;
        this.papers = papers;
        this.uis = uis;
    }

    @Touches(value = Thing.REPORT, verb = Verb.READ)
    @GetMapping("/roadmaps/{id}/reports")
    String list(Viewer viewer, @PathVariable UUID id, HttpServletRequest request, Model model) {
        model.addAttribute("filed", reports.filed(viewer, new RoadmapId(id)));
        model.addAttribute("tabs", new ReportTabs(uis.ui(request), id));
        return "roadmap/report/filed-list";
    }

    @Touches(value = Thing.REPORT, verb = Verb.READ)
    @GetMapping("/filed-reports/{id}")
    String page(Viewer viewer, @PathVariable UUID id, HttpServletRequest request, Model model) {
        var filed = reports.filedReport(viewer, id);
        model.addAttribute("filed", filed);
        model.addAttribute(
                "paper", ReportPaper.of(filed.content(), uis.ui(request), filed.words()));
        model.addAttribute("changes", FigureChange.between(filed, reports.again(viewer, filed)));
        return "roadmap/report/filed";
    }

    @Touches(value = Thing.REPORT, verb = Verb.READ)
    @GetMapping("/filed-reports/{id}/file")
    void file(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam PaperFormat format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var filed = reports.filedReport(viewer, id);
        var paper = ReportPaper.of(filed.content(), uis.ui(request), filed.words());
        PaperDownload.send(papers, paper, format, response);
    }
}
