package opora.staff.internal.twin;

import java.util.UUID;
import opora.person.MergeApi;
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

/** What was merged and told apart, and how it is taken back. */
@Controller
@RequestMapping("/people")
class MergeController {

    private static final int SHOWN = 100;

    private final MergeApi merging;
    private final MergePeople merge;

    MergeController(MergeApi merging, MergePeople merge) {
        this.merging = merging;
        this.merge = merge;
    }

    @Touches(value = Thing.PERSON_PRIVATE, verb = Verb.READ)
    @GetMapping("/merges")
    String list(Viewer viewer, Model model) {
        model.addAttribute("merges", merging.merges(viewer, SHOWN));
        return "staff/merges";
    }

    @Touches(value = Thing.PERSON_PRIVATE, verb = Verb.READ)
    @GetMapping("/merges/{id}")
    String show(Viewer viewer, @PathVariable UUID id, Model model) {
        model.addAttribute("merge", merging.merge(viewer, id));
        return "staff/merge";
    }

    @Touches(value = Thing.PERSON_PRIVATE, verb = Verb.CHANGE)
    @PostMapping("/merges/{id}/undoing")
    String undo(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        merge.undo(viewer, id, reason);
        Notices.say(redirect, "twin.undone");
        return "redirect:/people/merges/" + id;
    }

    @Touches(value = Thing.PERSON_PRIVATE, verb = Verb.CHANGE)
    @PostMapping("/different/{id}/removal")
    String forget(Viewer viewer, @PathVariable UUID id, RedirectAttributes redirect) {
        merging.forget(viewer, id);
        Notices.say(redirect, "twin.apart.forgotten");
        return "redirect:/people/twins";
    }
}
