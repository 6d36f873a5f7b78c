package opora.notice.internal;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Письма» of one person, and «Исходящие письма» of a municipality. */
@Controller
class LetterController {

    private final Letters letters;

    LetterController(Letters letters) {
        this.letters = letters;
    }

    @Touches(value = Thing.OWN, verb = Verb.READ)
    @GetMapping("/letters")
    String mine(Viewer viewer, Model model) {
        model.addAttribute("page", letters.mine(viewer));
        return "notice/letters";
    }

    @Touches(value = Thing.OWN, verb = Verb.READ)
    @GetMapping("/me/reminders")
    String reminders() {
        return "redirect:/letters#frequency";
    }

    @Touches(value = Thing.OWN, verb = Verb.CHANGE)
    @PostMapping("/letters/frequency")
    String choose(Viewer viewer, @RequestParam Frequency frequency, RedirectAttributes redirect) {
        letters.choose(viewer, frequency);
        Notices.say(redirect, "letters.chosen." + frequency.name());
        return "redirect:/letters";
    }

    @Touches(value = Thing.OUTBOX, verb = Verb.READ)
    @GetMapping("/outbox")
    String outbox(Viewer viewer, Model model) {
        model.addAttribute("page", letters.outbox(viewer));
        return "notice/outbox";
    }

    @Touches(value = Thing.OUTBOX, verb = Verb.CHANGE)
    @PostMapping("/outbox/{id}/sending")
    String again(Viewer viewer, @PathVariable UUID id, RedirectAttributes redirect) {
        letters.again(viewer, id);
        Notices.say(redirect, "outbox.again");
        return "redirect:/outbox";
    }
}
