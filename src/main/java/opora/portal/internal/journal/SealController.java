package opora.portal.internal.journal;

import opora.journal.SealApi;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Touches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** «Печать журнала»: how far it is sealed, and whether the seals hold. */
@Controller
class SealController {

    private final SealApi seals;

    SealController(SealApi seals) {
        this.seals = seals;
    }

    @Touches(value = Thing.CHANGE_JOURNAL, verb = Verb.READ)
    @GetMapping("/journal/seal")
    String page(Viewer viewer, Model model) {
        model.addAttribute("seal", seals.seal(viewer));
        model.addAttribute("check", null);
        return "portal/seal";
    }

    /** Not kept: it is true for this moment, and reads a great deal. */
    @Touches(value = Thing.CHANGE_JOURNAL, verb = Verb.READ)
    @PostMapping("/journal/seal")
    String check(Viewer viewer, Model model) {
        model.addAttribute("check", seals.check(viewer));
        model.addAttribute("seal", seals.seal(viewer));
        return "portal/seal";
    }
}
