package opora.access.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.Thing;
import opora.shared.UnitId;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
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

/** «Роли и права»: what each role may, roles made by hand, substitutions. */
@Controller
@RequestMapping("/access")
class RoleController {

    private final CustomRoles roles;
    private final AccessScreen screen;

    RoleController(CustomRoles roles, AccessScreen screen) {
        this.roles = roles;
        this.screen = screen;
    }

    @Touches(value = Thing.GRANT, verb = Verb.READ)
    @GetMapping("/roles")
    String show(Viewer viewer, @RequestParam(defaultValue = "METHODIST") Role role, Model model) {
        model.addAttribute("role", role);
        model.addAttribute("rows", RoleRow.of(role));
        model.addAttribute("roles", ready());
        model.addAttribute("made", roles.all(viewer));
        model.addAttribute("makes", viewer.may(Permission.SETTINGS));
        model.addAttribute("page", screen.page(viewer));
        return "access/roles";
    }

    @Touches(value = Thing.SETTING, verb = Verb.CREATE)
    @PostMapping("/roles")
    String make(
            Viewer viewer,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(required = false) @Nullable List<Permission> permissions,
            RedirectAttributes redirect) {
        var chosen = permissions == null ? Set.<Permission>of() : Set.copyOf(permissions);
        Notices.say(redirect, "customRole.made", roles.make(viewer, name, note, chosen).name());
        return "redirect:/access/roles#own";
    }

    @Touches(value = Thing.SETTING, verb = Verb.CHANGE)
    @PostMapping("/roles/{id}/end")
    String end(Viewer viewer, @PathVariable UUID id, RedirectAttributes redirect) {
        roles.end(viewer, id);
        Notices.say(redirect, "customRole.ended");
        return "redirect:/access/roles#own";
    }

    @Touches(value = Thing.SETTING, verb = Verb.CHANGE)
    @PostMapping("/roles/{id}/hats")
    String give(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam UUID person,
            @RequestParam UUID unit,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate startsOn,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate endsOn,
            @RequestParam(defaultValue = "") String ground,
            RedirectAttributes redirect) {
        var days = new CustomRoles.Days(startsOn, endsOn);
        roles.give(viewer, id, new PersonId(person), new UnitId(unit), days, ground);
        Notices.say(redirect, "hat.given");
        return "redirect:/access";
    }

    @Touches(value = Thing.GRANT, verb = Verb.CREATE)
    @GetMapping("/hats/{id}/substitution")
    String standIn(Viewer viewer, @PathVariable UUID id, Model model) {
        model.addAttribute("hat", roles.substituted(viewer, id));
        model.addAttribute("page", screen.page(viewer));
        return "access/substitution";
    }

    @Touches(value = Thing.GRANT, verb = Verb.CREATE)
    @PostMapping("/hats/{id}/substitution")
    String substitute(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam UUID person,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate startsOn,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate endsOn,
            @RequestParam(defaultValue = "") String ground,
            RedirectAttributes redirect) {
        var days = new CustomRoles.Days(startsOn, endsOn);
        roles.substitute(viewer, id, new PersonId(person), days, ground);
        Notices.say(redirect, "hat.substituted");
        return "redirect:/access";
    }

    private static List<Role> ready() {
        return Arrays.stream(Role.values()).filter(one -> one != Role.CUSTOM).toList();
    }
}
