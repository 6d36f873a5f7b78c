package opora.territory.internal.operation;

import static opora.shared.Permission.ORGANISATION_REORGANISE;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.UnitId;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import opora.shared.web.Unread;
import opora.territory.OperationKind;
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

/** Reorganisation of one organisation, and undoing a mistaken one. */
@Controller
@RequestMapping("/organisations/{id}/operations")
class OperationController {

    private final Operations operations;
    private final UndoOperation undoing;
    private final Reach reach;

    OperationController(Operations operations, UndoOperation undoing, Reach reach) {
        this.operations = operations;
        this.undoing = undoing;
        this.reach = reach;
    }

    @Touches(value = Thing.ORGANISATION_LIFE, verb = Verb.CREATE)
    @GetMapping("/new")
    String fresh(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "JOIN") OperationKind kind,
            Model model) {
        return page(viewer, id, OperationForm.of(kind, reach.today(viewer)), model);
    }

    @Touches(value = Thing.ORGANISATION_LIFE, verb = Verb.CREATE)
    @PostMapping
    String carryOut(
            Viewer viewer,
            @PathVariable UUID id,
            @ModelAttribute("form") OperationForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws BindException {
        reach.organisation(viewer, ORGANISATION_REORGANISE, new UnitId(id));
        Unread.refuse(errors);
        try {
            if (!errors.hasErrors()) {
                operations.carryOut(viewer, new UnitId(id), form);
                Notices.say(redirect, "operation.done");
                return "redirect:/organisations/" + id;
            }
        } catch (RuleViolation refused) {
            errors.rejectValue(
                    field(refused.code()),
                    refused.code(),
                    refused.args().toArray(),
                    refused.code());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(viewer, id, form, model);
    }

    @Touches(value = Thing.ORGANISATION_LIFE, verb = Verb.CHANGE)
    @PostMapping("/{operation}/undoing")
    String undo(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID operation,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var unit = undoing.undo(viewer, operation, reason);
        Notices.say(redirect, "operation.undone");
        return "redirect:/organisations/" + unit;
    }

    private static String field(String code) {
        return switch (code) {
            case "operation.act.empty" -> "act";
            case "operation.split.names", "operation.split.many" -> "names";
            case "operation.other.empty",
                    "operation.join.itself",
                    "operation.move.same",
                    "operation.move.inside",
                    "operation.move.place" ->
                    "other";
            default -> "on";
        };
    }

    private String page(Viewer viewer, UUID id, OperationForm form, Model model) {
        var kind = form.kind() == null ? OperationKind.JOIN : form.kind();
        model.addAttribute("page", operations.page(viewer, new UnitId(id), kind));
        model.addAttribute("form", form);
        model.addAttribute("kind", kind);
        return "territory/operation-form";
    }
}
