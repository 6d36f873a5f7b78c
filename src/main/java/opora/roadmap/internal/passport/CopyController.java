package opora.roadmap.internal.passport;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.plan.CopyRoadmap;
import opora.roadmap.internal.plan.Roadmap;
import opora.roadmap.internal.plan.RoadmapService;
import opora.shared.Period;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Скопировать на новый период»: the same rows with their dates moved, as a draft. */
@Controller
@RequestMapping("/roadmaps/{id}/copy")
class CopyController {

    private final RoadmapService roadmaps;
    private final CopyRoadmap copy;
    private final Clock clock;

    CopyController(RoadmapService roadmaps, CopyRoadmap copy, Clock clock) {
        this.roadmaps = roadmaps;
        this.copy = copy;
        this.clock = clock;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @GetMapping
    String form(Viewer viewer, @PathVariable UUID id, Model model) {
        var roadmap = PassportController.own(roadmaps, viewer, new RoadmapId(id));
        model.addAttribute("form", YearsForm.of(next(roadmap.period()), today(viewer)));
        return page(roadmap, model);
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @PostMapping
    String copy(
            Viewer viewer,
            @PathVariable UUID id,
            @ModelAttribute("form") YearsForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var roadmap = PassportController.own(roadmaps, viewer, new RoadmapId(id));
        form.check(errors);
        var period = form.period();
        if (errors.hasErrors() || period.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(roadmap, model);
        }
        var made = copy.copy(viewer, roadmap.id(), period.get(), form.keptFromOr(today(viewer)));
        Notices.say(redirect, "copy.made");
        return "redirect:/roadmaps/" + made;
    }

    private static String page(Roadmap roadmap, Model model) {
        model.addAttribute("id", roadmap.id().toString());
        model.addAttribute("title", roadmap.passport().title());
        model.addAttribute("period", roadmap.period());
        return "roadmap/passport/copy";
    }

    /** As long as the one before it, from the day after it. */
    private static Period next(Period before) {
        var first = before.endsOn().plusDays(1);
        var months = before.startsOn().until(first, java.time.temporal.ChronoUnit.MONTHS);
        return new Period(first, first.plusMonths(Math.max(1, months)).minusDays(1));
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
