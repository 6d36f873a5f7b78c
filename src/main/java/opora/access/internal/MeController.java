package opora.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import opora.person.PersonApi;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Мои данные»: who I am here, my roles, my password. */
@Controller
class MeController {

    private final OwnAccount account;
    private final PersonApi people;
    private final OwnSessions sessions;

    MeController(OwnAccount account, PersonApi people, OwnSessions sessions) {
        this.sessions = sessions;
        this.account = account;
        this.people = people;
    }

    @Touches(value = Thing.OWN, verb = Verb.READ)
    @GetMapping("/me")
    String show(Viewer viewer, Model model, HttpServletRequest request) {
        model.addAttribute("person", people.person(viewer, viewer.actor()));
        model.addAttribute("login", account.login(viewer));
        model.addAttribute("hats", HatController.hats(request));
        model.addAttribute("shortest", shortest(request));
        model.addAttribute(
                "tooShort",
                viewer instanceof HatViewer worn
                        && HatLock.on(worn.line(), request) == HatLock.PASSWORD);
        return "access/me";
    }

    @Touches(value = Thing.OWN, verb = Verb.CHANGE)
    @PostMapping("/me/contact")
    String publish(Viewer viewer, @RequestParam boolean published, RedirectAttributes redirect) {
        people.publishContact(viewer, published);
        Notices.say(redirect, published ? "me.contact.shown" : "me.contact.hidden");
        return "redirect:/me";
    }

    @Touches(value = Thing.OWN, verb = Verb.CHANGE)
    @PostMapping("/me/password")
    String changePassword(
            Viewer viewer,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!form.repeated()) errors.rejectValue("again", "password.again");
        if (!errors.hasErrors()) {
            try {
                account.changePassword(viewer, form.current(), form.password(), shortest(request));
                request.getSession().setAttribute(ViewerFilter.TYPED, form.password().length());
                sessions.endOthers(viewer, request.getSession().getId());
                Notices.say(redirect, "me.password.changed");
                return "redirect:/me";
            } catch (RuleViolation refused) {
                var field = refused.code().equals("password.current") ? "current" : "password";
                errors.rejectValue(field, refused.code(), refused.args().toArray(), refused.code());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(viewer, model, request);
    }

    /** The strictest of the person's roles: he has one password for all of them. */
    private static int shortest(HttpServletRequest request) {
        return HatController.hats(request).stream()
                .mapToInt(HatLine::shortest)
                .max()
                .orElse(PasswordRules.SHORTEST);
    }
}
