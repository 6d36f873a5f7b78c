package opora.portal.internal.journal;

import opora.journal.SealApi;
import opora.shared.Viewer;
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

    @GetMapping("/journal/seal")
    String page(Viewer viewer, Model model) {
        model.addAttribute("seal", seals.seal(viewer));
        model.addAttribute("check", null);
        return "portal/seal";
    }

    /** Not kept: it is true for this moment, and reads a great deal. */
    @PostMapping("/journal/seal")
    String check(Viewer viewer, Model model) {
        model.addAttribute("check", seals.check(viewer));
        model.addAttribute("seal", seals.seal(viewer));
        return "portal/seal";
    }
}
