package opora.staff.internal.confirm;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import opora.document.PaperApi;
import opora.document.PaperDownload;
import opora.document.PaperFormat;
import opora.shared.Permission;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import opora.shared.web.Uis;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Сверка списков»: asking organisations, and how they stand. */
@Controller
@RequestMapping("/people/checks")
class ListCheckController {

    private final ListChecks checks;
    private final PaperApi papers;
    private final Uis uis;

    ListCheckController(ListChecks checks, PaperApi papers, Uis uis) {
        this.checks = checks;
        this.papers = papers;
        this.uis = uis;
    }

    @Touches(value = Thing.LIST_CHECK, verb = Verb.READ)
    @GetMapping
    String all(Viewer viewer, Model model) {
        model.addAttribute("checks", checks.all(viewer));
        model.addAttribute(
                "asks",
                viewer.may(Permission.LISTS_ASK)
                        && viewer.scope().equals(viewer.municipalityScope()));
        return "staff/confirm/checks";
    }

    @Touches(value = Thing.LIST_CHECK, verb = Verb.CREATE)
    @GetMapping("/new")
    String fresh(Viewer viewer, Model model) {
        model.addAttribute("units", checks.choice(viewer));
        return "staff/confirm/ask";
    }

    @Touches(value = Thing.LIST_CHECK, verb = Verb.CREATE)
    @PostMapping
    String ask(Viewer viewer, @ModelAttribute("form") CheckForm form, RedirectAttributes redirect) {
        var id = checks.ask(viewer, form);
        Notices.say(redirect, "check.asked");
        return "redirect:/people/checks/" + id;
    }

    @Touches(value = Thing.LIST_CHECK, verb = Verb.READ)
    @GetMapping("/{id}")
    String page(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable ListState state,
            Model model) {
        model.addAttribute("page", checks.page(viewer, id, state));
        return "staff/confirm/check";
    }

    @Touches(value = Thing.LIST_CHECK, verb = Verb.READ)
    @GetMapping("/{id}/table.xlsx")
    void table(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable ListState state,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var ui = uis.ui(request);
        var sheet = new CheckSheet(ui, checks.page(viewer, id, state));
        PaperDownload.send(papers, sheet.paper(ui.days().today()), PaperFormat.XLSX, response);
    }

    @Touches(value = Thing.LIST_CHECK, verb = Verb.CHANGE)
    @GetMapping("/{id}/edit")
    String edit(Viewer viewer, @PathVariable UUID id, Model model) {
        model.addAttribute("check", checks.own(viewer, id));
        return "staff/confirm/edit";
    }

    @Touches(value = Thing.LIST_CHECK, verb = Verb.CHANGE)
    @PostMapping("/{id}")
    String change(
            Viewer viewer,
            @PathVariable UUID id,
            @ModelAttribute("form") CheckForm form,
            RedirectAttributes redirect) {
        checks.change(viewer, id, form);
        Notices.say(redirect, "check.changed");
        return "redirect:/people/checks/" + id;
    }

    @Touches(value = Thing.LIST_CHECK, verb = Verb.CHANGE)
    @PostMapping("/{id}/closing")
    String close(Viewer viewer, @PathVariable UUID id, RedirectAttributes redirect) {
        checks.close(viewer, id);
        Notices.say(redirect, "check.closed.done");
        return "redirect:/people/checks/" + id;
    }

    @Touches(value = Thing.LIST_CHECK, verb = Verb.CHANGE)
    @PostMapping("/{id}/reopening")
    String reopen(Viewer viewer, @PathVariable UUID id, RedirectAttributes redirect) {
        checks.reopen(viewer, id);
        Notices.say(redirect, "check.reopened");
        return "redirect:/people/checks/" + id;
    }
}
