package opora.staff.internal.invite;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import opora.shared.Role;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Address;
import opora.shared.web.Touches;
import opora.staff.internal.registry.PeopleFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «Вход для людей»: what will happen to those chosen, then letters and slips to be cut. */
@Controller
@RequestMapping("/people/invitations")
class InviteController {

    private final InvitePeople invitations;
    private final Address address;

    InviteController(InvitePeople invitations, Address address) {
        this.invitations = invitations;
        this.address = address;
    }

    @Touches(value = Thing.INVITATION, verb = Verb.CREATE)
    @GetMapping
    String plan(
            Viewer viewer,
            @RequestParam(defaultValue = "") List<UUID> person,
            @RequestParam MultiValueMap<String, String> asked,
            Model model) {
        var filter = PeopleFilter.of(asked);
        model.addAttribute("chosen", invitations.chosen(viewer, person, filter.from("")));
        model.addAttribute("back", "/people" + filter.query());
        return "staff/invite/plan";
    }

    /** The slips stand in the answer itself and never again. */
    @Touches(value = Thing.INVITATION, verb = Verb.CREATE)
    @PostMapping
    String invite(
            Viewer viewer,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") List<UUID> person,
            Model model,
            HttpServletResponse response) {
        var done = invitations.invite(viewer, role, person);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("done", done);
        model.addAttribute("chosen", invitations.named(viewer, done));
        model.addAttribute("door", address.of(""));
        return "staff/invite/done";
    }
}
