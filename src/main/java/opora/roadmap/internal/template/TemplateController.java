package opora.roadmap.internal.template;

import static opora.shared.Permission.ROADMAP_EDIT;

import jakarta.servlet.http.HttpServletResponse;
import opora.roadmap.internal.passport.Parents;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * «Готовые образцы»: one at least of every kind of document, to be looked through and taken as a
 * beginning.
 */
@Controller
@RequestMapping("/roadmaps/templates")
class TemplateController {

    private final Templates templates;
    private final BeginFromTemplate begin;
    private final Parents parents;

    TemplateController(Templates templates, BeginFromTemplate begin, Parents parents) {
        this.templates = templates;
        this.begin = begin;
        this.parents = parents;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @GetMapping
    String list(Viewer viewer, Model model) {
        viewer.require(ROADMAP_EDIT);
        model.addAttribute("templates", templates.all());
        return "roadmap/template/list";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @GetMapping("/{key}")
    String look(Viewer viewer, @PathVariable String key, Model model) {
        viewer.require(ROADMAP_EDIT);
        var template = templates.get(key);
        return page(viewer, template, TemplateForm.offered(template, begin.today(viewer)), model);
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @PostMapping("/{key}")
    String begin(
            Viewer viewer,
            @PathVariable String key,
            @ModelAttribute("form") TemplateForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        viewer.require(ROADMAP_EDIT);
        var template = templates.get(key);
        form.check(errors);
        var period = form.period();
        if (errors.hasErrors() || period.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(viewer, template, form, model);
        }
        var roadmap = begin.begin(viewer, template, form.named(), period.get(), form.above());
        Notices.say(redirect, "template.begun", template.rows());
        return "redirect:/roadmaps/" + roadmap;
    }

    private String page(Viewer viewer, PlanTemplate template, TemplateForm form, Model model) {
        model.addAttribute("parents", parents.choices(viewer, null));
        model.addAttribute("template", template);
        model.addAttribute("form", form);
        form.period()
                .ifPresent(years ->
                        model.addAttribute("reading", new TemplateReading(template, years)));
        return "roadmap/template/page";
    }
}
