package opora.roadmap.internal.today;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import opora.roadmap.AnswerId;
import opora.roadmap.internal.answer.AnswerService;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accepts and returns what others report; both can be undone. */
@Controller
class DecisionController {

    private final AnswerService answers;
    private final TodayService today;

    DecisionController(AnswerService answers, TodayService today) {
        this.answers = answers;
        this.today = today;
    }

    @Touches(value = Thing.PROGRESS, verb = Verb.DECIDE)
    @PostMapping("/answers/{id}/acceptance")
    String accept(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model) {
        answers.accept(viewer, List.of(new AnswerId(id)));
        return decided(id, "today.accepted", back, request, redirect, model);
    }

    /** Many at once: one click for fifteen schools. */
    @Touches(value = Thing.PROGRESS, verb = Verb.DECIDE)
    @PostMapping("/answers/acceptances")
    String acceptMany(
            Viewer viewer,
            @RequestParam(required = false) @Nullable List<UUID> answer,
            RedirectAttributes redirect) {
        if (answer == null || answer.isEmpty()) throw new RuleViolation("today.nothingChosen");
        answers.accept(viewer, answer.stream().map(AnswerId::new).toList());
        Notices.say(redirect, "today.acceptedMany", answer.size());
        return "redirect:/today#waiting";
    }

    /** The row with the field of the remark, or as it was. */
    @Touches(value = Thing.PROGRESS, verb = Verb.DECIDE)
    @GetMapping("/answers/{id}/return")
    String remark(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "true") boolean open,
            HttpServletRequest request,
            Model model) {
        return row(viewer, id, open, "", request, model);
    }

    @Touches(value = Thing.PROGRESS, verb = Verb.DECIDE)
    @PostMapping("/answers/{id}/return")
    String sendBack(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String remark,
            @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        try {
            answers.sendBack(viewer, new AnswerId(id), remark);
        } catch (RuleViolation refused) {
            if (!refused.code().equals("answer.return.remark")) throw refused;
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return row(viewer, id, true, "violation.answer.return.remark", request, model);
        }
        return decided(id, "today.sentBack", back, request, redirect, model);
    }

    @Touches(value = Thing.PROGRESS, verb = Verb.DECIDE)
    @PostMapping("/answers/{id}/reopening")
    String reopen(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model) {
        answers.reopen(viewer, new AnswerId(id));
        if (AnswerController.htmx(request)) return row(viewer, id, false, "", request, model);
        Notices.say(redirect, "today.reopened");
        return Back.to(back, "/today#waiting");
    }

    private String row(
            Viewer viewer,
            UUID id,
            boolean open,
            String error,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("one", today.reported(viewer, id));
        model.addAttribute("open", open);
        model.addAttribute("error", error);
        return AnswerController.htmx(request)
                ? "roadmap/today/reported"
                : "roadmap/today/reportedAlone";
    }

    private static String decided(
            UUID id,
            String text,
            @Nullable String back,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model) {
        if (!AnswerController.htmx(request)) {
            Notices.say(redirect, text);
            return Back.to(back, "/today#waiting");
        }
        model.addAttribute("answer", id);
        model.addAttribute("text", text);
        model.addAttribute("undo", "/answers/" + id + "/reopening");
        return "roadmap/today/said";
    }
}
