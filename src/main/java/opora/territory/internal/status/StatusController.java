package opora.territory.internal.status;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.UnitId;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import opora.shared.web.Unread;
import opora.territory.internal.operation.Reach;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Statuses of one organisation. */
@Controller
@RequestMapping("/organisations/{id}/statuses")
class StatusController {

    private final Statuses statuses;
    private final Reach reach;

    StatusController(Statuses statuses, Reach reach) {
        this.statuses = statuses;
        this.reach = reach;
    }

    @Touches(value = Thing.ORGANISATION_LIFE, verb = Verb.CREATE)
    @GetMapping("/new")
    String fresh(Viewer viewer, @PathVariable UUID id, Model model) {
        return page(viewer, id, StatusForm.empty(reach.today(viewer)), model);
    }

    @Touches(value = Thing.ORGANISATION_LIFE, verb = Verb.CREATE)
    @PostMapping
    String give(
            Viewer viewer,
            @PathVariable UUID id,
            @ModelAttribute("form") StatusForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws BindException {
        statuses.unit(viewer, new UnitId(id));
        Unread.refuse(errors);
        if (form.kind() == null) errors.rejectValue("kind", "status.kind.empty");
        if (form.startsOn() == null) errors.rejectValue("startsOn", "status.startsOn.empty");
        try {
            if (!errors.hasErrors() && form.kind() != null && form.startsOn() != null) {
                statuses.give(
                        viewer,
                        new UnitId(id),
                        form.kind(),
                        form.startsOn(),
                        form.endsOn(),
                        form.act(),
                        form.note());
                Notices.say(redirect, "status.given");
                return "redirect:/organisations/" + id;
            }
        } catch (RuleViolation refused) {
            // the second part of a code names the field it is about
            var parts = refused.code().split("\\.");
            errors.rejectValue(parts[1], refused.code(), refused.args().toArray(), refused.code());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(viewer, id, form, model);
    }

    @Touches(value = Thing.ORGANISATION_LIFE, verb = Verb.CHANGE)
    @PostMapping("/{status}/end")
    String end(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID status,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate lastDay,
            @RequestParam(defaultValue = "") String ground,
            RedirectAttributes redirect) {
        var unit = statuses.end(viewer, status, lastDay, ground);
        Notices.say(redirect, "status.ended");
        return "redirect:/organisations/" + unit;
    }

    @Touches(value = Thing.ORGANISATION_LIFE, verb = Verb.CHANGE)
    @PostMapping("/{status}/removal")
    String remove(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID status,
            RedirectAttributes redirect) {
        var unit = statuses.remove(viewer, status);
        Notices.say(redirect, "status.removed");
        return "redirect:/organisations/" + unit;
    }

    private String page(Viewer viewer, UUID id, StatusForm form, Model model) {
        model.addAttribute("unit", statuses.unit(viewer, new UnitId(id)));
        model.addAttribute("form", form);
        return "territory/status-form";
    }
}
