package opora.roadmap.internal.view.change;

import java.time.LocalDate;
import java.util.UUID;
import opora.roadmap.MeasureId;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.executor.Answering;
import opora.roadmap.internal.occurrence.CheckPoints;
import opora.roadmap.internal.plan.MeasureService;
import opora.roadmap.internal.view.MeasureFilter;
import opora.roadmap.internal.view.Views;
import opora.roadmap.internal.view.measure.MeasurePages;
import opora.shared.Permission;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewers;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rows added, rewritten, cancelled by hand, each with its day and ground. */
@Controller
class RowController {

    private final MeasureService measures;
    private final MeasurePages pages;
    private final Views views;

    RowController(MeasureService measures, MeasurePages pages, Views views) {
        this.measures = measures;
        this.pages = pages;
        this.views = views;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @GetMapping("/roadmaps/{id}/measures/new")
    String blank(@PathVariable UUID id, Model model) {
        Viewers.current().require(Permission.ROADMAP_EDIT);
        model.addAttribute("top", views.top(Viewers.current(), id, MeasureFilter.ofRoadmap(id)));
        return "roadmap/view/newRow";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @PostMapping("/roadmaps/{id}/measures")
    String add(@PathVariable UUID id, RowForm row, RedirectAttributes redirect) {
        var viewer = Viewers.current();
        var added = measures.add(viewer, new RoadmapId(id), row.form(views.today(viewer)));
        Notices.say(redirect, "row.added");
        return "redirect:/measures/" + added.value();
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @GetMapping("/measures/{id}/change")
    String form(@PathVariable UUID id, Model model) {
        Viewers.current().require(Permission.ROADMAP_EDIT);
        var page = pages.page(Viewers.current(), id);
        var roadmap = page.card().row().roadmap();
        model.addAttribute("page", page);
        model.addAttribute(
                "top", views.top(Viewers.current(), roadmap, MeasureFilter.ofRoadmap(roadmap)));
        return "roadmap/view/changeRow";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping("/measures/{id}")
    String change(
            @PathVariable UUID id,
            @RequestParam long version,
            RowForm row,
            RedirectAttributes redirect) {
        var viewer = Viewers.current();
        measures.change(viewer, new MeasureId(id), version, row.form(views.today(viewer)));
        Notices.say(redirect, "row.changed");
        return "redirect:/measures/" + id;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping("/measures/{id}/cancellation")
    String cancel(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            @RequestParam String ground,
            RedirectAttributes redirect) {
        measures.cancel(Viewers.current(), new MeasureId(id), version, on, ground);
        Notices.say(redirect, "row.cancelled");
        return "redirect:/measures/" + id;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping("/measures/{id}/asking")
    String ask(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable CheckPoints checkPoints,
            @RequestParam Answering answering,
            RedirectAttributes redirect) {
        measures.ask(Viewers.current(), new MeasureId(id), version, checkPoints, answering);
        Notices.say(redirect, "row.changed");
        return "redirect:/measures/" + id;
    }
}
