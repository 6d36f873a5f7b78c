package opora.roadmap.internal.answer;

import java.util.UUID;
import opora.roadmap.OccurrenceId;
import opora.shared.RuleViolation;
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

/** «Засчитать другим мероприятием»: which work stands for this date too. */
@Controller
@RequestMapping("/occurrences/{id}/fulfilment")
class FulfilmentController {

    private final FulfilmentService fulfilments;

    FulfilmentController(FulfilmentService fulfilments) {
        this.fulfilments = fulfilments;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @GetMapping
    String offer(Viewer viewer, @PathVariable UUID id, Model model) {
        var occurrence = new OccurrenceId(id);
        model.addAttribute("id", id.toString());
        model.addAttribute("measure", fulfilments.measure(viewer, occurrence).toString());
        model.addAttribute("candidates", fulfilments.candidates(viewer, occurrence));
        return "roadmap/fulfilment";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping
    String link(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID source,
            RedirectAttributes redirect) {
        if (source == null) throw new RuleViolation("fulfilment.nothing").at("source");
        fulfilments.link(viewer, new OccurrenceId(source), new OccurrenceId(id));
        Notices.say(redirect, "fulfilment.linked");
        return "redirect:/measures/" + fulfilments.measure(viewer, new OccurrenceId(id));
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping("/removal")
    String unlink(Viewer viewer, @PathVariable UUID id, RedirectAttributes redirect) {
        fulfilments.unlink(viewer, new OccurrenceId(id));
        Notices.say(redirect, "fulfilment.unlinked");
        return "redirect:/measures/" + fulfilments.measure(viewer, new OccurrenceId(id));
    }
}
