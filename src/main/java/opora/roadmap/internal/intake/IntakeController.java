package opora.roadmap.internal.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.document.FileApi;
import opora.reading.Note;
import opora.reading.ScheduleKind;
import opora.roadmap.RoadmapId;
import opora.shared.Period;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.Window;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.databind.json.JsonMapper;

/** From a file to «что понято»: upload, progress, questions one by one. */
@Controller
@RequestMapping("/roadmaps/import")
class IntakeController {

    private final IntakeService intakes;
    private final LaunchIntake launch;
    private final FileApi files;
    private final JsonMapper json;

    IntakeController(IntakeService intakes, LaunchIntake launch, FileApi files, JsonMapper json) {
        this.launch = launch;
        this.intakes = intakes;
        this.files = files;
        this.json = json;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @GetMapping
    String upload(
            Viewer viewer, @RequestParam(required = false) @Nullable UUID amends, Model model) {
        viewer.require(opora.shared.Permission.ROADMAP_EDIT);
        var open = intakes.open(viewer);
        var names = files.find(viewer, open.stream().map(Intake::file).toList());
        model.addAttribute("amends", amends == null ? "" : amends.toString());
        model.addAttribute("open", OpenIntake.of(open, names));
        return "roadmap/intake/upload";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @PostMapping
    RedirectView start(
            Viewer viewer,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable UUID amends)
            throws IOException {
        if (file.isEmpty()) throw new RuleViolation("intake.empty");
        var name = file.getOriginalFilename();
        try (var bytes = file.getInputStream()) {
            var id =
                    intakes.start(
                            viewer,
                            name == null || name.isBlank() ? "file" : name,
                            bytes,
                            amends == null ? null : new RoadmapId(amends));
            return to(id);
        }
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @GetMapping("/{id}")
    String page(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "0") int row,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String polling,
            HttpServletResponse response,
            Model model) {
        var intake = intakes.get(viewer, new IntakeId(id));
        var file = files.get(viewer, intake.file());
        model.addAttribute("fileName", file.name());
        model.addAttribute("id", id.toString());
        if (polling != null && intake.status() != Intake.Status.READING) {
            response.setHeader("HX-Refresh", "true");
        }
        switch (intake.status()) {
            case READING -> {
                return "roadmap/intake/reading";
            }
            case FAILED, DROPPED -> {
                model.addAttribute("failure", failure(intake));
                return "roadmap/intake/failed";
            }
            case APPLIED -> {
                return "redirect:/roadmaps/" + intake.roadmap();
            }
            case ASKING -> {
                var understood = intakes.understand(viewer, intake);
                model.addAttribute(
                        "page",
                        IntakePages.page(
                                intake,
                                file,
                                understood,
                                launch.dates(viewer, understood).all(),
                                q,
                                row));
                return "roadmap/intake/page";
            }
        }
        throw new IllegalStateException(intake.status().name());
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @PostMapping("/{id}/answers")
    RedirectView answer(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam String question,
            @RequestParam(required = false) @Nullable String choice,
            @RequestParam(required = false) @Nullable ScheduleKind kind,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String postpone) {
        var intake = new IntakeId(id);
        if (postpone != null) {
            intakes.postpone(viewer, intake, question);
        } else if ("other".equals(choice)) {
            other(viewer, intake, question, kind, period(from, to));
        } else if (choice == null || !choice.matches("\\d{1,2}")) {
            throw new RuleViolation("intake.choice");
        } else {
            intakes.answer(viewer, intake, question, Integer.parseInt(choice));
        }
        return to(intake);
    }

    private void other(
            Viewer viewer,
            IntakeId intake,
            String question,
            @Nullable ScheduleKind kind,
            Period days) {
        if (question.equals("period")) {
            intakes.setPeriod(viewer, intake, days);
        } else if (question.startsWith("term:")) {
            var sort = kind == null ? ScheduleKind.ONCE : kind;
            var window = Window.once(days.startsOn(), days.endsOn());
            intakes.answerTerm(
                    viewer, intake, question.substring(5), new TermAnswer(sort, List.of(window)));
        } else {
            throw new RuleViolation("intake.choice");
        }
    }

    private static Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) throw new RuleViolation("intake.dates.missing");
        if (to.isBefore(from)) throw new RuleViolation("intake.dates.order");
        return new Period(from, to);
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @PostMapping("/{id}/drop")
    RedirectView drop(Viewer viewer, @PathVariable UUID id) {
        intakes.drop(viewer, new IntakeId(id));
        return new RedirectView("/roadmaps");
    }

    private Note failure(Intake intake) {
        if (intake.failure().isEmpty()) return Note.of("intake.failure.dropped");
        return json.readValue(intake.failure(), Note.class);
    }

    static RedirectView to(IntakeId id) {
        return new RedirectView("/roadmaps/import/" + id);
    }
}
