package opora.staff.internal.card;

import static opora.shared.Permission.PEOPLE_PRIVATE;
import static opora.shared.Permission.PRIVATE_BY_CONSENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import opora.access.ConsentApi;
import opora.access.PasswordSlipApi;
import opora.person.PrivateApi;
import opora.shared.PersonId;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Touches;
import opora.shared.web.Uis;
import opora.staff.internal.proposal.OwnCard;
import opora.staff.internal.proposal.Proposals;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The card of a person, of oneself too, and what is shown only on request. */
@Controller
class CardController {

    private final Cards cards;
    private final PrivateApi privately;
    private final Proposals proposals;
    private final OwnCard own;
    private final ConsentApi consents;
    private final PasswordSlipApi slips;
    private final Uis uis;

    CardController(
            Cards cards,
            PrivateApi privately,
            Proposals proposals,
            OwnCard own,
            ConsentApi consents,
            PasswordSlipApi slips,
            Uis uis) {
        this.slips = slips;
        this.consents = consents;
        this.cards = cards;
        this.proposals = proposals;
        this.own = own;
        this.privately = privately;
        this.uis = uis;
    }

    @Touches(value = Thing.PERSON, verb = Verb.READ)
    @GetMapping("/people/{id}")
    String card(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            HttpServletRequest request,
            Model model) {
        var card = cards.page(viewer, id, day, uis.ui(request));
        model.addAttribute("card", card);
        model.addAttribute("proposals", proposals.of(viewer, id));
        if (viewer.may(PRIVATE_BY_CONSENT) && !card.privately())
            model.addAttribute("shown", Shown.of(consents.toShow(viewer, new PersonId(id))));
        if (card.editable()) model.addAttribute("origins", own.origins(card.dossier()));
        model.addAttribute("slip", slips.mayPrint(viewer, new PersonId(id)));
        return "staff/card";
    }

    @Touches(value = Thing.OWN, verb = Verb.READ)
    @GetMapping("/me/card")
    String own(Viewer viewer, HttpServletRequest request, Model model) {
        var me = viewer.actor().value();
        var card = cards.page(viewer, me, null, uis.ui(request));
        model.addAttribute("card", card);
        model.addAttribute("proposals", proposals.of(viewer, me));
        model.addAttribute("origins", own.origins(card.dossier()));
        model.addAttribute("looks", own.looks(viewer));
        model.addAttribute("agreed", consents.mine(viewer));
        model.addAttribute("mine", true);
        return "staff/card";
    }

    @Touches(value = Thing.OWN, verb = Verb.READ)
    @GetMapping("/me/card/private")
    String ownPrivatePart(Viewer viewer, HttpServletRequest request, Model model) {
        model.addAttribute("part", privately.look(viewer, viewer.actor(), "own"));
        model.addAttribute(
                "card", cards.page(viewer, viewer.actor().value(), null, uis.ui(request)));
        return "staff/private";
    }

    /** Shown only when asked for, since each look leaves a line in the journal. */
    @Touches(value = Thing.PERSON_PRIVATE, verb = Verb.READ)
    @GetMapping("/people/{id}/private")
    String privatePart(
            Viewer viewer, @PathVariable UUID id, HttpServletRequest request, Model model) {
        model.addAttribute("part", privately.look(viewer, new PersonId(id), "card"));
        model.addAttribute("card", cards.page(viewer, id, null, uis.ui(request)));
        return "staff/private";
    }

    /** One look on the person's consent, in the answer itself: no address opens it again. */
    @Touches(value = Thing.PERSON_PRIVATE, verb = Verb.READ)
    @PostMapping("/people/{id}/private/looks")
    String byConsent(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (viewer.may(PEOPLE_PRIVATE)) return "redirect:/people/" + id + "/private";
        model.addAttribute("part", consents.show(viewer, new PersonId(id), why));
        model.addAttribute("card", cards.page(viewer, id, null, uis.ui(request)));
        model.addAttribute("why", why.strip());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "staff/private";
    }
}
