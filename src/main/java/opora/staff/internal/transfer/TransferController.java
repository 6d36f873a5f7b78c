package opora.staff.internal.transfer;

import java.util.UUID;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import opora.staff.internal.card.JobForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Перевести»: the sender's part. */
@Controller
@RequestMapping("/people")
class TransferController {

    private final Transfers transfers;
    private final Arrivals arrivals;
    private final TransferPages pages;
    private final Hiring hiring;

    TransferController(Transfers transfers, Arrivals arrivals, TransferPages pages, Hiring hiring) {
        this.transfers = transfers;
        this.arrivals = arrivals;
        this.pages = pages;
        this.hiring = hiring;
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @GetMapping("/{id}/transfer")
    String form(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "HERE") Way way,
            Model model) {
        model.addAttribute("page", pages.page(viewer, id, way));
        return "staff/transfer-form";
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @PostMapping("/{id}/transfer")
    String transfer(
            Viewer viewer,
            @PathVariable UUID id,
            @ModelAttribute TransferForm form,
            @ModelAttribute JobForm next,
            RedirectAttributes redirect) {
        // who he is comes before what was typed
        transfers.jobs(viewer, id);
        var way = form.way();
        if (way == null) throw new RuleViolation("transfer.way");
        switch (way) {
            case HERE -> {
                var job = hiring.read(viewer, id, next, form.ground());
                transfers.here(viewer, id, form, job);
                Notices.say(redirect, "transfer.here.done");
                return "redirect:/people/" + id;
            }
            case AWAY -> {
                Notices.say(redirect, "transfer.away.done");
                return "redirect:/people/transfers/" + transfers.away(viewer, id, form);
            }
            case OUT -> {
                Notices.say(redirect, "transfer.out.done");
                return "redirect:/people/transfers/" + transfers.out(viewer, id, form);
            }
        }
        throw new IllegalStateException(way.name());
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @GetMapping("/transfers")
    String list(Viewer viewer, Model model) {
        model.addAttribute("arrivals", arrivals.all(viewer));
        model.addAttribute("sent", transfers.sent(viewer));
        return "staff/transfers";
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @GetMapping("/transfers/{id}")
    String show(Viewer viewer, @PathVariable UUID id, Model model) {
        model.addAttribute("transfer", transfers.transfer(viewer, id));
        return "staff/transfer";
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @PostMapping("/transfers/{id}/withdrawal")
    String withdraw(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean resume,
            RedirectAttributes redirect) {
        transfers.withdraw(viewer, id, resume);
        Notices.say(redirect, resume ? "transfer.withdrawn.back" : "transfer.withdrawn");
        return "redirect:/people/transfers/" + id;
    }
}
