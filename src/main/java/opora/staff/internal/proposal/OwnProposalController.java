package opora.staff.internal.proposal;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import opora.shared.NotFound;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Предложить исправление» from one's own card. */
@Controller
@RequestMapping("/me/card/proposals")
class OwnProposalController {

    private final Propose propose;

    OwnProposalController(Propose propose) {
        this.propose = propose;
    }

    @Touches(value = Thing.OWN, verb = Verb.CREATE)
    @GetMapping("/new")
    String fresh(
            Viewer viewer,
            @RequestParam(defaultValue = "OTHER") About about,
            @RequestParam(required = false) @Nullable UUID row,
            Model model) {
        viewer.actor();
        model.addAttribute("about", about);
        model.addAttribute("row", row == null ? "" : row.toString());
        model.addAttribute("stands", propose.stands(viewer, about, row));
        return "staff/proposal/propose";
    }

    @Touches(value = Thing.OWN, verb = Verb.CREATE)
    @PostMapping
    String propose(
            Viewer viewer,
            @RequestParam(defaultValue = "OTHER") About about,
            @RequestParam(required = false) @Nullable UUID row,
            @RequestParam(defaultValue = "false") boolean removal,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile paper,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect)
            throws IOException {
        propose.propose(viewer, about, row, removal, form, paper);
        Notices.say(redirect, "proposal.sent");
        return "redirect:/me/card";
    }

    @Touches(value = Thing.OWN, verb = Verb.CHANGE)
    @PostMapping("/{id}/withdrawal")
    String withdraw(Viewer viewer, @PathVariable UUID id, RedirectAttributes redirect) {
        if (viewer.person() == null) throw new NotFound("Proposal", id);
        propose.withdraw(viewer, id);
        Notices.say(redirect, "proposal.withdrawn");
        return "redirect:/me/card";
    }

    @Touches(value = Thing.OWN, verb = Verb.CHANGE)
    @PostMapping("/seen")
    String seen(Viewer viewer) {
        propose.seen(viewer);
        return "redirect:/me/card";
    }
}
