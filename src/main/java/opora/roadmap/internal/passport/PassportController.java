package opora.roadmap.internal.passport;

import static opora.shared.Permission.ROADMAP_EDIT;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.plan.RoadmapService;
import opora.shared.NotFound;
import opora.shared.Scopes;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Паспорт документа»: what a roadmap is called, by which act, in fulfilment of what. */
@Controller
@RequestMapping("/roadmaps/{id}/passport")
class PassportController {

    private final RoadmapService roadmaps;
    private final Parents parents;

    PassportController(RoadmapService roadmaps, Parents parents) {
        this.roadmaps = roadmaps;
        this.parents = parents;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @GetMapping
    String form(Viewer viewer, @PathVariable UUID id, Model model) {
        model.addAttribute("form", PassportForm.of(own(roadmaps, viewer, new RoadmapId(id))));
        return page(viewer, id, model);
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping
    String save(
            Viewer viewer,
            @PathVariable UUID id,
            @ModelAttribute("form") PassportForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var before = own(roadmaps, viewer, new RoadmapId(id));
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(viewer, id, model);
        }
        var version = form.version() == null ? before.version() : form.version();
        roadmaps.describe(
                viewer,
                before.id(),
                version,
                form.kindOrRoadmap(),
                form.parentId(),
                form.over(before.passport()));
        Notices.say(redirect, "passport.saved");
        return "redirect:/roadmaps/" + id + "/documents";
    }

    private String page(Viewer viewer, UUID id, Model model) {
        model.addAttribute("id", id.toString());
        model.addAttribute("parents", parents.choices(viewer, new RoadmapId(id)));
        return "roadmap/passport/edit";
    }

    /** What others publish is looked at, never edited: to its readers this page is not there. */
    static opora.roadmap.internal.plan.Roadmap own(
            RoadmapService roadmaps, Viewer viewer, RoadmapId id) {
        viewer.require(ROADMAP_EDIT);
        var roadmap = roadmaps.get(viewer, id);
        if (!Scopes.within(roadmap.scope(), viewer.scope())) throw new NotFound("Roadmap", id);
        return roadmap;
    }
}
