package opora.roadmap.internal.view.catalogue;

import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewers;
import opora.shared.web.Touches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of roadmaps. */
@Controller
class CatalogueController {

    private final Catalogue catalogue;

    CatalogueController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/roadmaps")
    String list(CatalogueFilter filter, Model model) {
        model.addAttribute("page", catalogue.page(Viewers.current(), filter));
        return "roadmap/view/list";
    }
}
