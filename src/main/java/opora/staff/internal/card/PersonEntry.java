package opora.staff.internal.card;

import static opora.shared.Permission.PEOPLE_ADD;
import static opora.shared.Permission.PEOPLE_EDIT;
import static opora.shared.Permission.PEOPLE_PRIVATE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.person.NewPerson;
import opora.person.Person;
import opora.person.PersonApi;
import opora.person.PrivateApi;
import opora.person.PrivatePart;
import opora.person.Snils;
import opora.shared.PersonId;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.staff.internal.Personnel;
import opora.staff.internal.Standings;
import opora.staff.internal.rule.Employment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters a person with his first job, changes his name, contacts and what lies apart. */
@Service
@Transactional
class PersonEntry {

    private final PersonApi people;
    private final PrivateApi privately;
    private final Personnel personnel;
    private final Standings standings;

    PersonEntry(PersonApi people, PrivateApi privately, Personnel personnel, Standings standings) {
        this.people = people;
        this.privately = privately;
        this.personnel = personnel;
        this.standings = standings;
    }

    PersonId enter(Viewer viewer, PersonForm form, Employment job) {
        viewer.require(PEOPLE_ADD);
        // without a position nothing is employed by itself: the typed job says more
        var unit = new UnitId(job.unit());
        var wanted =
                new NewPerson(form.name(), form.email(), form.phone(), unit, "", job.startsOn());
        var id = people.addAll(viewer, List.of(wanted), Map.of(unit, job.scope())).getFirst();
        personnel.employ(viewer, of(id, job));
        if (viewer.may(PEOPLE_PRIVATE)) keep(viewer, id, form);
        return id;
    }

    private static Employment of(PersonId id, Employment job) {
        return new Employment(
                job.id(),
                id.value(),
                job.unit(),
                job.scope(),
                job.position(),
                job.category(),
                job.title(),
                job.kind(),
                job.rate(),
                job.load(),
                job.subjects(),
                job.classTeacher(),
                job.ground(),
                job.startsOn(),
                job.endsOn(),
                job.version());
    }

    private void keep(Viewer viewer, PersonId id, PersonForm form) {
        var number = form.snils().isEmpty() ? null : Snils.parse(form.snils());
        if (form.birthOn() == null && number == null) return;
        privately.keep(viewer, id, form.birthOn(), number, standings.today(viewer));
        standings.recompute(viewer, List.of(id.value()));
    }

    /** The person, when this viewer employs him and may change him. */
    Person editable(Viewer viewer, UUID id) {
        viewer.require(PEOPLE_EDIT);
        var person = people.person(viewer, new PersonId(id));
        personnel.employer(viewer, id);
        return person;
    }

    void change(Viewer viewer, UUID id, PersonForm form, boolean apart) {
        var known = editable(viewer, id);
        people.change(
                viewer, new Person(known.id(), form.name(), form.contact(), form.personVersion()));
        if (!apart || !viewer.may(PEOPLE_PRIVATE)) return;
        var number = form.snils().isEmpty() ? null : Snils.parse(form.snils());
        privately.keep(viewer, known.id(), form.birthOn(), number, standings.today(viewer));
        standings.recompute(viewer, List.of(id));
    }

    /** What the form shows of it; null where this viewer is not told. */
    @Nullable PrivatePart kept(Viewer viewer, UUID id) {
        if (!viewer.may(PEOPLE_PRIVATE)) return null;
        return privately.look(viewer, new PersonId(id), "form");
    }
}
