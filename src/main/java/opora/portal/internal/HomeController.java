package opora.portal.internal;

import static opora.shared.Permission.ROADMAP_READ;
import static opora.shared.Permission.TERRITORY_READ;

import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Touches;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where each hat begins its day. */
@Controller
class HomeController {

    @Touches(value = Thing.OWN, verb = Verb.READ)
    @GetMapping("/")
    String home(Viewer viewer) {
        if (viewer.may(ROADMAP_READ)) return "redirect:/today";
        return viewer.may(TERRITORY_READ) ? "redirect:/organisations" : "redirect:/me";
    }
}
