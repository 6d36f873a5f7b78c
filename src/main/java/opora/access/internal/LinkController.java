package opora.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A link from a letter. Looking at it uses nothing up, since mail programs open links to scan them;
 * the button does.
 */
@Controller
@RequestMapping("/links/{token}")
class LinkController {

    private final LinkRepository links;
    private final Entrance entrance;
    private final Clock clock;

    LinkController(LinkRepository links, Entrance entrance, Clock clock) {
        this.links = links;
        this.entrance = entrance;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        var open = links.look(new Secret(token), clock.instant()).isPresent();
        if (!open) response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("open", open);
        return "access/link";
    }

    @PostMapping
    String open(
            @PathVariable String token,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var pass = links.use(new Secret(token), clock.instant());
        if (pass.isEmpty()) return show(token, model, response);
        var let = pass.get();
        entrance.letIn(SignedIn.byLink(let.person(), let.hat(), let.target()), request, response);
        return "redirect:" + let.target();
    }
}
