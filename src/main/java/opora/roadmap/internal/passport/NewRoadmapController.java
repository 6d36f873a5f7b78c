package opora.roadmap.internal.passport;

import static opora.shared.Permission.ROADMAP_EDIT;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import opora.roadmap.internal.occurrence.CheckPoints;
import opora.roadmap.internal.plan.CreateRoadmap;
import opora.roadmap.internal.plan.NewRoadmap;
import opora.roadmap.internal.plan.RoadmapPassport;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Создать пустую»: a passport now, the rows later. */
@Controller
@RequestMapping("/roadmaps/new")
class NewRoadmapController {

    private static final int USUAL_YEARS = 3;

    private final CreateRoadmap create;
    private final Parents parents;
    private final Clock clock;

    NewRoadmapController(CreateRoadmap create, Parents parents, Clock clock) {
        this.create = create;
        this.parents = parents;
        this.clock = clock;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @GetMapping
    String form(Viewer viewer, Model model) {
        viewer.require(ROADMAP_EDIT);
        var first = today(viewer).withDayOfYear(1);
        var years = new Period(first, first.plusYears(USUAL_YEARS).minusDays(1));
        model.addAttribute("years", YearsForm.of(years, today(viewer)));
        model.addAttribute(
                "form",
                new PassportForm("", "ROADMAP", "", "", "PLAN", "", "", "", "", "", "", "", 0L));
        model.addAttribute("parents", parents.choices(viewer, null));
        return "roadmap/passport/new";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @PostMapping
    String create(
            Viewer viewer,
            @ModelAttribute("form") PassportForm form,
            BindingResult errors,
            @ModelAttribute("years") YearsForm years,
            BindingResult wrongYears,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        viewer.require(ROADMAP_EDIT);
        form.check(errors);
        years.check(wrongYears);
        var period = years.period();
        if (errors.hasErrors() || wrongYears.hasErrors() || period.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("parents", parents.choices(viewer, null));
            return "roadmap/passport/new";
        }
        var wanted =
                new NewRoadmap(
                        form.kindOrRoadmap(),
                        form.parentId(),
                        form.over(RoadmapPassport.titled(" ")),
                        "",
                        period.get(),
                        years.keptFromOr(today(viewer)),
                        CheckPoints.SCHOOL_HALF_YEAR);
        var id = create.empty(viewer, wanted);
        Notices.say(redirect, "passport.created");
        return "redirect:/roadmaps/" + id;
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
