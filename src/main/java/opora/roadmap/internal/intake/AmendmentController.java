package opora.roadmap.internal.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import opora.roadmap.internal.plan.AmendmentComparison;
import opora.roadmap.internal.plan.RoadmapService;
import opora.shared.NotFound;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The last step of an amendment: what is added, changed, moved, cancelled; then applied. */
@Controller
@RequestMapping("/roadmaps/import/{id}/amendment")
class AmendmentController {

    private final IntakeService intakes;
    private final AmendIntake amend;
    private final RoadmapService roadmaps;

    AmendmentController(IntakeService intakes, AmendIntake amend, RoadmapService roadmaps) {
        this.intakes = intakes;
        this.amend = amend;
        this.roadmaps = roadmaps;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @GetMapping
    String compare(Viewer viewer, @PathVariable UUID id, Model model) {
        var intake = intakes.get(viewer, new IntakeId(id));
        var amends = intake.amends();
        if (amends == null) throw new NotFound("Amendment", id);
        var passport = intakes.understand(viewer, intake).reading().passport();
        var roadmap = roadmaps.get(viewer, amends);
        model.addAttribute("id", id.toString());
        model.addAttribute("title", roadmap.passport().title());
        model.addAttribute("version", roadmap.version());
        model.addAttribute("comparison", amend.compare(viewer, intake));
        model.addAttribute("number", passport.number());
        model.addAttribute("date", passport.date());
        model.addAttribute("kinds", AmendmentComparison.Kind.values());
        return "roadmap/intake/amendment";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping
    RedirectView apply(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(required = false) @Nullable LocalDate inForce) {
        var roadmap = amend.apply(viewer, new IntakeId(id), version, act, inForce, Map.of());
        return new RedirectView("/roadmaps/" + roadmap + "/executors");
    }
}
