package opora.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import opora.access.internal.second.SecondStep;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.web.Touches;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step of sign-in: the code is asked after the password and before everything else. */
@Controller
@RequestMapping("/sign-in/code")
class CodeController {

    private final SecondStep secondStep;
    private final SignInThrottle throttle;
    private final Entrance entrance;
    private final Clock clock;

    CodeController(SecondStep secondStep, SignInThrottle throttle, Entrance entrance, Clock clock) {
        this.secondStep = secondStep;
        this.throttle = throttle;
        this.entrance = entrance;
        this.clock = clock;
    }

    @Touches(value = Thing.OPEN, verb = Verb.READ)
    @GetMapping
    String show(HttpServletRequest request, Model model) {
        if (Half.of(request, clock.instant()).isEmpty()) return "redirect:/sign-in";
        model.addAttribute("refused", "");
        return "access/code";
    }

    @Touches(value = Thing.OPEN, verb = Verb.CHANGE)
    @PostMapping
    String open(
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var known = Half.of(request, clock.instant());
        if (known.isEmpty()) return "redirect:/sign-in";
        var half = known.get();
        if (!throttle.mayTryCode(half.login())) return refused("rest", model, response);
        if (!secondStep.accept(half.person(), code)) {
            throttle.refusedAddress(request);
            return refused("code", model, response);
        }
        throttle.codeWasRight(half.login());
        return "redirect:" + entrance.letIn(half, request, response);
    }

    private static String refused(String why, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refused", why);
        return "access/code";
    }
}
