package opora.access.internal.consent;

import static opora.shared.Permission.CONSENT_KEEP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.access.internal.consent.Consents.Paper;
import opora.shared.PersonId;
import opora.shared.Scopes;
import opora.shared.Thing;
import opora.shared.UnitId;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Согласия»: who agreed to what, by organisation; papers entered in a bundle. */
@Controller
@RequestMapping("/consents")
class ConsentController {

    private final Consents consents;
    private final TerritoryApi territory;

    ConsentController(Consents consents, TerritoryApi territory) {
        this.consents = consents;
        this.territory = territory;
    }

    @Touches(value = Thing.CONSENT, verb = Verb.READ)
    @GetMapping
    String register(
            Viewer viewer,
            @RequestParam(defaultValue = "PROCESSING") Purpose purpose,
            Model model) {
        var counts = consents.counts(viewer, purpose);
        var units =
                territory.organisations(viewer, viewer.municipality()).stream()
                        .filter(unit -> Scopes.within(unit.scope(), viewer.scope()))
                        .toList();
        model.addAttribute("purpose", purpose);
        model.addAttribute("text", consents.current(purpose));
        model.addAttribute("counts", counts);
        model.addAttribute("units", units);
        model.addAttribute("writes", consents.mayWrite(viewer));
        return "access/consent/register";
    }

    @Touches(value = Thing.CONSENT, verb = Verb.READ)
    @GetMapping("/{unit}")
    String unit(
            Viewer viewer,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "PROCESSING") Purpose purpose,
            Model model) {
        return page(viewer, territory.unit(viewer, new UnitId(unit)), purpose, model);
    }

    /** {@code person} are those ticked; {@code number-ID} is the number of each paper. */
    @Touches(value = Thing.CONSENT, verb = Verb.CREATE)
    @PostMapping("/{unit}")
    String enter(
            Viewer viewer,
            @PathVariable UUID unit,
            @RequestParam Purpose purpose,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate until,
            @RequestParam(defaultValue = "") List<UUID> person,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect) {
        var papers = new ArrayList<Paper>();
        for (var id : person)
            papers.add(new Paper(new PersonId(id), form.getOrDefault("number-" + id, "")));
        var entered =
                consents.enter(
                        viewer,
                        territory.unit(viewer, new UnitId(unit)),
                        purpose,
                        on,
                        until,
                        papers);
        Notices.say(redirect, "consent.entered", entered);
        return "redirect:/consents/" + unit + "?purpose=" + purpose;
    }

    @Touches(value = Thing.CONSENT, verb = Verb.CHANGE)
    @PostMapping("/given/{id}/withdrawal")
    String withdraw(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam UUID unit,
            @RequestParam Purpose purpose,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
            @RequestParam(defaultValue = "") String ground,
            RedirectAttributes redirect) {
        consents.withdraw(viewer, id, on, ground);
        Notices.say(redirect, "consent.withdrawal.done");
        return "redirect:/consents/" + unit + "?purpose=" + purpose;
    }

    @Touches(value = Thing.CONSENT, verb = Verb.READ)
    @GetMapping("/texts/{purpose}")
    String text(Viewer viewer, @PathVariable Purpose purpose, Model model) {
        model.addAttribute("purpose", purpose);
        model.addAttribute(
                "editions",
                consents.texts().stream().filter(text -> text.purpose() == purpose).toList());
        model.addAttribute("writes", consents.mayWrite(viewer));
        return "access/consent/text";
    }

    @Touches(value = Thing.CONSENT, verb = Verb.CREATE)
    @PostMapping("/texts/{purpose}")
    String edit(
            Viewer viewer,
            @PathVariable Purpose purpose,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes redirect) {
        consents.edit(viewer, purpose, text);
        Notices.say(redirect, "consent.text.kept");
        return "redirect:/consents/texts/" + purpose;
    }

    private String page(Viewer viewer, Unit unit, Purpose purpose, Model model) {
        var lines = consents.lines(viewer, unit, purpose);
        model.addAttribute("unit", unit);
        model.addAttribute("purpose", purpose);
        model.addAttribute("text", consents.current(purpose));
        model.addAttribute("lines", lines);
        model.addAttribute("keeps", viewer.may(CONSENT_KEEP));
        return "access/consent/unit";
    }
}
