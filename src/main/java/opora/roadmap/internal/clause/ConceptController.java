package opora.roadmap.internal.clause;

import java.util.UUID;
import opora.shared.Permission;
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

/** «Понятия»: what words mean here, by any of their abbreviations. */
@Controller
@RequestMapping("/concepts")
class ConceptController {

    private final Concepts concepts;

    ConceptController(Concepts concepts) {
        this.concepts = concepts;
    }

    @Touches(value = Thing.GROUND, verb = Verb.READ)
    @GetMapping
    String list(Viewer viewer, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("words", q.strip());
        model.addAttribute("concepts", concepts.list(viewer, q));
        model.addAttribute("writes", viewer.may(Permission.GROUND_EDIT));
        return "roadmap/clause/concepts";
    }

    @Touches(value = Thing.GROUND, verb = Verb.READ)
    @GetMapping("/{id}")
    String concept(Viewer viewer, @PathVariable UUID id, Model model) {
        var concept = concepts.concept(viewer, id);
        model.addAttribute("concept", concept);
        model.addAttribute("writes", concepts.writes(viewer, concept));
        return "roadmap/clause/concept";
    }

    @Touches(value = Thing.GROUND, verb = Verb.CREATE)
    @PostMapping
    String add(
            Viewer viewer,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String abbreviations,
            @RequestParam(defaultValue = "") String definition,
            @RequestParam(defaultValue = "") String source,
            RedirectAttributes redirect) {
        var id = concepts.add(viewer, name, abbreviations, definition, source);
        Notices.say(redirect, "concept.added");
        return "redirect:/concepts/" + id;
    }

    @Touches(value = Thing.GROUND, verb = Verb.CHANGE)
    @PostMapping("/{id}")
    String change(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String abbreviations,
            @RequestParam(defaultValue = "") String definition,
            @RequestParam(defaultValue = "") String source,
            @RequestParam long version,
            RedirectAttributes redirect) {
        concepts.change(viewer, id, name, abbreviations, definition, source, version);
        Notices.say(redirect, "concept.changed");
        return "redirect:/concepts/" + id;
    }

    @Touches(value = Thing.GROUND, verb = Verb.CHANGE)
    @PostMapping("/{id}/removal")
    String remove(Viewer viewer, @PathVariable UUID id, RedirectAttributes redirect) {
        concepts.remove(viewer, id);
        Notices.say(redirect, "concept.removed");
        return "redirect:/concepts";
    }
}
