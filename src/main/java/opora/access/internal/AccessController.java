package opora.access.internal;

import java.time.LocalDate;
import java.util.UUID;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.Thing;
import opora.shared.UnitId;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
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

/** «Доступ»: roles given and taken, invitations sent. */
@Controller
@RequestMapping("/access")
class AccessController {

    private final AccessScreen screen;
    private final Hats hats;
    private final Invitations invitations;
    private final SecondStepReset resets;

    AccessController(
            AccessScreen screen, Hats hats, Invitations invitations, SecondStepReset resets) {
        this.resets = resets;
        this.screen = screen;
        this.hats = hats;
        this.invitations = invitations;
    }

    @Touches(value = Thing.GRANT, verb = Verb.READ)
    @GetMapping
    String show(Viewer viewer, Model model) {
        model.addAttribute("page", screen.page(viewer));
        return "access/access";
    }

    @Touches(value = Thing.GRANT, verb = Verb.CREATE)
    @PostMapping("/hats")
    String give(
            Viewer viewer,
            @RequestParam UUID person,
            @RequestParam Role role,
            @RequestParam UUID unit,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate startsOn,
            @RequestParam(defaultValue = "") String ground,
            RedirectAttributes redirect) {
        hats.give(viewer, new PersonId(person), role, new UnitId(unit), startsOn, ground);
        Notices.say(redirect, "hat.given");
        return "redirect:/access";
    }

    @Touches(value = Thing.GRANT, verb = Verb.CHANGE)
    @PostMapping("/hats/{id}/end")
    String end(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate lastDay,
            RedirectAttributes redirect) {
        hats.end(viewer, id, lastDay);
        Notices.say(redirect, "hat.ended");
        return "redirect:/access";
    }

    @Touches(value = Thing.GRANT, verb = Verb.CHANGE)
    @PostMapping("/second-steps/{id}/reset")
    String resetSecondStep(Viewer viewer, @PathVariable UUID id, RedirectAttributes redirect) {
        resets.reset(viewer, new PersonId(id));
        Notices.say(redirect, "secondStep.wasReset");
        return "redirect:/access";
    }

    @Touches(value = Thing.GRANT, verb = Verb.CREATE)
    @PostMapping("/invitations")
    String invite(
            Viewer viewer,
            @RequestParam UUID person,
            @RequestParam Role role,
            @RequestParam UUID unit,
            @RequestParam String email,
            @RequestParam(defaultValue = "false") boolean resets,
            RedirectAttributes redirect) {
        var link =
                invitations.invite(
                        viewer, new PersonId(person), role, new UnitId(unit), email, resets);
        redirect.addFlashAttribute("link", link);
        Notices.say(redirect, "invitation.sent", email);
        return "redirect:/access";
    }

    @Touches(value = Thing.GRANT, verb = Verb.CREATE)
    @PostMapping("/invitations/heads")
    String inviteHeads(Viewer viewer, RedirectAttributes redirect) {
        Notices.say(redirect, "invitation.sentToHeads", screen.inviteHeads(viewer));
        return "redirect:/access";
    }
}
