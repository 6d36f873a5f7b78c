package opora.staff.internal.norm;

import java.util.Map;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import opora.staff.internal.rule.RuleName;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Как посчитано»: the norms and the municipality's own. */
@Controller
@RequestMapping("/people/rules")
class NormController {

    private final Norms norms;

    NormController(Norms norms) {
        this.norms = norms;
    }

    @Touches(value = Thing.PERSON, verb = Verb.READ)
    @GetMapping
    String show(Viewer viewer, Model model) {
        model.addAttribute("norms", norms.inForce(viewer));
        model.addAttribute("settable", norms.settable(viewer));
        return "staff/rules";
    }

    @Touches(value = Thing.PERSON_FACT, verb = Verb.CHANGE)
    @PostMapping
    String set(
            Viewer viewer,
            @RequestParam int age,
            @RequestParam int years,
            @RequestParam int firstJob,
            RedirectAttributes redirect) {
        try {
            norms.set(
                    viewer,
                    Map.of(
                            RuleName.YOUNG_AGE,
                            age,
                            RuleName.YOUNG_YEARS,
                            years,
                            RuleName.YOUNG_FIRST_JOB,
                            firstJob));
            Notices.say(redirect, "rules.saved");
        } catch (RuleViolation refused) {
            Notices.say(redirect, "violation." + refused.code());
        }
        return "redirect:/people/rules";
    }
}
