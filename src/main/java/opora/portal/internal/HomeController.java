package opora.portal.internal;

import static opora.shared.Permission.ROADMAP_READ;

import opora.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where each hat begins its day. */
@Controller
class HomeController {

    @GetMapping("/")
    String home(Viewer viewer) {
        return viewer.may(ROADMAP_READ) ? "redirect:/today" : "redirect:/organisations";
    }
}
