package opora.territory.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import opora.shared.RuleViolation;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.territory.OrganisationKind;
import opora.territory.UnitKind;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Organisations of a municipality: list, card, changes. */
@Controller
@RequestMapping("/organisations")
class OrganisationController {

    private final Organisations organisations;

    OrganisationController(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping
    String list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID in,
            @RequestParam(defaultValue = "") List<OrganisationKind> kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean closed,
            Model model) {
        var where = municipality(viewer, in);
        if (where == null) {
            model.addAttribute("municipalities", organisations.municipalities(viewer));
            return "territory/municipalities";
        }
        var filter = new UnitFilter(Set.copyOf(kind), q, closed);
        model.addAttribute("page", organisations.page(viewer, where, filter));
        model.addAttribute("links", new OrganisationLinks(in, filter));
        model.addAttribute("q", q);
        return "territory/organisations";
    }

    @GetMapping("/new")
    String fresh(Viewer viewer, @RequestParam(required = false) @Nullable UUID in, Model model) {
        var parent =
                organisations.toEdit(viewer, in == null ? viewer.municipality() : new UnitId(in));
        return form(parent.id(), true, OrganisationForm.empty(), model);
    }

    @PostMapping
    String add(
            Viewer viewer,
            @RequestParam UUID in,
            @ModelAttribute("form") OrganisationForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            if (!errors.hasErrors()) {
                var added = organisations.add(viewer, new UnitId(in), form);
                Notices.say(redirect, "organisation.added", added.called());
                return "redirect:/organisations/" + added.id();
            }
        } catch (RuleViolation refused) {
            errors.rejectValue("name", refused.code());
        }
        return refused(form(new UnitId(in), true, form, model), response);
    }

    @GetMapping("/{id}")
    String card(Viewer viewer, @PathVariable UUID id, Model model) {
        var unit = organisations.card(viewer, new UnitId(id));
        model.addAttribute("unit", unit);
        model.addAttribute("sections", organisations.sections(viewer, unit));
        model.addAttribute("editable", organisations.editable(viewer, unit));
        model.addAttribute("closed", unit.closedOn(organisations.today(viewer)));
        return "territory/organisation";
    }

    @GetMapping("/{id}/edit")
    String edit(Viewer viewer, @PathVariable UUID id, Model model) {
        var unit = organisations.toEdit(viewer, new UnitId(id));
        return form(unit.id(), false, OrganisationForm.of(unit), model);
    }

    @PostMapping("/{id}")
    String change(
            Viewer viewer,
            @PathVariable UUID id,
            @ModelAttribute("form") OrganisationForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            if (!errors.hasErrors()) {
                organisations.change(viewer, new UnitId(id), form);
                Notices.say(redirect, "organisation.changed");
                return "redirect:/organisations/" + id;
            }
        } catch (RuleViolation refused) {
            errors.rejectValue("name", refused.code());
        }
        return refused(form(new UnitId(id), false, form, model), response);
    }

    @PostMapping("/{id}/closure")
    String close(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate lastDay,
            @RequestParam long version,
            RedirectAttributes redirect) {
        organisations.close(viewer, new UnitId(id), lastDay, version);
        Notices.say(redirect, "organisation.closed");
        return "redirect:/organisations/" + id;
    }

    @PostMapping("/{id}/reopening")
    String reopen(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam long version,
            RedirectAttributes redirect) {
        organisations.reopen(viewer, new UnitId(id), version);
        Notices.say(redirect, "organisation.reopened");
        return "redirect:/organisations/" + id;
    }

    /** The one that was asked for, else the hat's own; hats above municipalities have none. */
    private @Nullable UnitId municipality(Viewer viewer, @Nullable UUID in) {
        if (in != null) return new UnitId(in);
        var own = organisations.card(viewer, viewer.municipality());
        return own.kind() == UnitKind.MUNICIPALITY ? own.id() : null;
    }

    private static String form(UnitId id, boolean fresh, OrganisationForm form, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("fresh", fresh);
        model.addAttribute("form", form);
        return "territory/organisation-form";
    }

    private static String refused(String view, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view;
    }
}
