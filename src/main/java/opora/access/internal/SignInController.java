package opora.access.internal;

import java.util.List;
import opora.access.Personas;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page with the two fields; Spring Security takes what they send. */
@Controller
class SignInController {

    private final ObjectProvider<Personas> demo;

    SignInController(ObjectProvider<Personas> demo) {
        this.demo = demo;
    }

    @Touches(value = Thing.OPEN, verb = Verb.READ)
    @GetMapping("/sign-in")
    String show(
            @RequestParam(required = false) @Nullable String wrong,
            @RequestParam(required = false) @Nullable String rest,
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String only,
            @RequestParam(defaultValue = "") String login,
            Model model) {
        var personas = demo.getIfAvailable();
        model.addAttribute("refused", rest != null ? "rest" : wrong != null ? "wrong" : "");
        model.addAttribute("said", out != null ? "out" : only != null ? "only" : "");
        model.addAttribute("login", login);
        model.addAttribute("personas", personas == null ? List.of() : personas.personas());
        model.addAttribute("password", personas == null ? "" : personas.password());
        return "access/sign-in";
    }

    /** Somebody with an account and no role today. */
    @Touches(value = Thing.OWN, verb = Verb.READ)
    @GetMapping("/no-role")
    String noRole(Model model) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        model.addAttribute("login", authentication == null ? "" : authentication.getName());
        return "access/no-role";
    }
}
