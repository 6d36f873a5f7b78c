package opora.document.internal.circulation;

import java.util.List;
import java.util.UUID;
import opora.document.FileApi;
import opora.document.internal.FileAnswer;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Доведение до сведения»: what was sent, who has become acquainted. */
@Controller
@RequestMapping("/circulations")
class CirculationController {

    private final Circulations circulations;
    private final Circulate circulate;
    private final FileApi files;

    CirculationController(Circulations circulations, Circulate circulate, FileApi files) {
        this.circulations = circulations;
        this.files = files;
        this.circulate = circulate;
    }

    @Touches(value = Thing.CIRCULATION, verb = Verb.READ)
    @GetMapping
    String all(Viewer viewer, Model model) {
        model.addAttribute("page", circulations.all(viewer));
        return "document/circulation/list";
    }

    /** {@code thing}: key of the document that is to be sent, «GROUND:…». */
    @Touches(value = Thing.CIRCULATION, verb = Verb.CREATE)
    @GetMapping("/new")
    String fresh(Viewer viewer, @RequestParam(defaultValue = "") String thing, Model model) {
        model.addAttribute("thing", thing);
        model.addAttribute("things", circulate.things(viewer));
        model.addAttribute("units", circulate.units(viewer));
        return "document/circulation/new";
    }

    @Touches(value = Thing.CIRCULATION, verb = Verb.CREATE)
    @PostMapping
    String send(
            Viewer viewer,
            @ModelAttribute("form") CirculationForm form,
            RedirectAttributes redirect) {
        var id = circulate.send(viewer, form);
        Notices.say(redirect, "circulation.sent");
        return "redirect:/circulations/" + id;
    }

    @Touches(value = Thing.CIRCULATION, verb = Verb.READ)
    @GetMapping("/{id}")
    String page(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable AcquaintState state,
            @RequestParam(defaultValue = "") String who,
            Model model) {
        model.addAttribute("page", circulations.page(viewer, id, state, who.strip()));
        return "document/circulation/page";
    }

    /** Under the circulation's own address, so that the link of a letter opens it too. */
    @Touches(value = Thing.CIRCULATION, verb = Verb.READ)
    @GetMapping("/{id}/files/{act}")
    ResponseEntity<Resource> file(Viewer viewer, @PathVariable UUID id, @PathVariable UUID act) {
        var file = circulations.file(viewer, id, act);
        return FileAnswer.of(file, files.content(file));
    }

    @Touches(value = Thing.CIRCULATION, verb = Verb.CHANGE)
    @PostMapping("/{id}/people")
    String name(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> people,
            RedirectAttributes redirect) {
        Notices.say(redirect, "circulation.named", circulate.name(viewer, id, people));
        return "redirect:/circulations/" + id;
    }

    @Touches(value = Thing.CIRCULATION, verb = Verb.CHANGE)
    @PostMapping("/{id}/closing")
    String close(Viewer viewer, @PathVariable UUID id, RedirectAttributes redirect) {
        circulate.close(viewer, id);
        Notices.say(redirect, "circulation.closed.done");
        return "redirect:/circulations/" + id;
    }

    @Touches(value = Thing.CIRCULATION, verb = Verb.CHANGE)
    @PostMapping("/{id}/reopening")
    String reopen(Viewer viewer, @PathVariable UUID id, RedirectAttributes redirect) {
        circulate.reopen(viewer, id);
        Notices.say(redirect, "circulation.reopened");
        return "redirect:/circulations/" + id;
    }
}
