package opora.access.internal.consent;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Согласия и сведения обо мне»: what I agreed to, and all that is kept about me. */
@Controller
@RequestMapping("/me/consents")
class OwnDataController {

    private final Consents consents;

    OwnDataController(Consents consents) {
        this.consents = consents;
    }

    @Touches(value = Thing.OWN, verb = Verb.READ)
    @GetMapping
    String show(Viewer viewer, Model model) {
        model.addAttribute("own", consents.own(viewer));
        return "access/consent/own";
    }

    @Touches(value = Thing.OWN, verb = Verb.CREATE)
    @PostMapping
    String give(
            Viewer viewer,
            @RequestParam Purpose purpose,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate until,
            RedirectAttributes redirect) {
        consents.giveOwn(viewer, purpose, until);
        Notices.say(redirect, "consent.own.given");
        return "redirect:/me/consents";
    }

    @Touches(value = Thing.OWN, verb = Verb.CHANGE)
    @PostMapping("/{id}/withdrawal")
    String withdraw(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes redirect) {
        consents.withdrawOwn(viewer, id, ground);
        Notices.say(redirect, "consent.withdrawal.done");
        return "redirect:" + (back.equals("/me/card") ? back : "/me/consents");
    }

    /** Row by row as they are kept, so that nothing is left out by a list somebody forgot. */
    @Touches(value = Thing.OWN, verb = Verb.READ)
    @GetMapping("/kept")
    ResponseEntity<byte[]> kept(Viewer viewer) {
        var all = new StringBuilder("[");
        var between = "\n";
        for (var fact : consents.keptAboutMe(viewer)) {
            all.append(between)
                    .append("{\"place\":\"")
                    .append(fact.place())
                    .append("\",\"fact\":")
                    .append(fact.fact())
                    .append('}');
            between = ",\n";
        }
        all.append("\n]\n");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("сведения.json", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
