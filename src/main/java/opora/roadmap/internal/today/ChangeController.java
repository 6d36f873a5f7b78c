package opora.roadmap.internal.today;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import opora.roadmap.AnswerId;
import opora.roadmap.internal.answer.ChangeAnswer;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Дополнить»: a report that waits for a decision, opened again by its author. */
@Controller
@RequestMapping("/occurrences/{occurrence}/answers/{id}/change")
class ChangeController {

    private final Answering answering;
    private final ChangeAnswer changes;
    private final TodayService today;

    ChangeController(Answering answering, ChangeAnswer changes, TodayService today) {
        this.answering = answering;
        this.changes = changes;
        this.today = today;
    }

    @Touches(value = Thing.OWN, verb = Verb.CHANGE)
    @GetMapping
    String form(
            Viewer viewer,
            @PathVariable UUID occurrence,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String back,
            Model model) {
        model.addAttribute("form", AnswerInput.of(own(viewer, occurrence, id).answer()));
        model.addAttribute("back", back);
        return page(viewer, occurrence, id, model);
    }

    @Touches(value = Thing.OWN, verb = Verb.CHANGE)
    @PostMapping
    String change(
            Viewer viewer,
            @PathVariable UUID occurrence,
            @PathVariable UUID id,
            @ModelAttribute("form") AnswerInput form,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        own(viewer, occurrence, id);
        if (!errors.hasErrors()) {
            try {
                answering.change(viewer, new AnswerId(id), form);
                Notices.say(redirect, "today.changed");
                return Back.to(form.back(), "/today");
            } catch (RuleViolation refused) {
                if (refused.field().isEmpty()) throw refused;
                errors.rejectValue(refused.field(), refused.code(), refused.args().toArray(), null);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("back", form.back() == null ? "" : form.back());
        return page(viewer, occurrence, id, model);
    }

    /** Of that date and no other: a link from a letter opens what lies under its date alone. */
    private ChangeAnswer.Own own(Viewer viewer, UUID occurrence, UUID id) {
        var own = changes.own(viewer, new AnswerId(id));
        if (!own.answer().occurrence().value().equals(occurrence)) throw new NotFound("Answer", id);
        return own;
    }

    private String page(Viewer viewer, UUID occurrence, UUID id, Model model) {
        var own = own(viewer, occurrence, id);
        model.addAttribute("ask", today.ask(viewer, occurrence));
        model.addAttribute("answer", id.toString());
        model.addAttribute("evidence", own.evidence());
        return "roadmap/today/change";
    }
}
