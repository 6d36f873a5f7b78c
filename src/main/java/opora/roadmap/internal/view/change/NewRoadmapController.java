package opora.roadmap.internal.view.change;

import java.time.LocalDate;
import java.util.UUID;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.plan.CopyRoadmap;
import opora.roadmap.internal.plan.CreateRoadmap;
import opora.roadmap.internal.plan.NewRoadmap;
import opora.roadmap.internal.view.MeasureFilter;
import opora.roadmap.internal.view.Views;
import opora.shared.Period;
import opora.shared.Permission;
import opora.shared.RuleViolation;
import opora.shared.Viewers;
import opora.shared.web.Notices;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An empty roadmap, or a former one moved to a new period. */
@Controller
class NewRoadmapController {

    private final CreateRoadmap create;
    private final CopyRoadmap copy;
    private final Views views;

    NewRoadmapController(CreateRoadmap create, CopyRoadmap copy, Views views) {
        this.create = create;
        this.copy = copy;
        this.views = views;
    }

    @GetMapping("/roadmaps/new")
    String blank() {
        Viewers.current().require(Permission.ROADMAP_EDIT);
        return "roadmap/view/newRoadmap";
    }

    @PostMapping("/roadmaps")
    String create(
            @RequestParam String title,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
        var viewer = Viewers.current();
        var wanted = NewRoadmap.titled(title.strip(), period(from, to), views.today(viewer));
        return "redirect:/roadmaps/" + create.empty(viewer, wanted).value();
    }

    @GetMapping("/roadmaps/{id}/copy")
    String form(@PathVariable UUID id, Model model) {
        Viewers.current().require(Permission.ROADMAP_EDIT);
        model.addAttribute("top", views.top(Viewers.current(), id, MeasureFilter.ofRoadmap(id)));
        return "roadmap/view/copy";
    }

    @PostMapping("/roadmaps/{id}/copy")
    String copy(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            RedirectAttributes redirect) {
        var made = copy.copy(Viewers.current(), new RoadmapId(id), period(from, to), from);
        Notices.say(redirect, "roadmap.copied");
        return "redirect:/roadmaps/" + made.value();
    }

    private static Period period(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) throw new RuleViolation("dates.order");
        return new Period(from, to);
    }
}
