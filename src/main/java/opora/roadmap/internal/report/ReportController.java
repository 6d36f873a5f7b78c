package opora.roadmap.internal.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.document.PaperApi;
import opora.document.PaperDownload;
import opora.document.PaperFormat;
import opora.roadmap.RoadmapId;
import opora.shared.Permission;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Choice;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import opora.shared.web.Ui;
import opora.shared.web.Uis;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** A report as it will look on paper, its files, the author's words, filing. */
@Controller
@RequestMapping("/roadmaps/{id}/report")
class ReportController {

    private static final String WORDS = "words.";

    private final ReportService reports;
    private final PaperApi papers;
    private final Uis uis;

    ReportController(ReportService reports, PaperApi papers, Uis uis) {
        this.reports = reports;
        this.papers = papers;
        this.uis = uis;
    }

    @Touches(value = Thing.REPORT, verb = Verb.READ)
    @GetMapping
    String page(
            Viewer viewer,
            @PathVariable UUID id,
            ReportFilter filter,
            HttpServletRequest request,
            Model model) {
        var ui = uis.ui(request);
        var draft = reports.draft(viewer, new RoadmapId(id), filter);
        var all = reports.choices(viewer, new RoadmapId(id));
        var shown = filter.show() == null ? draft.report() : draft.report().only(filter.show());
        model.addAttribute(
                "page",
                new ReportPage(
                        ui,
                        filter,
                        draft.report(),
                        ReportPaper.of(shown, ui, draft.words()),
                        draft.words(),
                        Missing.in(draft.report()),
                        all.sections(),
                        executors(all.executors()),
                        viewer.may(Permission.REPORT_FILE)));
        return "roadmap/report/page";
    }

    private static List<Choice> executors(List<String> names) {
        return names.stream().map(name -> new Choice(name, name)).toList();
    }

    @Touches(value = Thing.REPORT, verb = Verb.READ)
    @GetMapping("/file")
    void file(
            Viewer viewer,
            @PathVariable UUID id,
            ReportFilter filter,
            @RequestParam PaperFormat format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var draft = reports.draft(viewer, new RoadmapId(id), filter);
        Ui ui = uis.ui(request);
        var paper = ReportPaper.of(draft.report(), ui, draft.words());
        PaperDownload.send(papers, paper, format, response);
    }

    @Touches(value = Thing.REPORT, verb = Verb.CHANGE)
    @PostMapping("/words")
    RedirectView write(
            Viewer viewer,
            @PathVariable UUID id,
            ReportFilter filter,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect) {
        reports.write(viewer, new RoadmapId(id), filter, words(form));
        Notices.say(redirect, "report.words.kept");
        return new RedirectView("/roadmaps/" + id + "/report?" + filter.query());
    }

    @Touches(value = Thing.REPORT, verb = Verb.CREATE)
    @PostMapping("/filings")
    RedirectView file(
            Viewer viewer,
            @PathVariable UUID id,
            ReportFilter filter,
            @RequestParam(defaultValue = "") String title,
            RedirectAttributes redirect) {
        var filed = reports.file(viewer, new RoadmapId(id), filter, title);
        Notices.say(redirect, "report.filed.done");
        return new RedirectView("/filed-reports/" + filed);
    }

    private static Map<String, String> words(Map<String, String> form) {
        var words = new HashMap<String, String>();
        form.forEach((name, said) -> {
            if (name.startsWith(WORDS)) words.put(name.substring(WORDS.length()), said);
        });
        return words;
    }
}
