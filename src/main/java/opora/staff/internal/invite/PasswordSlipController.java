package opora.staff.internal.invite;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import opora.access.PasswordSlipApi;
import opora.person.PersonApi;
import opora.shared.PersonId;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Address;
import opora.shared.web.Touches;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Prints a slip with which somebody sets a new password («листок для нового пароля»). */
@Controller
class PasswordSlipController {

    private final PasswordSlipApi slips;
    private final PersonApi people;
    private final Address address;

    PasswordSlipController(PasswordSlipApi slips, PersonApi people, Address address) {
        this.slips = slips;
        this.people = people;
        this.address = address;
    }

    /** The slip stands in the answer itself and never again. */
    @Touches(value = Thing.INVITATION, verb = Verb.CREATE)
    @PostMapping("/people/password-slips")
    String print(
            Viewer viewer,
            @RequestParam("person") UUID chosen,
            Model model,
            HttpServletResponse response) {
        var person = new PersonId(chosen);
        var slip = slips.print(viewer, person);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("slip", slip);
        model.addAttribute("person", people.person(viewer, person));
        model.addAttribute("door", address.of(""));
        return "staff/invite/password";
    }
}
