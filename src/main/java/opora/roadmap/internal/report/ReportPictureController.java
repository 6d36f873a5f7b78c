package opora.roadmap.internal.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import opora.roadmap.RoadmapId;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Link;
import opora.shared.web.Touches;
import opora.shared.web.Ui;
import opora.shared.web.Uis;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Execution in pictures, each with its table. */
@Controller
@RequestMapping("/roadmaps/{id}/report")
class ReportPictureController {

    private static final List<ReportSpan> SPANS =
            List.of(ReportSpan.QUARTER, ReportSpan.SCHOOL_YEAR, ReportSpan.YEAR, ReportSpan.WHOLE);

    private final ReportService reports;
    private final Uis uis;

    ReportPictureController(ReportService reports, Uis uis) {
        this.reports = reports;
        this.uis = uis;
    }

    @Touches(value = Thing.REPORT, verb = Verb.READ)
    @GetMapping("/sections")
    String sections(
            Viewer viewer,
            @PathVariable UUID id,
            ReportFilter filter,
            HttpServletRequest request,
            Model model) {
        var report = reports.draft(viewer, new RoadmapId(id), filter).report();
        model.addAttribute("bars", SectionBars.of(report));
        return shown("sections", id, filter, report, uis.ui(request), model);
    }

    @Touches(value = Thing.REPORT, verb = Verb.READ)
    @GetMapping("/sections.svg")
    String sectionsFile(
            Viewer viewer,
            @PathVariable UUID id,
            ReportFilter filter,
            HttpServletResponse response,
            Model model) {
        var report = reports.draft(viewer, new RoadmapId(id), filter).report();
        model.addAttribute("bars", SectionBars.of(report));
        svg(response, "sections.svg");
        return "roadmap/report/sections-file";
    }

    @Touches(value = Thing.REPORT, verb = Verb.READ)
    @GetMapping("/executors")
    String executors(
            Viewer viewer,
            @PathVariable UUID id,
            ReportFilter filter,
            HttpServletRequest request,
            Model model) {
        var report = reports.draft(viewer, new RoadmapId(id), filter).report();
        model.addAttribute("heat", reports.executorMonths(viewer, new RoadmapId(id), filter));
        return shown("executors", id, filter, report, uis.ui(request), model);
    }

    private static String shown(
            String page, UUID id, ReportFilter filter, Report report, Ui ui, Model model) {
        model.addAttribute("report", report);
        model.addAttribute("filter", filter);
        model.addAttribute("tabs", new ReportTabs(ui, id));
        model.addAttribute("spans", spans(page, id, filter, ui));
        return "roadmap/report/" + page;
    }

    private static List<Link> spans(String page, UUID id, ReportFilter filter, Ui ui) {
        var links = new ArrayList<Link>();
        for (var span : SPANS)
            links.add(
                    new Link(
                            ui.text("report.span." + span),
                            "/roadmaps/" + id + "/report/" + page + "?span=" + span,
                            span == filter.spanned()));
        return links;
    }

    private static void svg(HttpServletResponse response, String name) {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        response.setHeader(HttpHeaders.CONTENT_TYPE, "image/svg+xml");
    }
}
