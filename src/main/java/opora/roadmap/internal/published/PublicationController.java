package opora.roadmap.internal.published;

import java.util.UUID;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.plan.Audience;
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
import org.springframework.web.servlet.view.RedirectView;

/** Who else may see a plan. */
@Controller
@RequestMapping("/roadmaps/{id}/publication")
class PublicationController {

    private final PublicationService publication;

    PublicationController(PublicationService publication) {
        this.publication = publication;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @GetMapping
    String form(Viewer viewer, @PathVariable UUID id, Model model) {
        var roadmap = publication.roadmap(viewer, new RoadmapId(id));
        model.addAttribute("roadmap", roadmap);
        model.addAttribute("suggested", PublicationService.suggested(roadmap));
        return "roadmap/published/publication";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping
    RedirectView publish(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam Audience audience,
            @RequestParam(defaultValue = "") String address,
            RedirectAttributes redirect) {
        publication.publish(viewer, new RoadmapId(id), version, audience, address);
        Notices.say(redirect, "publication.done." + audience);
        return new RedirectView("/roadmaps/" + id + "/publication");
    }
}
