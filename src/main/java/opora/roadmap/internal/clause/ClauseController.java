package opora.roadmap.internal.clause;

import java.util.UUID;
import opora.roadmap.internal.view.MeasureFilter;
import opora.roadmap.internal.view.Views;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Пункты»: each clause by its own link, with what in the system answers it. */
@Controller
@RequestMapping("/roadmaps/{id}/clauses")
class ClauseController {

    private final Clauses clauses;
    private final Views views;

    ClauseController(Clauses clauses, Views views) {
        this.clauses = clauses;
        this.views = views;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping
    String list(Viewer viewer, @PathVariable UUID id, Model model) {
        model.addAttribute("top", views.top(viewer, id, MeasureFilter.ofRoadmap(id)));
        model.addAttribute("clauses", clauses.of(viewer, id));
        return "roadmap/clause/list";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/{number}")
    String clause(Viewer viewer, @PathVariable UUID id, @PathVariable String number, Model model) {
        model.addAttribute("top", views.top(viewer, id, MeasureFilter.ofRoadmap(id)));
        var clause = clauses.clause(viewer, id, number);
        model.addAttribute("clause", clause);
        model.addAttribute("answers", clauses.answers(viewer, clause));
        return "roadmap/clause/page";
    }

    /** Reads the file of the roadmap once more; what leans on a clause goes on leaning. */
    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping("/reading")
    String read(Viewer viewer, @PathVariable UUID id, RedirectAttributes redirect) {
        Notices.say(redirect, "clauses.read", clauses.read(viewer, id));
        return "redirect:/roadmaps/" + id + "/clauses";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping
    String write(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes redirect) {
        clauses.write(viewer, id, number, text);
        Notices.say(redirect, "clause.kept");
        return "redirect:/roadmaps/" + id + "/clauses";
    }
}
