package opora.roadmap.internal.work;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import opora.document.PaperApi;
import opora.document.PaperDownload;
import opora.document.PaperFormat;
import opora.shared.Period;
import opora.shared.Permission;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Touches;
import opora.shared.web.Uis;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Work plans on the screen and as files. */
@Controller
@RequestMapping("/plans")
class WorkController {

    private final WorkService plans;
    private final PaperApi papers;
    private final Uis uis;

    WorkController(WorkService plans, PaperApi papers, Uis uis) {
        this.plans = plans;
        this.papers = papers;
        this.uis = uis;
    }

    @Touches(value = Thing.WORK_PLAN, verb = Verb.READ)
    @GetMapping
    String list(Viewer viewer, Model model) {
        model.addAttribute("plans", plans.list(viewer));
        model.addAttribute("own", viewer.may(Permission.ROADMAP_ANSWER_UNIT));
        return "roadmap/work/list";
    }

    @Touches(value = Thing.WORK_PLAN, verb = Verb.READ)
    @GetMapping("/calendar")
    String calendar(
            Viewer viewer,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable Level level,
            Model model) {
        var shown = month == null ? YearMonth.from(plans.today(viewer)) : month;
        var all = plans.calendar(viewer, new Period(shown.atDay(1), shown.atEndOfMonth()));
        model.addAttribute("month", shown);
        model.addAttribute("level", level == null ? "" : level.name());
        model.addAttribute("clashes", Clash.in(all));
        model.addAttribute(
                "items",
                level == null ? all : all.stream().filter(item -> item.level() == level).toList());
        return "roadmap/work/calendar";
    }

    @Touches(value = Thing.WORK_PLAN, verb = Verb.CREATE)
    @GetMapping("/new")
    String form(Viewer viewer, Model model) {
        model.addAttribute("roadmaps", plans.roadmaps(viewer));
        model.addAttribute("month", YearMonth.from(plans.today(viewer)).plusMonths(1));
        return "roadmap/work/new";
    }

    @Touches(value = Thing.WORK_PLAN, verb = Verb.CREATE)
    @PostMapping
    RedirectView create(
            Viewer viewer,
            @RequestParam(defaultValue = "") String title,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate startsOn,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate endsOn,
            @RequestParam(defaultValue = "false") boolean shared,
            @RequestParam(required = false) @Nullable List<UUID> roadmaps) {
        if (endsOn.isBefore(startsOn)) throw new RuleViolation("work.item.order").at("endsOn");
        var days = new Period(startsOn, endsOn);
        var chosen = roadmaps == null ? List.<UUID>of() : roadmaps;
        return to(plans.create(viewer, title, days, shared, chosen));
    }

    @Touches(value = Thing.WORK_PLAN, verb = Verb.READ)
    @GetMapping("/{id}")
    String page(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Level level,
            Model model) {
        model.addAttribute("page", plans.page(viewer, id, level));
        model.addAttribute("measures", plans.missing(viewer, id));
        model.addAttribute("indicators", plans.indicators(viewer));
        return "roadmap/work/page";
    }

    @Touches(value = Thing.WORK_PLAN, verb = Verb.READ)
    @GetMapping("/{id}/file")
    void file(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam PaperFormat format,
            @RequestParam(required = false) @Nullable Level level,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var paper = WorkPaper.of(plans.page(viewer, id, level), uis.ui(request));
        PaperDownload.send(papers, paper, format, response);
    }

    @Touches(value = Thing.WORK_PLAN, verb = Verb.CHANGE)
    @PostMapping("/{id}/items")
    RedirectView add(Viewer viewer, @PathVariable UUID id, WorkItemForm form) {
        plans.add(viewer, id, form);
        return to(id);
    }

    @Touches(value = Thing.WORK_PLAN, verb = Verb.CHANGE)
    @PostMapping("/{id}/items/{item}")
    RedirectView change(
            Viewer viewer, @PathVariable UUID id, @PathVariable UUID item, WorkItemForm form) {
        plans.change(viewer, id, item, form);
        return to(id);
    }

    @Touches(value = Thing.WORK_PLAN, verb = Verb.CHANGE)
    @PostMapping("/{id}/items/{item}/removal")
    RedirectView remove(Viewer viewer, @PathVariable UUID id, @PathVariable UUID item) {
        plans.remove(viewer, id, item);
        return to(id);
    }

    @Touches(value = Thing.WORK_PLAN, verb = Verb.CHANGE)
    @PostMapping("/{id}/indicator")
    RedirectView feed(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID indicator) {
        plans.feed(viewer, id, indicator);
        return to(id);
    }

    @Touches(value = Thing.WORK_PLAN, verb = Verb.CHANGE)
    @PostMapping("/{id}/removal")
    RedirectView delete(Viewer viewer, @PathVariable UUID id) {
        plans.delete(viewer, id);
        return new RedirectView("/plans");
    }

    private static RedirectView to(UUID id) {
        return new RedirectView("/plans/" + id);
    }
}
