package opora.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import opora.shared.Forbidden;
import opora.shared.NotFound;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.shared.web.LanguageChosen;
import opora.shared.web.Touches;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the hat; the next visit begins with the one worn last. */
@Controller
class HatController {

    private final OwnAccount account;

    HatController(OwnAccount account) {
        this.account = account;
    }

    @Touches(value = Thing.OWN, verb = Verb.CHANGE)
    @PostMapping("/hat")
    String change(
            Viewer viewer,
            @RequestParam UUID hat,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request) {
        var known = hats(request).stream().anyMatch(line -> line.id().equals(hat));
        if (!known) throw new NotFound("Hat", hat);
        if (viewer.person() == null) throw new Forbidden("a person");
        request.getSession().setAttribute(ViewerFilter.HAT, hat);
        account.rememberHat(viewer, hat);
        return "redirect:" + (local(back) ? back : "/");
    }

    /** Browsers take a backslash for a slash. */
    private static boolean local(String back) {
        return back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
    }

    @EventListener
    void languageChosen(LanguageChosen chosen) {
        var viewer = Viewers.orNull();
        if (viewer != null && viewer.person() != null)
            account.rememberLanguage(viewer, chosen.language());
    }

    @SuppressWarnings("unchecked")
    static List<HatLine> hats(HttpServletRequest request) {
        var hats = (List<HatLine>) request.getAttribute(ViewerFilter.HATS);
        return hats == null ? List.of() : hats;
    }
}
