package opora.document.internal.circulation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

/** «Ознакомлен», and an organisation's own people. */
@Controller
@RequestMapping("/circulations/{id}")
class AcquaintController {

    private final Circulations circulations;
    private final Acquaint acquaint;

    AcquaintController(Circulations circulations, Acquaint acquaint) {
        this.circulations = circulations;
        this.acquaint = acquaint;
    }

    /** {@code today}: pressed on «Сегодня», which stays open. */
    @Touches(value = Thing.OWN, verb = Verb.CHANGE)
    @PostMapping("/acknowledgements")
    String acquainted(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean today,
            RedirectAttributes redirect) {
        acquaint.self(viewer, id);
        Notices.say(redirect, "circulation.acquainted");
        return today ? "redirect:/today" : "redirect:/circulations/" + id;
    }

    @Touches(value = Thing.ACKNOWLEDGEMENT, verb = Verb.READ)
    @GetMapping("/units/{unit}")
    String unit(Viewer viewer, @PathVariable UUID id, @PathVariable UUID unit, Model model) {
        model.addAttribute("page", circulations.unit(viewer, id, unit));
        return "document/circulation/unit";
    }

    @Touches(value = Thing.ACKNOWLEDGEMENT, verb = Verb.CHANGE)
    @PostMapping("/units/{unit}/people")
    String passOn(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "") List<UUID> people,
            RedirectAttributes redirect) {
        Notices.say(redirect, "circulation.passed", acquaint.passOn(viewer, id, unit, people));
        return "redirect:/circulations/" + id + "/units/" + unit;
    }

    @Touches(value = Thing.ACKNOWLEDGEMENT, verb = Verb.CREATE)
    @PostMapping("/units/{unit}/acknowledgements")
    String mark(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "") List<UUID> people,
            @RequestParam(defaultValue = "false") boolean organisation,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            RedirectAttributes redirect) {
        acquaint.mark(viewer, id, unit, people, organisation, on);
        Notices.say(redirect, "circulation.marked");
        return "redirect:/circulations/" + id + "/units/" + unit;
    }
}
