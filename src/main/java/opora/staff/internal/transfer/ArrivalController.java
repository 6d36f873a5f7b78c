package opora.staff.internal.transfer;

import java.util.UUID;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import opora.staff.internal.card.JobForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody sent from elsewhere is taken, or not. */
@Controller
@RequestMapping("/people/arrivals")
class ArrivalController {

    private final Arrivals arrivals;
    private final Hiring hiring;

    ArrivalController(Arrivals arrivals, Hiring hiring) {
        this.arrivals = arrivals;
        this.hiring = hiring;
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @GetMapping("/{id}")
    String show(Viewer viewer, @PathVariable UUID id, Model model) {
        model.addAttribute("arrival", arrivals.arrival(viewer, id));
        model.addAttribute("choices", hiring.choices(viewer));
        return "staff/arrival";
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @PostMapping("/{id}")
    String accept(
            Viewer viewer,
            @PathVariable UUID id,
            @ModelAttribute JobForm form,
            RedirectAttributes redirect) {
        var arrival = arrivals.arrival(viewer, id);
        arrivals.accept(viewer, id, hiring.read(viewer, arrival.person(), form, ""));
        Notices.say(redirect, "transfer.accepted");
        return "redirect:/people/" + arrival.person();
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @PostMapping("/{id}/refusal")
    String refuse(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        arrivals.refuse(viewer, id, reason);
        Notices.say(redirect, "transfer.refused");
        return "redirect:/people/transfers";
    }
}
