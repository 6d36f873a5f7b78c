package opora.roadmap.internal.ground;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import opora.document.LegalGroundId;
import opora.roadmap.internal.view.MeasureFilter;
import opora.roadmap.internal.view.Views;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Основания» of a roadmap, of a measure, of a work plan. */
@Controller
class CitationController {

    private final Citations citations;
    private final FindGrounds finding;
    private final Views views;

    CitationController(Citations citations, FindGrounds finding, Views views) {
        this.citations = citations;
        this.finding = finding;
        this.views = views;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/roadmaps/{id}/grounds")
    String ofRoadmap(Viewer viewer, @PathVariable UUID id, Model model) {
        var top = views.top(viewer, id, MeasureFilter.ofRoadmap(id));
        model.addAttribute("top", top);
        page(viewer, citations.roadmap(id), top.rights().edit(), model);
        model.addAttribute("found", top.rights().edit() ? finding.in(viewer, id) : List.of());
        return "roadmap/ground/roadmap";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping({"/roadmaps/{id}/grounds", "/measures/{id}/grounds"})
    String cite(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID ground,
            @RequestParam(required = false) @Nullable UUID clause,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return cite(viewer, citing(request, id), ground, clause, redirect);
    }

    /** {@code act}: keys of those ticked among what the document names. */
    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping("/roadmaps/{id}/grounds/found")
    String citeFound(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> act,
            RedirectAttributes redirect) {
        Notices.say(redirect, "citation.found.done", finding.cite(viewer, id, act));
        return "redirect:/roadmaps/" + id + "/grounds";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping({
        "/roadmaps/{id}/grounds/{citation}/removal",
        "/measures/{id}/grounds/{citation}/removal"
    })
    String drop(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID citation,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return drop(viewer, citing(request, id), citation, redirect);
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/measures/{id}/grounds")
    String ofMeasure(Viewer viewer, @PathVariable UUID id, Model model) {
        var citing = citations.measure(id);
        var top =
                views.top(
                        viewer,
                        java.util.Objects.requireNonNull(citing.roadmap()),
                        MeasureFilter.ofRoadmap(citing.roadmap()));
        page(viewer, citing, top.rights().edit(), model);
        return "roadmap/ground/other";
    }

    @Touches(value = Thing.WORK_PLAN, verb = Verb.READ)
    @GetMapping("/plans/{id}/grounds")
    String ofPlan(Viewer viewer, @PathVariable UUID id, Model model) {
        var citing = citations.plan(id);
        page(viewer, citing, citing.scope().equals(viewer.scope()), model);
        return "roadmap/ground/other";
    }

    @Touches(value = Thing.WORK_PLAN, verb = Verb.CHANGE)
    @PostMapping("/plans/{id}/grounds")
    String citeInPlan(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID ground,
            @RequestParam(required = false) @Nullable UUID clause,
            RedirectAttributes redirect) {
        return cite(viewer, citations.plan(id), ground, clause, redirect);
    }

    @Touches(value = Thing.WORK_PLAN, verb = Verb.CHANGE)
    @PostMapping("/plans/{id}/grounds/{citation}/removal")
    String dropInPlan(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID citation,
            RedirectAttributes redirect) {
        return drop(viewer, citations.plan(id), citation, redirect);
    }

    /** A measure is cited in as its roadmap is; what the address names says which. */
    private Citing citing(HttpServletRequest request, UUID id) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/measures/")
                ? citations.measure(id)
                : citations.roadmap(id);
    }

    private void page(Viewer viewer, Citing citing, boolean edits, Model model) {
        model.addAttribute("citing", citing);
        model.addAttribute("cited", citations.of(viewer, citing));
        model.addAttribute("edits", edits);
        model.addAttribute("here", edits ? citations.here(viewer) : List.of());
        model.addAttribute("clauses", edits ? citations.clauses(viewer) : List.of());
    }

    private String cite(
            Viewer viewer,
            Citing citing,
            @Nullable UUID ground,
            @Nullable UUID clause,
            RedirectAttributes redirect) {
        var act = ground == null ? null : new LegalGroundId(ground);
        var fresh = citations.cite(viewer, citing, act, clause, "");
        Notices.say(redirect, fresh ? "citation.done" : "citation.there");
        return "redirect:" + citing.href() + "/grounds";
    }

    private String drop(Viewer viewer, Citing citing, UUID citation, RedirectAttributes redirect) {
        citations.drop(viewer, citing, citation);
        Notices.say(redirect, "citation.dropped");
        return "redirect:" + citing.href() + "/grounds";
    }
}
