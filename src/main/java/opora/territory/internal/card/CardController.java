package opora.territory.internal.card;

import static opora.shared.Permission.ORGANISATION_ADD;
import static opora.shared.Permission.TERRITORY_EDIT;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.UnitId;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import opora.territory.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The card of an organisation and its form. */
@Controller
@RequestMapping("/organisations")
class CardController {

    private final Cards cards;
    private final CardChanges changes;

    CardController(Cards cards, CardChanges changes) {
        this.cards = cards;
        this.changes = changes;
    }

    @Touches(value = Thing.ORGANISATION, verb = Verb.READ)
    @GetMapping("/{id}")
    String card(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            Model model) {
        model.addAttribute("page", cards.page(viewer, new UnitId(id), day));
        return "territory/organisation";
    }

    @Touches(value = Thing.ORGANISATION, verb = Verb.CREATE)
    @GetMapping("/new")
    String fresh(Viewer viewer, @RequestParam(required = false) @Nullable UUID in, Model model) {
        viewer.require(ORGANISATION_ADD);
        var parent = changes.parent(viewer, in == null ? viewer.municipality() : new UnitId(in));
        var form = OrganisationForm.empty();
        if (parent.organisationKind() != null)
            form.with("kind", "STRUCTURAL_UNIT").with("level", "ORGANISATION");
        return freshForm(parent, form, model);
    }

    @Touches(value = Thing.ORGANISATION, verb = Verb.CREATE)
    @PostMapping
    String add(
            Viewer viewer,
            @RequestParam UUID in,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var parent = changes.parent(viewer, new UnitId(in));
        var form = OrganisationForm.typed(typed);
        var reader = new FormReader(form);
        var card = reader.card();
        var startsOn = reader.day("startsOn");
        var errors = errors(form, reader);
        try {
            if (!errors.hasErrors()) {
                var unit = changes.add(viewer, parent.id(), card, startsOn, form.get("act"));
                Notices.say(redirect, "organisation.added", unit.called());
                return "redirect:/organisations/" + unit.id();
            }
        } catch (RuleViolation refused) {
            reject(errors, refused);
        }
        return refused(freshForm(parent, form, model), errors, model, response);
    }

    @Touches(value = Thing.ORGANISATION, verb = Verb.CHANGE)
    @GetMapping("/{id}/edit")
    String edit(Viewer viewer, @PathVariable UUID id, Model model) {
        var state = changes.toEdit(viewer, new UnitId(id));
        return editForm(viewer, id, OrganisationForm.of(state), model);
    }

    @Touches(value = Thing.ORGANISATION, verb = Verb.CHANGE)
    @PostMapping("/{id}")
    String change(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var unit = new UnitId(id);
        var there = changes.toEdit(viewer, unit);
        var form = OrganisationForm.typed(typed);
        if (!viewer.may(TERRITORY_EDIT)) form.with("name", there.card().name());
        var reader = new FormReader(form);
        var card = reader.card();
        var since = reader.day("since");
        var errors = errors(form, reader);
        try {
            if (!errors.hasErrors()) {
                changes.change(viewer, unit, card, since, form.get("act"), form.version());
                Notices.say(redirect, "organisation.changed");
                return "redirect:/organisations/" + id;
            }
        } catch (RuleViolation refused) {
            reject(errors, refused);
        }
        return refused(editForm(viewer, id, form, model), errors, model, response);
    }

    private static String freshForm(Unit parent, OrganisationForm form, Model model) {
        model.addAttribute("parent", parent);
        model.addAttribute("form", form);
        return "territory/organisation-form";
    }

    private static String editForm(Viewer viewer, UUID id, OrganisationForm form, Model model) {
        model.addAttribute("id", new UnitId(id));
        model.addAttribute("form", form);
        model.addAttribute("founder", viewer.may(TERRITORY_EDIT));
        return "territory/organisation-form";
    }

    private static Errors errors(OrganisationForm form, FormReader reader) {
        var errors = new MapBindingResult(form.words(), "form");
        for (var one : reader.wrong())
            errors.rejectValue(one.field(), one.code(), one.args(), one.code());
        return errors;
    }

    /** A rule about a field speaks at it: «organisation.inn.taken», «operation.act.empty». */
    private static void reject(Errors errors, RuleViolation refused) {
        var field =
                switch (refused.code()) {
                    case "organisation.inn.taken" -> "inn";
                    case "operation.act.empty" -> "act";
                    case "operation.future", "operation.early" -> "since";
                    default -> "name";
                };
        errors.rejectValue(field, refused.code(), refused.args().toArray(), refused.code());
    }

    private static String refused(
            String view, Errors errors, Model model, HttpServletResponse response) {
        model.addAttribute("org.springframework.validation.BindingResult.form", errors);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view;
    }
}
