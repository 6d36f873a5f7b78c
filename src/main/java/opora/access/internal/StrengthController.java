package opora.access.internal;

import opora.access.internal.second.Strengths;
import opora.shared.Role;
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

/** «Защита входа»: what each role demands of a password and whether a code is asked. */
@Controller
@RequestMapping("/access/strength")
class StrengthController {

    private final Strengths strengths;

    StrengthController(Strengths strengths) {
        this.strengths = strengths;
    }

    @Touches(value = Thing.SETTING, verb = Verb.READ)
    @GetMapping
    String show(Viewer viewer, Model model) {
        model.addAttribute("strengths", strengths.all(viewer));
        return "access/strength";
    }

    @Touches(value = Thing.SETTING, verb = Verb.CHANGE)
    @PostMapping("/{role}")
    String set(
            Viewer viewer,
            @PathVariable Role role,
            @RequestParam(defaultValue = "false") boolean secondStep,
            @RequestParam int shortest,
            RedirectAttributes redirect) {
        strengths.set(viewer, role, secondStep, shortest);
        Notices.say(redirect, "strength.saved");
        return "redirect:/access/strength";
    }
}
