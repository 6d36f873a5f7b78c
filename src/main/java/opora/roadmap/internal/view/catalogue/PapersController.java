package opora.roadmap.internal.view.catalogue;

import java.util.UUID;
import opora.roadmap.internal.ground.Citations;
import opora.roadmap.internal.tag.Tags;
import opora.roadmap.internal.view.MeasureFilter;
import opora.roadmap.internal.view.Views;
import opora.roadmap.internal.view.measure.MeasurePages;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewers;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Documents, indicators and history. */
@Controller
class PapersController {

    private final PapersService papers;
    private final HistoryService history;
    private final Views views;
    private final MeasurePages measures;
    private final Citations citations;
    private final Tags tags;

    PapersController(
            PapersService papers,
            HistoryService history,
            Views views,
            MeasurePages measures,
            Citations citations,
            Tags tags) {
        this.papers = papers;
        this.history = history;
        this.views = views;
        this.measures = measures;
        this.citations = citations;
        this.tags = tags;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/roadmaps/{id}/documents")
    String documents(@PathVariable UUID id, Model model) {
        top(id, model);
        model.addAttribute("papers", papers.papers(Viewers.current(), id));
        var citing = citations.roadmap(id);
        model.addAttribute("tags", tags.ofRoadmap(Viewers.current(), id));
        model.addAttribute("citing", citing);
        model.addAttribute("cited", citations.of(Viewers.current(), citing));
        return "roadmap/view/documents";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/roadmaps/{id}/history")
    String history(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long before,
            Model model) {
        top(id, model);
        model.addAttribute("history", history.ofRoadmap(Viewers.current(), id, before));
        return "roadmap/view/history";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/measures/{id}/history")
    String measure(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long before,
            Model model) {
        model.addAttribute("page", measures.page(Viewers.current(), id));
        model.addAttribute("history", history.ofMeasure(Viewers.current(), id, before));
        return "roadmap/view/measureHistory";
    }

    private void top(UUID id, Model model) {
        model.addAttribute("top", views.top(Viewers.current(), id, MeasureFilter.ofRoadmap(id)));
    }
}
