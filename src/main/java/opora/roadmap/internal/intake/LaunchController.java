package opora.roadmap.internal.intake;

import java.time.LocalDate;
import java.util.UUID;
import opora.document.FileApi;
import opora.roadmap.internal.clause.Clauses;
import opora.roadmap.internal.plan.RoadmapKind;
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

/** The last step: what the plan is called, its years, and from which day it is kept. */
@Controller
@RequestMapping("/roadmaps/import/{id}/launch")
class LaunchController {

    private final IntakeService intakes;
    private final LaunchIntake launch;
    private final FileApi files;
    private final Clauses clauses;

    LaunchController(IntakeService intakes, LaunchIntake launch, FileApi files, Clauses clauses) {
        this.intakes = intakes;
        this.launch = launch;
        this.files = files;
        this.clauses = clauses;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @GetMapping
    String form(Viewer viewer, @PathVariable UUID id, Model model) {
        var intake = intakes.get(viewer, new IntakeId(id));
        var understood = intakes.understand(viewer, intake);
        model.addAttribute("id", id.toString());
        model.addAttribute("fileName", files.get(viewer, intake.file()).name());
        model.addAttribute("form", launch.offer(viewer, intake, understood));
        model.addAttribute("passport", understood.reading().passport());
        model.addAttribute(
                "understood", LaunchSummary.of(understood, launch.dates(viewer, understood)));
        return "roadmap/intake/launch";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @PostMapping
    RedirectView launch(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "ROADMAP") RoadmapKind kind,
            @RequestParam(required = false) @Nullable LocalDate startsOn,
            @RequestParam(required = false) @Nullable LocalDate endsOn,
            @RequestParam(required = false) @Nullable LocalDate keptFrom,
            @RequestParam(defaultValue = "") String controller) {
        var form = new LaunchForm(title, kind, startsOn, endsOn, keptFrom, controller);
        var roadmap = launch.launch(viewer, new IntakeId(id), form);
        if (kind == RoadmapKind.REGULATION) clauses.read(viewer, roadmap.value());
        return new RedirectView("/roadmaps/" + roadmap + "/executors");
    }
}
