package opora.staff.internal.registry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import opora.document.PaperApi;
import opora.document.PaperDownload;
import opora.document.PaperFormat;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import opora.shared.web.Uis;
import opora.staff.internal.card.Cards;
import opora.staff.internal.confirm.CheckTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Люди»: facets, the list, a card beside it, the same people as a file. */
@Controller
@RequestMapping("/people")
class PeopleController {

    private final Registry registry;
    private final SavedLists saved;
    private final Cards cards;
    private final CheckTasks tasks;
    private final PaperApi papers;
    private final Uis uis;

    PeopleController(
            Registry registry,
            SavedLists saved,
            Cards cards,
            CheckTasks tasks,
            PaperApi papers,
            Uis uis) {
        this.registry = registry;
        this.saved = saved;
        this.cards = cards;
        this.tasks = tasks;
        this.papers = papers;
        this.uis = uis;
    }

    @Touches(value = Thing.PERSON, verb = Verb.READ)
    @GetMapping
    String list(
            Viewer viewer,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(required = false) @Nullable UUID open,
            HttpServletRequest request,
            Model model) {
        var ui = uis.ui(request);
        model.addAttribute("page", registry.page(viewer, PeopleFilter.of(asked), ui));
        if (!ui.fragment()) model.addAttribute("tasks", tasks.tasks(viewer, ui));
        if (open != null) {
            try {
                model.addAttribute("card", cards.page(viewer, open, null, ui));
            } catch (NotFound e) {
                model.addAttribute("gone", true);
            }
        }
        return "staff/people";
    }

    @Touches(value = Thing.PERSON, verb = Verb.READ)
    @GetMapping("/list.xlsx")
    void file(
            Viewer viewer,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var lines = registry.whole(viewer, PeopleFilter.of(asked));
        var paper = new PeopleSheet(uis.ui(request), registry.units(viewer, lines)).paper(lines);
        PaperDownload.send(papers, paper, PaperFormat.XLSX, response);
    }

    @Touches(value = Thing.OWN, verb = Verb.CREATE)
    @PostMapping("/saved")
    String keep(
            Viewer viewer,
            @RequestParam(defaultValue = "") String name,
            @RequestParam MultiValueMap<String, String> asked,
            RedirectAttributes redirect) {
        var filter = PeopleFilter.of(asked);
        try {
            saved.keep(viewer, name, filter);
            Notices.say(redirect, "people.saved.done", name.strip());
        } catch (RuleViolation refused) {
            Notices.say(redirect, "violation." + refused.code());
        }
        return "redirect:/people" + filter.query();
    }

    @Touches(value = Thing.OWN, verb = Verb.CHANGE)
    @PostMapping("/saved/{id}/removal")
    String forget(Viewer viewer, @PathVariable UUID id, RedirectAttributes redirect) {
        saved.remove(viewer, id);
        Notices.say(redirect, "people.saved.removed");
        return "redirect:/people";
    }
}
