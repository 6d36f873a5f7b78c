package opora.portal.internal;

import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Touches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** «Справка»: what to do first, and the keys. */
@Controller
class HelpController {

    @Touches(value = Thing.OWN, verb = Verb.READ)
    @GetMapping("/help")
    String help(Viewer viewer, Model model) {
        model.addAttribute("tasks", HelpTask.of(viewer));
        return "portal/help";
    }
}
