package opora.roadmap.internal.view.measure;

import java.util.UUID;
import opora.roadmap.internal.tag.TagTotals;
import opora.roadmap.internal.tag.Tags;
import opora.roadmap.internal.view.MeasureFilter;
import opora.roadmap.internal.view.Views;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewers;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The table of a roadmap and the list across roadmaps. */
@Controller
class TableController {

    private final Views views;
    private final MeasurePages pages;
    private final Tags tags;

    TableController(Views views, MeasurePages pages, Tags tags) {
        this.views = views;
        this.pages = pages;
        this.tags = tags;
    }

    /**
     * @param open the measure that stands open beside the table
     */
    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/roadmaps/{id}")
    String table(
            @PathVariable UUID id,
            MeasureFilter asked,
            @RequestParam(required = false) @Nullable UUID open,
            Model model) {
        var filter = asked.in(id);
        var viewer = Viewers.current();
        var top = views.top(viewer, id, filter);
        model.addAttribute("top", top);
        model.addAttribute("list", views.list(viewer, filter, top.head().href(), top.head()));
        if (open != null) model.addAttribute("panel", pages.page(viewer, open));
        tagged(filter, model);
        return "roadmap/view/table";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/measures")
    String measures(
            MeasureFilter filter,
            @RequestParam(required = false) @Nullable UUID open,
            Model model) {
        model.addAttribute("list", views.list(Viewers.current(), filter, "/measures", null));
        if (open != null) model.addAttribute("panel", pages.page(Viewers.current(), open));
        tagged(filter, model);
        return "roadmap/view/measures";
    }

    /** The tag the list is narrowed to, with its totals. */
    private void tagged(MeasureFilter filter, Model model) {
        if (filter.tag() == null) return;
        var viewer = Viewers.current();
        model.addAttribute("tag", tags.tag(viewer, filter.tag()));
        model.addAttribute(
                "tagTotals", tags.totals(viewer).getOrDefault(filter.tag(), TagTotals.NONE));
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @PostMapping("/roadmap-filters")
    String keep(@RequestParam String path, @RequestParam String query, @RequestParam String name) {
        views.keepFilter(Viewers.current(), local(path), name, query);
        return "redirect:" + local(path) + (query.isEmpty() ? "" : "?" + query);
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @PostMapping("/roadmap-filters/{id}/removal")
    String drop(@PathVariable UUID id, @RequestParam String path) {
        views.dropFilter(Viewers.current(), id);
        return "redirect:" + local(path);
    }

    /** Only our own lists have filters. */
    private static String local(String path) {
        return path.startsWith("/roadmaps/") ? path : "/measures";
    }
}
