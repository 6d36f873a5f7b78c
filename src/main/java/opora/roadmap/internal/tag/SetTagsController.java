package opora.roadmap.internal.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import opora.roadmap.internal.view.MeasureFilter;
import opora.roadmap.internal.view.Views;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One tag on many rows of a roadmap at once. */
@Controller
@RequestMapping("/roadmaps/{id}/tags")
class SetTagsController {

    private final SetTags setting;
    private final Tags tags;
    private final Views views;

    SetTagsController(SetTags setting, Tags tags, Views views) {
        this.setting = setting;
        this.tags = tags;
        this.views = views;
    }

    /**
     * @param tag the one being set; the first where none is said
     */
    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @GetMapping
    String choose(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID tag,
            Model model) {
        var here = tags.here(viewer);
        var chosen =
                here.stream()
                        .filter(one -> tag == null || one.id().equals(tag))
                        .findFirst()
                        .orElse(null);
        model.addAttribute("top", views.top(viewer, id, MeasureFilter.ofRoadmap(id)));
        model.addAttribute("tags", here);
        model.addAttribute("chosen", chosen);
        model.addAttribute("carried", tags.ofRoadmap(viewer, id));
        model.addAttribute(
                "things", chosen == null ? List.<Tagged>of() : setting.choices(viewer, id, chosen));
        return "roadmap/tag/set";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping
    String set(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam UUID tag,
            @RequestParam(defaultValue = "false") boolean whole,
            @RequestParam(defaultValue = "") List<UUID> thing,
            RedirectAttributes redirect) {
        var changed = setting.set(viewer, id, tag, whole, new ArrayList<>(thing));
        Notices.say(redirect, "tag.set.done", changed);
        return "redirect:/roadmaps/" + id + "/tags?tag=" + tag;
    }
}
