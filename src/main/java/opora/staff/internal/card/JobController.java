package opora.staff.internal.card;

import static opora.shared.Permission.PEOPLE_EDIT;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import opora.shared.web.Unread;
import opora.staff.internal.Personnel;
import opora.staff.internal.rule.Employment;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Jobs of a person: one more, a change, the end. */
@Controller
@RequestMapping("/people/{id}/jobs")
class JobController {

    private final Personnel personnel;
    private final JobForms forms;
    private final opora.person.PersonApi people;

    JobController(Personnel personnel, JobForms forms, opora.person.PersonApi people) {
        this.personnel = personnel;
        this.forms = forms;
        this.people = people;
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @GetMapping("/new")
    String fresh(Viewer viewer, @PathVariable UUID id, Model model) {
        viewer.require(PEOPLE_EDIT);
        return form(viewer, id, null, JobForm.fresh(null, EmploymentKind.INTERNAL), model);
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @GetMapping("/{job}")
    String edit(Viewer viewer, @PathVariable UUID id, @PathVariable UUID job, Model model) {
        viewer.require(PEOPLE_EDIT);
        var known = personnel.employment(viewer, id, job);
        return form(viewer, id, known, JobForm.of(known), model);
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @PostMapping
    String add(
            Viewer viewer,
            @PathVariable UUID id,
            @ModelAttribute("form") JobForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws BindException {
        return save(viewer, id, null, form, errors, model, response, redirect);
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @PostMapping("/{job}")
    String change(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID job,
            @ModelAttribute("form") JobForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws BindException {
        viewer.require(PEOPLE_EDIT);
        var known = personnel.employment(viewer, id, job);
        return save(viewer, id, known, form, errors, model, response, redirect);
    }

    private String save(
            Viewer viewer,
            UUID id,
            @Nullable Employment known,
            JobForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws BindException {
        viewer.require(PEOPLE_EDIT);
        people.person(viewer, new PersonId(id));
        Unread.refuse(errors);
        try {
            var job = forms.read(viewer, id, known, form, errors);
            if (job != null) {
                if (known == null) personnel.employ(viewer, job);
                else personnel.change(viewer, job);
                Notices.say(redirect, "card.saved");
                return "redirect:/people/" + id;
            }
        } catch (RuleViolation refused) {
            JobForms.reject(errors, refused);
        } catch (NotFound gone) {
            if (known != null) throw gone;
            errors.rejectValue("unit", "person.unit.empty");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(viewer, id, known, form, model);
    }

    private String form(
            Viewer viewer, UUID id, @Nullable Employment known, JobForm form, Model model) {
        model.addAttribute("person", people.person(viewer, new PersonId(id)));
        model.addAttribute("job", known == null ? "" : known.id().toString());
        model.addAttribute("typed", form);
        model.addAttribute("choices", forms.choices(viewer));
        return "staff/job-form";
    }
}
