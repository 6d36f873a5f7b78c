package opora.territory.internal;

import java.util.UUID;
import opora.shared.Thing;
import opora.shared.UnitId;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import opora.territory.LinkKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The map of subjects and their links: picture, table, changes. */
@Controller
@RequestMapping("/organisations/map")
class LinkMapController {

    private final LinkMap map;

    LinkMapController(LinkMap map) {
        this.map = map;
    }

    @Touches(value = Thing.UNIT_LINK, verb = Verb.READ)
    @GetMapping
    String show(Viewer viewer, Model model) {
        model.addAttribute("map", map.drawn(viewer));
        model.addAttribute("editable", map.editable(viewer));
        return "territory/map";
    }

    @Touches(value = Thing.UNIT_LINK, verb = Verb.CREATE)
    @PostMapping
    String add(
            Viewer viewer,
            @RequestParam UUID from,
            @RequestParam LinkKind kind,
            @RequestParam UUID to,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        map.add(viewer, new UnitId(from), kind, new UnitId(to), note);
        Notices.say(redirect, "map.added");
        return "redirect:/organisations/map";
    }

    @Touches(value = Thing.UNIT_LINK, verb = Verb.CHANGE)
    @PostMapping("/usual")
    String usual(
            Viewer viewer,
            @RequestParam(defaultValue = "") String regional,
            RedirectAttributes redirect) {
        map.addUsual(viewer, regional);
        Notices.say(redirect, "map.usualAdded");
        return "redirect:/organisations/map";
    }

    @Touches(value = Thing.UNIT_LINK, verb = Verb.CHANGE)
    @PostMapping("/{id}/removal")
    String remove(Viewer viewer, @PathVariable UUID id, RedirectAttributes redirect) {
        map.remove(viewer, id);
        Notices.say(redirect, "map.removed");
        return "redirect:/organisations/map";
    }
}
