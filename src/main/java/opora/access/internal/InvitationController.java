package opora.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import opora.access.internal.second.SecondStep;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.web.Touches;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page an invitation's link opens. */
@Controller
@RequestMapping("/invitations/{token}")
class InvitationController {

    private final Acceptance acceptance;
    private final Entrance entrance;
    private final SecondStep secondStep;

    InvitationController(Acceptance acceptance, Entrance entrance, SecondStep secondStep) {
        this.secondStep = secondStep;
        this.acceptance = acceptance;
        this.entrance = entrance;
    }

    @Touches(value = Thing.OPEN, verb = Verb.READ)
    @GetMapping
    String show(@PathVariable String token, Model model) {
        return page(new Secret(token), model);
    }

    @Touches(value = Thing.OPEN, verb = Verb.CHANGE)
    @PostMapping
    String accept(
            @PathVariable String token,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var secret = new Secret(token);
        var invited = acceptance.invited(secret);
        if (invited.setsPassword() && !form.repeated())
            errors.rejectValue("again", "password.again");
        if (!invited.setsPassword() && !invited.person().value().equals(signedIn()))
            errors.reject("invitation.signIn");
        if (!errors.hasErrors()) {
            try {
                var person = acceptance.accept(secret, form.password());
                if (form.password().isEmpty() || !secondStep.on(person.person())) {
                    entrance.letIn(person, request, response);
                    return "redirect:/";
                }
                leave(request);
                entrance.halt(person, form.password().length(), request, response);
                return "redirect:/sign-in/code";
            } catch (RuleViolation refused) {
                errors.rejectValue(
                        "password", refused.code(), refused.args().toArray(), refused.code());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(secret, model);
    }

    /** What was open here under the former password ended with it. */
    private static void leave(HttpServletRequest request) {
        var former = request.getSession(false);
        if (former != null) former.invalidate();
    }

    private String page(Secret secret, Model model) {
        var invited = acceptance.invited(secret);
        model.addAttribute("invited", invited);
        model.addAttribute("open", acceptance.open(invited));
        model.addAttribute("known", invited.person().value().equals(signedIn()));
        model.addAttribute("shortest", acceptance.shortest(secret));
        return "access/invitation";
    }

    private static java.util.@org.jspecify.annotations.Nullable UUID signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof SignedIn person
                        && person.account() != null
                ? person.person()
                : null;
    }
}
