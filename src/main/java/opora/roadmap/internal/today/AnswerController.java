package opora.roadmap.internal.today;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import opora.roadmap.AnswerId;
import opora.roadmap.OccurrenceId;
import opora.roadmap.internal.answer.Answer;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One date: its form alone, what is said in it, and taking it back. */
@Controller
class AnswerController {

    private final Answering answering;
    private final TodayService today;

    AnswerController(Answering answering, TodayService today) {
        this.answering = answering;
        this.today = today;
    }

    /** The row of «Сегодня» for htmx, the whole page for a link from a letter. */
    @Touches(value = Thing.PROGRESS, verb = Verb.ANSWER)
    @GetMapping("/occurrences/{id}/answers")
    String form(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "true") boolean open,
            HttpServletRequest request,
            Model model) {
        var ask = today.ask(viewer, id);
        model.addAttribute("form", AnswerInput.of(today.today(viewer), ask.assignment()));
        return row(viewer, ask, open, request, model);
    }

    @Touches(value = Thing.PROGRESS, verb = Verb.ANSWER)
    @PostMapping("/occurrences/{id}/answers")
    String report(
            Viewer viewer,
            @PathVariable UUID id,
            @ModelAttribute("form") AnswerInput form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        if (!errors.hasErrors()) {
            try {
                var answer = answering.report(viewer, new OccurrenceId(id), form);
                if (htmx(request)) return said(answer, "today.recorded", model);
                Notices.say(redirect, "today.recorded");
                return Back.to(form.back(), "/today");
            } catch (RuleViolation refused) {
                errors.rejectValue(
                        Answering.field(refused), refused.code(), refused.args().toArray(), null);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return row(viewer, today.ask(viewer, id), true, request, model);
    }

    @Touches(value = Thing.PROGRESS, verb = Verb.ANSWER)
    @PostMapping("/answers/{id}/withdrawal")
    String withdraw(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model) {
        var occurrence = answering.withdraw(viewer, new AnswerId(id));
        if (htmx(request)) {
            var ask = today.ask(viewer, occurrence.value());
            model.addAttribute("form", AnswerInput.of(today.today(viewer), ask.assignment()));
            return row(viewer, ask, false, request, model);
        }
        Notices.say(redirect, "today.withdrawn");
        return Back.to(back, "/today");
    }

    /** Under the address of the date, the only one a link from a letter opens. */
    @Touches(value = Thing.PROGRESS, verb = Verb.ANSWER)
    @PostMapping("/occurrences/{id}/answers/withdrawal")
    String withdrawOwn(Viewer viewer, @PathVariable UUID id, RedirectAttributes redirect) {
        var sent = today.ask(viewer, id).sent();
        if (sent == null) throw new RuleViolation("answer.withdraw.author");
        answering.withdraw(viewer, new AnswerId(sent));
        Notices.say(redirect, "today.withdrawn");
        return "redirect:/occurrences/" + id + "/answers";
    }

    private String row(
            Viewer viewer, Ask ask, boolean open, HttpServletRequest request, Model model) {
        model.addAttribute("ask", ask);
        model.addAttribute("open", open);
        if (htmx(request)) return "roadmap/today/ask";
        model.addAttribute("executors", today.executors(viewer, ask.id()));
        if (ask.waiting() && ask.sent() != null)
            model.addAttribute("sent", today.reported(viewer, ask.sent()));
        return "roadmap/today/alone";
    }

    static String said(Answer answer, String text, Model model) {
        model.addAttribute("answer", answer.id().value());
        model.addAttribute("text", text);
        model.addAttribute("undo", "/answers/" + answer.id() + "/withdrawal");
        return "roadmap/today/said";
    }

    static boolean htmx(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }
}
