package opora.staff.internal.card;

import static opora.shared.Permission.FACT_ADD;
import static opora.shared.Permission.FACT_EDIT;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import opora.person.PersonApi;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import opora.shared.web.Unread;
import opora.staff.internal.Personnel;
import opora.staff.internal.rule.FactKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Facts of a card: education, categories, courses, awards and the rest, by one form. */
@Controller
@RequestMapping("/people/{id}/facts")
class FactController {

    private final Personnel personnel;
    private final PersonApi people;

    FactController(Personnel personnel, PersonApi people) {
        this.personnel = personnel;
        this.people = people;
    }

    @Touches(value = Thing.PERSON_FACT, verb = Verb.CREATE)
    @GetMapping("/new")
    String fresh(Viewer viewer, @PathVariable UUID id, @RequestParam FactKind kind, Model model) {
        viewer.require(FACT_ADD);
        personnel.employer(viewer, id);
        return form(viewer, id, null, FactForm.fresh(kind), model);
    }

    @Touches(value = Thing.PERSON_FACT, verb = Verb.CHANGE)
    @GetMapping("/{fact}")
    String edit(Viewer viewer, @PathVariable UUID id, @PathVariable UUID fact, Model model) {
        viewer.require(FACT_EDIT);
        return form(viewer, id, fact, FactForm.of(personnel.fact(viewer, id, fact)), model);
    }

    @Touches(value = Thing.PERSON_FACT, verb = Verb.CREATE)
    @PostMapping
    String add(
            Viewer viewer,
            @PathVariable UUID id,
            @ModelAttribute("form") FactForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws BindException {
        viewer.require(FACT_ADD);
        var scope = personnel.employer(viewer, id);
        Unread.refuse(errors);
        check(form, errors);
        try {
            if (!errors.hasErrors()) {
                personnel.add(viewer, form.fact(Ids.next(), id, scope));
                Notices.say(redirect, "card.saved");
                return "redirect:/people/" + id + "#" + form.kind();
            }
        } catch (RuleViolation refused) {
            JobForms.reject(errors, refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(viewer, id, null, form, model);
    }

    @Touches(value = Thing.PERSON_FACT, verb = Verb.CHANGE)
    @PostMapping("/{fact}")
    String change(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID fact,
            @ModelAttribute("form") FactForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws BindException {
        viewer.require(FACT_EDIT);
        var known = personnel.fact(viewer, id, fact);
        Unread.refuse(errors);
        check(form, errors);
        try {
            if (!errors.hasErrors()) {
                personnel.change(viewer, form.fact(fact, id, known.scope()));
                Notices.say(redirect, "card.saved");
                return "redirect:/people/" + id + "#" + form.kind();
            }
        } catch (RuleViolation refused) {
            JobForms.reject(errors, refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(viewer, id, fact, form, model);
    }

    @Touches(value = Thing.PERSON_FACT, verb = Verb.CHANGE)
    @PostMapping("/{fact}/removal")
    String remove(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID fact,
            RedirectAttributes redirect) {
        personnel.remove(viewer, id, fact);
        Notices.say(redirect, "card.removed");
        return "redirect:/people/" + id;
    }

    private static void check(FactForm form, BindingResult errors) {
        var kind = form.kind();
        if (!kind.codes().isEmpty() && !kind.codes().contains(form.code()))
            errors.rejectValue("code", "fact.code.empty");
        var needsDay = kind != FactKind.EDUCATION && kind != FactKind.ROLE;
        if (needsDay && kind.has("starts") && form.startsOn() == null)
            errors.rejectValue("startsOn", "fact.day.empty");
        if (needsDay && kind == FactKind.COURSE && form.endsOn() == null)
            errors.rejectValue("endsOn", "fact.day.empty");
        if (form.hours() != null && form.hours() <= 0) errors.rejectValue("hours", "fact.hours");
    }

    private String form(Viewer viewer, UUID id, @Nullable UUID fact, FactForm form, Model model) {
        model.addAttribute("person", people.person(viewer, new PersonId(id)));
        model.addAttribute("fact", fact == null ? "" : fact.toString());
        model.addAttribute("typed", form);
        return "staff/fact-form";
    }
}
