package opora.roadmap.internal.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import opora.access.AccessApi;
import opora.access.Hat;
import opora.notice.NoticeApi;
import opora.person.Person;
import opora.person.PersonApi;
import opora.roadmap.OccurrenceId;
import opora.roadmap.internal.executor.Assignment;
import opora.roadmap.internal.executor.AssignmentRepository;
import opora.roadmap.internal.occurrence.Occurrence;
import opora.roadmap.internal.occurrence.OccurrenceRepository;
import opora.roadmap.internal.plan.MeasureRepository;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.shared.web.Address;
import opora.shared.web.Ui;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to those who have not answered for one occurrence. */
@Service
class RemindExecutors {

    private final OccurrenceRepository occurrences;
    private final MeasureRepository measures;
    private final AssignmentRepository assignments;
    private final ReportRepository answers;
    private final PersonApi people;
    private final AccessApi access;
    private final NoticeApi notices;
    private final Address address;

    RemindExecutors(
            OccurrenceRepository occurrences,
            MeasureRepository measures,
            AssignmentRepository assignments,
            ReportRepository answers,
            PersonApi people,
            AccessApi access,
            NoticeApi notices,
            Address address) {
        this.occurrences = occurrences;
        this.measures = measures;
        this.assignments = assignments;
        this.answers = answers;
        this.people = people;
        this.access = access;
        this.notices = notices;
        this.address = address;
    }

    /** How many letters went to the outbox. */
    @Transactional
    public int remind(Viewer viewer, OccurrenceId id, Ui words) {
        viewer.require(Permission.ROADMAP_ACCEPT);
        var occurrence = occurrences.find(id).orElseThrow(() -> new NotFound("Occurrence", id));
        if (!Scopes.within(occurrence.scope(), viewer.scope()))
            throw new NotFound("Occurrence", id);
        int sent = 0;
        for (var person : addressed(viewer, occurrence)) {
            send(viewer, occurrence, person, words);
            sent++;
        }
        return sent;
    }

    private void send(Viewer viewer, Occurrence occurrence, Person person, Ui words) {
        var measure = measures.get(occurrence.measure());
        var title = (measure.number() + " " + measure.title()).strip();
        notices.send(
                viewer,
                occurrence.scope(),
                person.id(),
                person.email(),
                words.text("report.reminder.subject", title),
                words.text(
                        "report.reminder.text",
                        title,
                        words.until(occurrence.window().to()),
                        address.of("/measures/" + measure.id())));
    }

    private List<Person> addressed(Viewer viewer, Occurrence occurrence) {
        var answered = answers.answered(occurrence.id().value());
        var silent =
                assignments.ofMeasures(List.of(occurrence.measure())).stream()
                        .filter(one -> !answered.contains(one.id().value()))
                        .toList();
        return people.people(viewer, persons(viewer, silent)).values().stream()
                .filter(person -> !person.email().isBlank())
                .toList();
    }

    /** A person answers himself; for a unit, its head does. */
    private Set<PersonId> persons(Viewer viewer, List<Assignment> silent) {
        var persons = new LinkedHashSet<PersonId>();
        var units = new ArrayList<UnitId>();
        for (var one : silent) {
            var person = one.target().person();
            var unit = one.target().unit();
            if (person != null) persons.add(person);
            else if (unit != null) units.add(unit);
        }
        if (!units.isEmpty())
            access.hats(viewer, units).stream()
                    .filter(hat -> hat.role() == Role.ORGANISATION_HEAD)
                    .map(Hat::person)
                    .forEach(persons::add);
        return persons;
    }
}
