package opora.document.internal.ground;

import java.time.LocalDate;
import java.util.UUID;
import opora.document.LegalGroundId;
import opora.shared.Thing;
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

/** «Основания»: acts that everything leans on, and what stands on each. */
@Controller
@RequestMapping("/grounds")
class GroundController {

    private final Grounds catalogue;
    private final GroundPages pages;
    private final EndGround endings;
    private final AnalyseGround analyses;

    GroundController(
            Grounds catalogue, GroundPages pages, EndGround endings, AnalyseGround analyses) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.endings = endings;
        this.analyses = analyses;
    }

    @Touches(value = Thing.GROUND, verb = Verb.READ)
    @GetMapping
    String list(Viewer viewer, GroundFilter filter, Model model) {
        model.addAttribute("page", pages.list(viewer, filter));
        return "document/ground/list";
    }

    @Touches(value = Thing.GROUND, verb = Verb.CREATE)
    @GetMapping("/new")
    String fresh(Model model) {
        model.addAttribute("form", new GroundForm(null, null, null, null, null, null, null, null));
        return "document/ground/new";
    }

    @Touches(value = Thing.GROUND, verb = Verb.CREATE)
    @PostMapping
    String add(Viewer viewer, GroundForm form, RedirectAttributes redirect) {
        var added = catalogue.add(viewer, form.wanted());
        Notices.say(redirect, "ground.added");
        return "redirect:" + added.href();
    }

    @Touches(value = Thing.GROUND, verb = Verb.READ)
    @GetMapping("/{id}")
    String card(Viewer viewer, @PathVariable UUID id, Model model) {
        model.addAttribute("card", pages.card(viewer, new LegalGroundId(id)));
        return "document/ground/card";
    }

    @Touches(value = Thing.GROUND, verb = Verb.CHANGE)
    @GetMapping("/{id}/edit")
    String edit(Viewer viewer, @PathVariable UUID id, Model model) {
        var ground = catalogue.own(viewer, new LegalGroundId(id));
        model.addAttribute("ground", ground);
        model.addAttribute("form", GroundForm.of(ground));
        return "document/ground/edit";
    }

    @Touches(value = Thing.GROUND, verb = Verb.CHANGE)
    @PostMapping("/{id}")
    String change(
            Viewer viewer,
            @PathVariable UUID id,
            GroundForm form,
            @RequestParam(defaultValue = "false") boolean compared,
            @RequestParam long version,
            RedirectAttributes redirect) {
        catalogue.change(viewer, new LegalGroundId(id), form.wanted(), compared, version);
        Notices.say(redirect, "ground.changed");
        return "redirect:/grounds/" + id;
    }

    @Touches(value = Thing.GROUND, verb = Verb.CHANGE)
    @PostMapping("/{id}/end")
    String end(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate endedOn,
            @RequestParam(required = false) @Nullable UUID by,
            @RequestParam long version,
            RedirectAttributes redirect) {
        var successor = by == null ? null : new LegalGroundId(by);
        endings.end(viewer, new LegalGroundId(id), endedOn, successor, version);
        Notices.say(redirect, "ground.ended");
        return "redirect:/grounds/" + id;
    }

    @Touches(value = Thing.GROUND, verb = Verb.CHANGE)
    @PostMapping("/{id}/use")
    String restore(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam long version,
            RedirectAttributes redirect) {
        endings.restore(viewer, new LegalGroundId(id), version);
        Notices.say(redirect, "ground.restored");
        return "redirect:/grounds/" + id;
    }

    @Touches(value = Thing.GROUND, verb = Verb.CREATE)
    @PostMapping("/analyses")
    String analyse(
            Viewer viewer,
            @RequestParam UUID ground,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
            @RequestParam(defaultValue = "") String annotation,
            @RequestParam(defaultValue = "") String conclusion,
            @RequestParam(required = false) @Nullable UUID ownAct,
            @RequestParam(defaultValue = "0") long version,
            RedirectAttributes redirect) {
        var own = ownAct == null ? null : new LegalGroundId(ownAct);
        analyses.analyse(
                viewer, new LegalGroundId(ground), on, annotation, conclusion, own, version);
        Notices.say(redirect, "ground.analysed");
        return "redirect:/grounds/" + ground;
    }
}
