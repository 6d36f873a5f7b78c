package opora.roadmap.internal.service;

import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Touches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** «Методические службы»: who has what he should, every cell opened to its facts. */
@Controller
class ServiceController {

    private final ServiceOverview overview;

    ServiceController(ServiceOverview overview) {
        this.overview = overview;
    }

    @Touches(value = Thing.REPORT, verb = Verb.READ)
    @GetMapping("/organisations/services")
    String page(Viewer viewer, Model model) {
        model.addAttribute("lines", overview.lines(viewer));
        return "roadmap/service/page";
    }
}
