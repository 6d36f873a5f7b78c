package opora.roadmap.internal.tag;

import java.time.LocalDate;
import java.util.UUID;
import opora.shared.Permission;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Метки»: the dictionary, and each tag with its totals. */
@Controller
@RequestMapping("/tags")
class TagController {

    private final Tags tags;
    private final UnitTags units;

    TagController(Tags tags, UnitTags units) {
        this.units = units;
        this.tags = tags;
    }

    @Touches(value = Thing.GROUND, verb = Verb.READ)
    @GetMapping
    String list(Viewer viewer, Model model) {
        model.addAttribute("tags", tags.here(viewer));
        model.addAttribute("totals", tags.totals(viewer));
        model.addAttribute("writes", viewer.may(Permission.GROUND_EDIT));
        model.addAttribute("today", tags.today(viewer));
        return "roadmap/tag/list";
    }

    @Touches(value = Thing.GROUND, verb = Verb.READ)
    @GetMapping("/{id}")
    String tag(Viewer viewer, @PathVariable UUID id, Model model) {
        var tag = tags.tag(viewer, id);
        model.addAttribute("tag", tag);
        model.addAttribute("totals", tags.totals(viewer).getOrDefault(id, TagTotals.NONE));
        model.addAttribute(
                "carried",
                viewer.may(Permission.ROADMAP_READ)
                        ? tags.carried(viewer, id)
                        : java.util.List.<Tagged>of());
        model.addAttribute("units", units.of(viewer, id));
        model.addAttribute("choices", units.choices(viewer));
        model.addAttribute("writes", tags.writes(viewer, tag));
        return "roadmap/tag/page";
    }

    @Touches(value = Thing.GROUND, verb = Verb.CREATE)
    @PostMapping
    String add(
            Viewer viewer,
            @RequestParam Tag.Kind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate startsOn,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate endsOn,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        var id = tags.add(viewer, kind, name, startsOn, endsOn, note);
        Notices.say(redirect, "tag.added");
        return "redirect:/tags/" + id;
    }

    @Touches(value = Thing.GROUND, verb = Verb.CHANGE)
    @PostMapping("/{id}")
    String change(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam Tag.Kind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate startsOn,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate endsOn,
            @RequestParam(defaultValue = "") String note,
            @RequestParam long version,
            RedirectAttributes redirect) {
        tags.change(viewer, id, kind, name, startsOn, endsOn, note, version);
        Notices.say(redirect, "tag.changed");
        return "redirect:/tags/" + id;
    }
}
