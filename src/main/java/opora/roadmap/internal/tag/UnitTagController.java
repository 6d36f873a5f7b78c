package opora.roadmap.internal.tag;

import java.util.List;
import java.util.UUID;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One tag on many organisations. */
@Controller
class UnitTagController {

    private final UnitTags tags;

    UnitTagController(UnitTags tags) {
        this.tags = tags;
    }

    @Touches(value = Thing.GROUND, verb = Verb.CHANGE)
    @PostMapping("/tags/{id}/units")
    String set(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> units,
            RedirectAttributes redirect) {
        Notices.say(redirect, "tag.set.done", tags.set(viewer, id, units));
        return "redirect:/tags/" + id;
    }
}
