package opora.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Где я вошёл»: sign-ins seen and ended. */
@Controller
@RequestMapping("/me/sessions")
class SessionController {

    private final OwnSessions sessions;

    SessionController(OwnSessions sessions) {
        this.sessions = sessions;
    }

    @Touches(value = Thing.OWN, verb = Verb.READ)
    @GetMapping
    String show(Viewer viewer, HttpServletRequest request, Model model) {
        model.addAttribute("sessions", sessions.all(viewer, request.getSession().getId()));
        return "access/sessions";
    }

    @Touches(value = Thing.OWN, verb = Verb.CHANGE)
    @PostMapping("/{key}/end")
    String end(Viewer viewer, @PathVariable String key, RedirectAttributes redirect) {
        sessions.end(viewer, key);
        Notices.say(redirect, "session.ended");
        return "redirect:/me/sessions";
    }

    @Touches(value = Thing.OWN, verb = Verb.CHANGE)
    @PostMapping("/others")
    String endOthers(Viewer viewer, HttpServletRequest request, RedirectAttributes redirect) {
        var ended = sessions.endOthers(viewer, request.getSession().getId());
        Notices.say(redirect, "session.endedOthers", ended);
        return "redirect:/me/sessions";
    }
}
