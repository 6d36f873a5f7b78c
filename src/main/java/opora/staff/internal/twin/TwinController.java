package opora.staff.internal.twin;

import java.util.Map;
import java.util.UUID;
import opora.person.MergeApi;
import opora.shared.PersonId;
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

/** «Возможные двойники»: the list, two cards beside each other, one made of both. */
@Controller
@RequestMapping("/people/twins")
class TwinController {

    private final Comparing comparing;
    private final MergePeople merge;
    private final MergeApi merging;

    TwinController(Comparing comparing, MergePeople merge, MergeApi merging) {
        this.comparing = comparing;
        this.merge = merge;
        this.merging = merging;
    }

    @Touches(value = Thing.PERSON_PRIVATE, verb = Verb.READ)
    @GetMapping
    String list(Viewer viewer, Model model) {
        model.addAttribute("page", comparing.list(viewer));
        return "staff/twins";
    }

    @Touches(value = Thing.PERSON_PRIVATE, verb = Verb.READ)
    @GetMapping("/{id}/{other}")
    String compare(Viewer viewer, @PathVariable UUID id, @PathVariable UUID other, Model model) {
        model.addAttribute("page", comparing.page(viewer, new PersonId(id), new PersonId(other)));
        return "staff/twin";
    }

    @Touches(value = Thing.PERSON_PRIVATE, verb = Verb.CHANGE)
    @PostMapping("/{id}/{other}")
    String merge(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID other,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        // who they are comes before what was typed
        merging.elsewhere(viewer, new PersonId(id), new PersonId(other));
        var made = merge.merge(viewer, new PersonId(id), new PersonId(other), MergeForm.of(typed));
        Notices.say(redirect, "twin.merged");
        return "redirect:/people/merges/" + made;
    }

    @Touches(value = Thing.PERSON_PRIVATE, verb = Verb.CHANGE)
    @PostMapping("/{id}/{other}/different")
    String tellApart(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID other,
            RedirectAttributes redirect) {
        merging.tellApart(viewer, new PersonId(id), new PersonId(other));
        Notices.say(redirect, "twin.apart.said");
        return "redirect:/people/twins";
    }
}
