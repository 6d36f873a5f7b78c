package opora.staff.internal.transfer;

import java.util.Objects;
import java.util.UUID;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import opora.staff.internal.card.JobForm;
import opora.staff.internal.card.JobForms;
import opora.staff.internal.rule.Employment;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;

/** Reads the job somebody is transferred to; what is wrong with it refuses the transfer. */
@Component
class Hiring {

    private final JobForms forms;

    Hiring(JobForms forms) {
        this.forms = forms;
    }

    Employment read(Viewer viewer, UUID person, JobForm form, String act) {
        var typed = form.ground().isEmpty() ? form.grounded(act) : form;
        var errors = new BeanPropertyBindingResult(typed, "job");
        var job = forms.read(viewer, person, null, typed, errors);
        if (job != null) return job;
        var wrong = errors.getFieldErrors().getFirst();
        throw new RuleViolation(Objects.requireNonNullElse(wrong.getCode(), ""))
                .at(wrong.getField());
    }

    JobForms.Choices choices(Viewer viewer) {
        return forms.choices(viewer);
    }
}
