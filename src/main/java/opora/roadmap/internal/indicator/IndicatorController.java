package opora.roadmap.internal.indicator;

import java.util.UUID;
import opora.roadmap.internal.view.MeasureFilter;
import opora.roadmap.internal.view.Views;
import opora.shared.NotFound;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Показатели»: target and fact by year; a fact opens down to what it rests on. */
@Controller
class IndicatorController {

    private final IndicatorService indicators;
    private final Views views;

    IndicatorController(IndicatorService indicators, Views views) {
        this.indicators = indicators;
        this.views = views;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/roadmaps/{id}/indicators")
    String page(Viewer viewer, @PathVariable UUID id, Model model) {
        model.addAttribute("top", views.top(viewer, id, MeasureFilter.ofRoadmap(id)));
        model.addAttribute("indicators", indicators.ofRoadmap(viewer, id));
        return "roadmap/indicator/page";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping("/roadmaps/{id}/indicators")
    String add(
            Viewer viewer, @PathVariable UUID id, IndicatorForm form, RedirectAttributes redirect) {
        indicators.add(viewer, id, form.printed());
        Notices.say(redirect, "indicator.added");
        return "redirect:/roadmaps/" + id + "/indicators";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/indicators/{id}/years/{year}")
    String facts(Viewer viewer, @PathVariable UUID id, @PathVariable int year, Model model) {
        var card = indicators.get(viewer, id);
        if (card.fact(year) == null && card.target(year) == null)
            throw new NotFound("IndicatorYear", id + "/" + year);
        model.addAttribute(
                "top", views.top(viewer, card.roadmap(), MeasureFilter.ofRoadmap(card.roadmap())));
        model.addAttribute("card", card);
        model.addAttribute("year", year);
        return "roadmap/indicator/facts";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping("/indicators/{id}/values")
    String close(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam int year,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String facts,
            @RequestParam(defaultValue = "") String link,
            RedirectAttributes redirect) {
        var roadmap = indicators.close(viewer, id, year, IndicatorForm.number(value), facts, link);
        Notices.say(redirect, "indicator.closed");
        return "redirect:/roadmaps/" + roadmap + "/indicators";
    }
}
