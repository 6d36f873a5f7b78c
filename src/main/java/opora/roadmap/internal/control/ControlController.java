package opora.roadmap.internal.control;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «На контроле»: the order, its items, the share done, what is late. */
@Controller
@RequestMapping("/control")
class ControlController {

    private final ControlService control;

    ControlController(ControlService control) {
        this.control = control;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping
    String page(Viewer viewer, Model model) {
        model.addAttribute("acts", control.all(viewer));
        return "roadmap/control/page";
    }

    @Touches(value = Thing.PROGRESS, verb = Verb.ANSWER)
    @PostMapping("/{id}/release")
    String release(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam long version,
            RedirectAttributes redirect) {
        control.release(viewer, id, version);
        Notices.say(redirect, "decisions.done.RELEASE");
        return "redirect:/control";
    }

    @Touches(value = Thing.PROGRESS, verb = Verb.ANSWER)
    @PostMapping("/{id}/return")
    String back(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam long version,
            RedirectAttributes redirect) {
        control.back(viewer, id, version);
        Notices.say(redirect, "control.back.done");
        return "redirect:/control";
    }
}
