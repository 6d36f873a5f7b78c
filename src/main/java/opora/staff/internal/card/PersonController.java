package opora.staff.internal.card;

import static opora.shared.Permission.PEOPLE_ADD;
import static opora.shared.Permission.PEOPLE_PRIVATE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import opora.person.PersonApi;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import opora.shared.web.Unread;
import opora.staff.internal.rule.EmploymentKind;
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

/** A new person; name, contacts and what is kept apart of a known one. */
@Controller
@RequestMapping("/people")
class PersonController {

    private final PersonEntry entry;
    private final PersonApi people;
    private final JobForms jobs;

    PersonController(PersonEntry entry, PersonApi people, JobForms jobs) {
        this.entry = entry;
        this.people = people;
        this.jobs = jobs;
    }

    @Touches(value = Thing.PERSON, verb = Verb.CREATE)
    @GetMapping("/new")
    String fresh(Viewer viewer, @RequestParam(required = false) @Nullable UUID unit, Model model) {
        viewer.require(PEOPLE_ADD);
        var where = unit == null ? viewer.unit().value() : unit;
        return newForm(
                viewer, PersonForm.fresh(), JobForm.fresh(where, EmploymentKind.MAIN), model);
    }

    @Touches(value = Thing.PERSON, verb = Verb.CREATE)
    @PostMapping
    String add(
            Viewer viewer,
            @ModelAttribute("person") PersonForm form,
            BindingResult personErrors,
            @ModelAttribute("job") JobForm job,
            BindingResult jobErrors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws BindException {
        viewer.require(PEOPLE_ADD);
        Unread.refuse(personErrors, jobErrors);
        if (form.family().isEmpty()) personErrors.rejectValue("family", "person.name.empty");
        try {
            var read = jobs.read(viewer, new UUID(0, 0), null, job, jobErrors);
            if (read != null && !personErrors.hasErrors()) {
                var id = entry.enter(viewer, form, read);
                Notices.say(redirect, "person.added", form.name().full());
                return "redirect:/people/" + id;
            }
        } catch (RuleViolation refused) {
            reject(personErrors, jobErrors, refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return newForm(viewer, form, job, model);
    }

    private static void reject(BindingResult person, BindingResult job, RuleViolation refused) {
        var personal =
                refused.code().startsWith("snils.")
                        || refused.code().startsWith("birth.")
                        || refused.code().startsWith("person.");
        JobForms.reject(personal ? person : job, refused);
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @GetMapping("/{id}/edit")
    String edit(Viewer viewer, @PathVariable UUID id, Model model) {
        var person = entry.editable(viewer, id);
        return form(viewer, id, PersonForm.of(person), model);
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @PostMapping("/{id}")
    String change(
            Viewer viewer,
            @PathVariable UUID id,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws BindException {
        entry.editable(viewer, id);
        Unread.refuse(errors);
        try {
            if (!errors.hasErrors()) {
                // an empty field clears a birth date only where it was shown
                entry.change(viewer, id, form, request.getParameter("birthOn") != null);
                Notices.say(redirect, "person.changed");
                return "redirect:/people/" + id;
            }
        } catch (RuleViolation refused) {
            JobForms.reject(errors, refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(viewer, id, form, model);
    }

    private String form(Viewer viewer, UUID id, PersonForm form, Model model) {
        model.addAttribute("known", people.person(viewer, new PersonId(id)));
        model.addAttribute("typed", form);
        model.addAttribute("kept", entry.kept(viewer, id));
        return "staff/person-form";
    }

    private String newForm(Viewer viewer, PersonForm form, JobForm job, Model model) {
        model.addAttribute("typed", form);
        model.addAttribute("typedJob", job);
        model.addAttribute("choices", jobs.choices(viewer));
        model.addAttribute("privately", viewer.may(PEOPLE_PRIVATE));
        return "staff/person-new";
    }
}
