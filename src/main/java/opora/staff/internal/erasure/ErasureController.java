package opora.staff.internal.erasure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import opora.document.Paper;
import opora.document.PaperApi;
import opora.document.PaperDownload;
import opora.document.PaperFormat;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import opora.shared.web.Uis;
import opora.territory.TerritoryApi;
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

/** «Срок хранения»: whose card is due to go, the deletion and its act. */
@Controller
@RequestMapping("/people")
class ErasureController {

    private final Erasures erasures;
    private final TerritoryApi territory;
    private final PaperApi papers;
    private final Uis uis;

    ErasureController(Erasures erasures, TerritoryApi territory, PaperApi papers, Uis uis) {
        this.erasures = erasures;
        this.territory = territory;
        this.papers = papers;
        this.uis = uis;
    }

    @Touches(value = Thing.PERSON_PRIVATE, verb = Verb.READ)
    @GetMapping("/expired")
    String due(Viewer viewer, Model model) {
        model.addAttribute("rule", erasures.retention(viewer));
        model.addAttribute("due", erasures.due(viewer));
        model.addAttribute("done", erasures.all(viewer));
        return "staff/expired";
    }

    @Touches(value = Thing.PERSON_PRIVATE, verb = Verb.CHANGE)
    @PostMapping("/retention")
    String keepFor(
            Viewer viewer,
            @RequestParam(required = false) @Nullable Integer years,
            @RequestParam(defaultValue = "") String source,
            RedirectAttributes redirect) {
        erasures.keepFor(viewer, years, source);
        Notices.say(redirect, "retention.saved");
        return "redirect:/people/expired";
    }

    @Touches(value = Thing.PERSON_PRIVATE, verb = Verb.CHANGE)
    @GetMapping("/{id}/erasure")
    String ask(Viewer viewer, @PathVariable UUID id, Model model) {
        var person = erasures.person(viewer, new PersonId(id));
        model.addAttribute("person", person);
        model.addAttribute("today", erasures.today(viewer));
        try {
            model.addAttribute("kept", erasures.kept(viewer, person.id()));
            model.addAttribute("refused", "");
        } catch (RuleViolation refused) {
            model.addAttribute("refused", refused.code());
        }
        return "staff/erasure";
    }

    @Touches(value = Thing.PERSON_PRIVATE, verb = Verb.CHANGE)
    @PostMapping("/{id}/erasure")
    String erase(
            Viewer viewer,
            @PathVariable UUID id,
            @ModelAttribute("form") ErasureForm form,
            RedirectAttributes redirect) {
        var done = erasures.erase(viewer, new PersonId(id), form);
        Notices.say(redirect, "erasure.done");
        return "redirect:/people/erasures/" + done.id();
    }

    @Touches(value = Thing.PERSON_PRIVATE, verb = Verb.READ)
    @GetMapping("/erasures/{id}")
    String act(Viewer viewer, @PathVariable UUID id, HttpServletRequest request, Model model) {
        model.addAttribute("erasure", erasures.done(viewer, id));
        model.addAttribute("paper", paper(viewer, id, request));
        return "staff/erasure-act";
    }

    @Touches(value = Thing.PERSON_PRIVATE, verb = Verb.READ)
    @GetMapping("/erasures/{id}/file")
    void file(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam PaperFormat format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        PaperDownload.send(papers, paper(viewer, id, request), format, response);
    }

    private Paper paper(Viewer viewer, UUID id, HttpServletRequest request) {
        var done = erasures.done(viewer, id);
        var unit = territory.unit(viewer, done.unit());
        return new ErasurePaper(uis.ui(request), done).paper(unit.name());
    }
}
