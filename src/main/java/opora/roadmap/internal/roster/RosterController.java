package opora.roadmap.internal.roster;

import java.util.List;
import java.util.UUID;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.executor.ExecutorService;
import opora.roadmap.internal.occurrence.OccurrenceService;
import opora.roadmap.internal.plan.RoadmapApproval;
import opora.roadmap.internal.plan.RoadmapService;
import opora.shared.PersonId;
import opora.shared.Thing;
import opora.shared.UnitId;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Touches;
import opora.territory.OrganisationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** «Кто исполняет»: unknown wordings settled one by one, then the plan begins to run. */
@Controller
@RequestMapping("/roadmaps/{id}/executors")
class RosterController {

    private final RosterService roster;
    private final ExecutorService executors;
    private final OccurrenceService occurrences;
    private final RoadmapService roadmaps;
    private final RoadmapApproval approval;

    RosterController(
            RosterService roster,
            ExecutorService executors,
            OccurrenceService occurrences,
            RoadmapService roadmaps,
            RoadmapApproval approval) {
        this.roster = roster;
        this.executors = executors;
        this.occurrences = occurrences;
        this.roadmaps = roadmaps;
        this.approval = approval;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @GetMapping
    String page(Viewer viewer, @PathVariable UUID id, Model model) {
        model.addAttribute("page", roster.page(viewer, new RoadmapId(id)));
        return "roadmap/roster/page";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping("/choice")
    RedirectView choose(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam String name,
            @RequestParam(defaultValue = "") List<String> chosen) {
        roster.resolve(viewer, name, chosen.stream().filter(one -> !one.isBlank()).toList());
        return next(id);
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping("/creation")
    RedirectView create(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam String name,
            @RequestParam OrganisationKind kind) {
        roster.create(viewer, name, kind);
        executors.tryAgain(viewer, new RoadmapId(id));
        return next(id);
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping("/nobodys")
    RedirectView layNobodys(Viewer viewer, @PathVariable UUID id, @RequestParam String chosen) {
        roster.layNobodys(viewer, new RoadmapId(id), chosen);
        return back(id);
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping("/person")
    RedirectView createPerson(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam String name,
            @RequestParam UUID unit,
            @RequestParam(defaultValue = "") String position) {
        roster.createPerson(viewer, name, new UnitId(unit), position);
        executors.tryAgain(viewer, new RoadmapId(id));
        return back(id);
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping("/nobody")
    RedirectView ignore(Viewer viewer, @PathVariable UUID id, @RequestParam String name) {
        executors.ignore(viewer, name);
        return next(id);
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping("/controller")
    RedirectView control(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable UUID person) {
        var roadmap = new RoadmapId(id);
        var coordinator = roadmaps.get(viewer, roadmap).control().coordinator();
        roadmaps.layOn(
                viewer,
                roadmap,
                version,
                person == null ? null : new PersonId(person),
                coordinator);
        return back(id);
    }

    /** Windows that ended before the plan is kept: done, or not done, in one go. */
    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping("/before-start")
    RedirectView settle(Viewer viewer, @PathVariable UUID id, @RequestParam boolean done) {
        occurrences.settleBeforeStart(viewer, new RoadmapId(id), List.of(), done);
        return back(id);
    }

    /** Into force where the act is there, else to the department. */
    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping("/start")
    RedirectView start(Viewer viewer, @PathVariable UUID id, @RequestParam long version) {
        var roadmap = new RoadmapId(id);
        if (roadmaps.get(viewer, roadmap).passport().carriesAct()) {
            approval.putInForce(viewer, roadmap, version);
        } else {
            approval.sendForApproval(viewer, roadmap, version);
        }
        return new RedirectView("/roadmaps/" + id);
    }

    private static RedirectView back(UUID id) {
        return new RedirectView("/roadmaps/" + id + "/executors");
    }

    /** Back to the names still unknown: after each of them the page does not begin anew. */
    private static RedirectView next(UUID id) {
        return new RedirectView("/roadmaps/" + id + "/executors#unknown");
    }
}
