package opora.roadmap.internal.view.change;

import java.time.LocalDate;
import java.util.UUID;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.occurrence.OccurrenceService;
import opora.roadmap.internal.view.MeasureFilter;
import opora.roadmap.internal.view.Views;
import opora.shared.Period;
import opora.shared.Permission;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * «Пропустить период»: a summer, a quarantine; what lies in it wholly is skipped for one reason.
 */
@Controller
@RequestMapping("/roadmaps/{id}/skips")
class SkipsController {

    private final OccurrenceService occurrences;
    private final Views views;

    SkipsController(OccurrenceService occurrences, Views views) {
        this.occurrences = occurrences;
        this.views = views;
    }

    @Touches(value = Thing.PROGRESS, verb = Verb.DECIDE)
    @GetMapping
    String form(Viewer viewer, @PathVariable UUID id, Model model) {
        viewer.require(Permission.ROADMAP_ACCEPT);
        model.addAttribute("top", views.top(viewer, id, MeasureFilter.ofRoadmap(id)));
        model.addAttribute("summer", summer(views.today(viewer)));
        model.addAttribute("skipped", occurrences.skipped(viewer, new RoadmapId(id)));
        return "roadmap/view/skips";
    }

    @Touches(value = Thing.PROGRESS, verb = Verb.DECIDE)
    @PostMapping
    String skip(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate startsOn,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate endsOn,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        if (endsOn.isBefore(startsOn)) throw new RuleViolation("today.skip.period").at("endsOn");
        var period = new Period(startsOn, endsOn);
        var skipped = occurrences.skip(viewer, new RoadmapId(id), null, period, reason);
        Notices.say(redirect, "today.skipped", skipped);
        return "redirect:/roadmaps/" + id + "/skips";
    }

    @Touches(value = Thing.PROGRESS, verb = Verb.DECIDE)
    @PostMapping("/removal")
    String unskip(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        var back = occurrences.unskip(viewer, new RoadmapId(id), reason);
        Notices.say(redirect, "skips.back", back);
        return "redirect:/roadmaps/" + id + "/skips";
    }

    /** The one that is on, or the next. */
    private static Period summer(LocalDate today) {
        var year = today.getMonthValue() > 8 ? today.getYear() + 1 : today.getYear();
        return new Period(LocalDate.of(year, 6, 1), LocalDate.of(year, 8, 31));
    }
}
