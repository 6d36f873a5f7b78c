package opora.roadmap.internal.appoint;

import java.util.UUID;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Назначить по этому мероприятию». */
@Controller
@RequestMapping("/measures/{id}/appointment")
class AppointController {

    private final AppointPages pages;
    private final AppointService appointing;

    AppointController(AppointPages pages, AppointService appointing) {
        this.pages = pages;
        this.appointing = appointing;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @GetMapping
    String form(Viewer viewer, @PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.page(viewer, id));
        return "roadmap/appoint/page";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping
    String appoint(
            Viewer viewer, @PathVariable UUID id, AppointForm form, RedirectAttributes redirect) {
        var answered = appointing.appoint(viewer, id, form);
        Notices.say(redirect, answered ? "appoint.done" : "appoint.doneAlone");
        return "redirect:/measures/" + id;
    }
}
