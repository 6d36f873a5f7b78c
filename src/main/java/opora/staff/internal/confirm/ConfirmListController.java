package opora.staff.internal.confirm;

import java.util.UUID;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of one organisation: what is doubtful, the confirmation, what was confirmed. */
@Controller
@RequestMapping("/people/checks/{check}/lists/{id}")
class ConfirmListController {

    private final ConfirmList lists;

    ConfirmListController(ConfirmList lists) {
        this.lists = lists;
    }

    @Touches(value = Thing.LIST_CONFIRMATION, verb = Verb.READ)
    @GetMapping
    String list(
            Viewer viewer,
            @PathVariable UUID check,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean doubtful,
            Model model) {
        model.addAttribute("page", lists.page(viewer, check, id));
        model.addAttribute("doubtful", doubtful);
        return "staff/confirm/list";
    }

    @Touches(value = Thing.LIST_CONFIRMATION, verb = Verb.CREATE)
    @PostMapping("/confirmations")
    String confirm(
            Viewer viewer,
            @PathVariable UUID check,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        lists.confirm(viewer, check, id, seen, note);
        Notices.say(redirect, "check.confirmed.done");
        return "redirect:/people/checks/" + check + "/lists/" + id;
    }

    @Touches(value = Thing.LIST_CONFIRMATION, verb = Verb.READ)
    @GetMapping("/confirmations/{confirmation}")
    String confirmed(
            Viewer viewer,
            @PathVariable UUID check,
            @PathVariable UUID id,
            @PathVariable UUID confirmation,
            Model model) {
        model.addAttribute("page", lists.confirmed(viewer, check, id, confirmation));
        return "staff/confirm/confirmed";
    }
}
