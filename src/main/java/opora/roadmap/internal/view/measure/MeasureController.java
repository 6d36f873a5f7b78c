package opora.roadmap.internal.view.measure;

import java.util.UUID;
import opora.roadmap.internal.ground.Citations;
import opora.roadmap.internal.tag.Tags;
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

/** The page of a measure, and the same beside its list. */
@Controller
class MeasureController {

    private final MeasurePages pages;
    private final Citations citations;
    private final Tags tags;

    MeasureController(MeasurePages pages, Citations citations, Tags tags) {
        this.pages = pages;
        this.citations = citations;
        this.tags = tags;
    }

    /**
     * @param date the occurrence to stand open where there are too many for all of them
     */
    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/measures/{id}")
    String page(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID date,
            Model model) {
        model.addAttribute("date", date);
        model.addAttribute("page", pages.page(Viewers.current(), id));
        var citing = citations.measure(id);
        model.addAttribute("tags", tags.ofMeasure(Viewers.current(), id));
        model.addAttribute("citing", citing);
        model.addAttribute("cited", citations.of(Viewers.current(), citing));
        return "roadmap/view/measure";
    }

    /** Where a box of a list leads. */
    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/o/{id}")
    String occurrence(@PathVariable UUID id) {
        return "redirect:/measures/%s?date=%s#o-%s"
                .formatted(pages.ofOccurrence(Viewers.current(), id), id, id);
    }

    /**
     * @param back address of the list the panel stands beside
     */
    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping(value = "/measures/{id}", params = "panel")
    String panel(@PathVariable UUID id, @RequestParam(defaultValue = "") String back, Model model) {
        var page = pages.page(Viewers.current(), id);
        model.addAttribute("page", page);
        model.addAttribute("close", local(back, page.card().roadmapHref()));
        return "roadmap/view/panel";
    }

    private static String local(String back, String otherwise) {
        return back.startsWith("/roadmaps/") || back.startsWith("/measures") ? back : otherwise;
    }
}
