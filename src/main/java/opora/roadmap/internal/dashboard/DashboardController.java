package opora.roadmap.internal.dashboard;

import java.util.List;
import java.util.UUID;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Сводка» of whoever coordinates; every number opens its list. */
@Controller
@RequestMapping("/dashboard")
class DashboardController {

    private final DashboardService dashboard;

    DashboardController(DashboardService dashboard) {
        this.dashboard = dashboard;
    }

    @Touches(value = Thing.REPORT, verb = Verb.READ)
    @GetMapping
    String page(Viewer viewer, Model model) {
        model.addAttribute("page", dashboard.page(viewer));
        return "roadmap/dashboard/page";
    }

    @Touches(value = Thing.REPORT, verb = Verb.READ)
    @GetMapping("/week")
    String week(Viewer viewer, Model model) {
        return list("week", dashboard.week(viewer), model);
    }

    @Touches(value = Thing.REPORT, verb = Verb.READ)
    @GetMapping("/late")
    String late(Viewer viewer, Model model) {
        return list("late", dashboard.late(viewer), model);
    }

    @Touches(value = Thing.REPORT, verb = Verb.READ)
    @GetMapping("/stuck")
    String stuck(Viewer viewer, Model model) {
        model.addAttribute("days", dashboard.stuckAfter(viewer));
        return list("stuck", dashboard.stuck(viewer), model);
    }

    /** After how many days a report is called stuck. */
    @Touches(value = Thing.PROGRESS, verb = Verb.DECIDE)
    @PostMapping("/stuck")
    String term(Viewer viewer, @RequestParam int days, RedirectAttributes redirect) {
        dashboard.stuckAfter(viewer, days);
        Notices.say(redirect, "dashboard.stuck.kept", days);
        return "redirect:/dashboard/stuck";
    }

    @Touches(value = Thing.REPORT, verb = Verb.READ)
    @GetMapping("/unaccepted")
    String unaccepted(Viewer viewer, Model model) {
        return list("unaccepted", dashboard.unaccepted(viewer), model);
    }

    @Touches(value = Thing.REPORT, verb = Verb.READ)
    @GetMapping("/unassigned")
    String unassigned(Viewer viewer, Model model) {
        return list("unassigned", dashboard.unassigned(viewer), model);
    }

    @Touches(value = Thing.REPORT, verb = Verb.READ)
    @GetMapping("/executor")
    String executor(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable UUID person,
            Model model) {
        return list("executor", dashboard.executor(viewer, unit, person), model);
    }

    private static String list(String kind, List<DashboardLine> lines, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("lines", lines);
        return "roadmap/dashboard/list";
    }
}
