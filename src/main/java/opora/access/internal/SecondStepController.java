package opora.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import opora.access.internal.second.SecondStep;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Второй шаг входа» in «Мои данные»: switched on with a code, off with password and code. */
@Controller
@RequestMapping("/me/second-step")
class SecondStepController {

    private final SecondStep secondStep;
    private final OwnAccount account;
    private final OwnProof proof;
    private final OwnSessions sessions;
    private final SignInThrottle throttle;

    SecondStepController(
            SecondStep secondStep,
            OwnAccount account,
            OwnProof proof,
            OwnSessions sessions,
            SignInThrottle throttle) {
        this.secondStep = secondStep;
        this.account = account;
        this.proof = proof;
        this.sessions = sessions;
        this.throttle = throttle;
    }

    @Touches(value = Thing.OWN, verb = Verb.READ)
    @GetMapping
    String show(Viewer viewer, Model model, HttpServletRequest request, HttpServletResponse page) {
        var hats = HatController.hats(request);
        unkept(page);
        model.addAttribute("state", secondStep.state(viewer));
        model.addAttribute("login", account.login(viewer));
        model.addAttribute("demanding", hats.stream().filter(HatLine::lacksSecondStep).toList());
        model.addAttribute("others", hats.stream().filter(hat -> !hat.lacksSecondStep()).toList());
        model.addAttribute(
                "led",
                hats.stream()
                        .anyMatch(hat -> hat.lacksSecondStep() && hat.id().equals(viewer.hat())));
        return "access/second-step";
    }

    @Touches(value = Thing.OWN, verb = Verb.CHANGE)
    @PostMapping
    String begin(
            Viewer viewer,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        proof.password(viewer, password, request);
        secondStep.begin(viewer);
        return "redirect:/me/second-step";
    }

    @Touches(value = Thing.OWN, verb = Verb.CHANGE)
    @PostMapping("/confirm")
    String confirm(
            Viewer viewer,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var login = account.login(viewer);
        if (!throttle.mayTryCode(login)) throw new RuleViolation("signIn.rest").at("code");
        var codes = secondStep.confirm(viewer, code);
        throttle.codeWasRight(login);
        sessions.endOthers(viewer, request.getSession().getId());
        return told(codes, true, model, response);
    }

    @Touches(value = Thing.OWN, verb = Verb.CHANGE)
    @PostMapping("/codes")
    String renew(
            Viewer viewer,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        proof.passwordAndCode(viewer, password, code, request);
        return told(secondStep.renewCodes(viewer), false, model, response);
    }

    @Touches(value = Thing.OWN, verb = Verb.CHANGE)
    @PostMapping("/off")
    String off(
            Viewer viewer,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        proof.passwordAndCode(viewer, password, code, request);
        secondStep.off(viewer);
        Notices.say(redirect, "secondStep.switchedOff");
        return "redirect:/me/second-step";
    }

    /** Shown in the answer itself and never again: an address could be opened a second time. */
    private static String told(
            List<String> codes, boolean fresh, Model model, HttpServletResponse response) {
        unkept(response);
        model.addAttribute("codes", codes);
        model.addAttribute("fresh", fresh);
        return "access/recovery";
    }

    private static void unkept(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
