package opora.staff.internal.proposal;

import java.util.Objects;
import java.util.UUID;
import opora.person.PersonApi;
import opora.shared.PersonId;
import opora.shared.Viewer;
import opora.staff.internal.Personnel;
import opora.staff.internal.card.FactForm;
import opora.staff.internal.card.JobForm;
import opora.staff.internal.card.JobForms;
import opora.staff.internal.rule.EmploymentKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the forms of the card with what a proposal says, for whoever decides to look over. */
@Component
@Transactional(readOnly = true)
class Drafts {

    private final Personnel personnel;
    private final JobForms jobs;
    private final PersonApi people;

    Drafts(Personnel personnel, JobForms jobs, PersonApi people) {
        this.personnel = personnel;
        this.jobs = jobs;
        this.people = people;
    }

    public Draft of(Viewer viewer, Proposal one) {
        return switch (one.about()) {
            case OTHER -> new Draft(null, null, null, null, 0);
            case NAME -> {
                var known = people.person(viewer, new PersonId(one.person()));
                yield new Draft(null, null, null, one.said(), known.version());
            }
            case JOB -> new Draft(null, job(viewer, one), jobs.choices(viewer), null, 0);
            default -> new Draft(fact(viewer, one), null, null, null, 0);
        };
    }

    private FactForm fact(Viewer viewer, Proposal one) {
        var said = one.said();
        var row = one.row();
        var version = row == null ? 0 : personnel.fact(viewer, one.person(), row).version();
        return new FactForm(
                Objects.requireNonNull(one.about().kind()),
                said.text("code"),
                said.text("title"),
                said.text("place"),
                said.text("document"),
                said.whole("hours"),
                said.day("startsOn"),
                said.day("endsOn"),
                version);
    }

    private JobForm job(Viewer viewer, Proposal one) {
        var said = one.said();
        var row = one.row();
        var known = row == null ? null : personnel.employment(viewer, one.person(), row);
        var there = known == null ? null : JobForm.of(known);
        var title = said.text("title");
        return new JobForm(
                unit(one),
                there == null || !title.equals(there.title()) ? "" : there.position(),
                title,
                there == null ? EmploymentKind.INTERNAL : there.kind(),
                said.decimal("rate"),
                said.decimal("load"),
                there == null ? null : there.subjects(),
                there == null ? "" : there.classTeacher(),
                there == null ? "" : there.ground(),
                said.day("startsOn"),
                said.day("endsOn"),
                there == null ? 0 : there.version());
    }

    private static @Nullable UUID unit(Proposal one) {
        return one.unit();
    }
}
