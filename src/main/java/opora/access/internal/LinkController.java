package opora.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import opora.access.internal.LinkRepository.Found;
import opora.access.internal.second.SecondStep;
import opora.shared.NotFound;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.web.Touches;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A link from a letter. Looking at it uses nothing up, since mail programs open links to scan them;
 * the button does. Used up, it still leads to its answer, after sign-in.
 */
@Controller
@RequestMapping("/links/{token}")
class LinkController {

    private final LinkRepository links;
    private final Entrance entrance;
    private final SecondStep secondStep;
    private final AccountRepository accounts;
    private final Clock clock;

    LinkController(
            LinkRepository links,
            Entrance entrance,
            SecondStep secondStep,
            AccountRepository accounts,
            Clock clock) {
        this.links = links;
        this.secondStep = secondStep;
        this.accounts = accounts;
        this.entrance = entrance;
        this.clock = clock;
    }

    @Touches(value = Thing.OPEN, verb = Verb.READ)
    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        var found = links.look(new Secret(token), clock.instant()).filter(Found::good);
        var asked = found.isPresent() && asksForCode(found.get().pass());
        var good = found.isPresent() && !asked;
        if (found.isEmpty()) response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("open", good);
        model.addAttribute("asked", asked);
        model.addAttribute("token", token);
        return "access/link";
    }

    @Touches(value = Thing.OPEN, verb = Verb.CHANGE)
    @PostMapping
    String open(
            @PathVariable String token,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (links.look(new Secret(token), clock.instant())
                .filter(found -> asksForCode(found.pass()))
                .isPresent()) return show(token, model, response);
        var pass = links.use(new Secret(token), clock.instant());
        if (pass.isEmpty()) return show(token, model, response);
        var let = pass.get();
        entrance.letIn(SignedIn.byLink(let.person(), let.hat(), let.target()), request, response);
        return "redirect:" + let.target();
    }

    /** A mailbox is one step: whoever has two, or must have them, comes by both. */
    private boolean asksForCode(LinkRepository.Pass pass) {
        return secondStep.on(pass.person())
                || accounts.hats(pass.person(), LocalDate.now(clock)).stream()
                        .anyMatch(hat -> hat.id().equals(pass.hat()) && hat.lacksSecondStep());
    }

    /** With a password, so used up or not: in the hat that was written to, when it is one's own. */
    @Touches(value = Thing.OPEN, verb = Verb.READ)
    @GetMapping("/entry")
    String enter(@PathVariable String token, HttpServletRequest request) {
        var pass =
                links.look(new Secret(token), clock.instant())
                        .orElseThrow(() -> new NotFound("Link", "by token"))
                        .pass();
        if (HatController.hats(request).stream().anyMatch(hat -> hat.id().equals(pass.hat())))
            request.getSession().setAttribute(ViewerFilter.HAT, pass.hat());
        return "redirect:" + pass.target();
    }
}
