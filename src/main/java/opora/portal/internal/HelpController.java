package opora.portal.internal;

import opora.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** «Справка»: what to do first, and the keys. */
@Controller
class HelpController {

    @GetMapping("/help")
    String help(Viewer viewer, Model model) {
        model.addAttribute("tasks", HelpTask.of(viewer));
        return "portal/help";
    }
}
