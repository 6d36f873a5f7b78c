package opora.roadmap.internal.view.catalogue;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import opora.journal.JournalApi;
import opora.journal.JournalLine;
import opora.person.Person;
import opora.person.PersonApi;
import opora.roadmap.internal.view.catalogue.HistorySubjects.Subject;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** History of a roadmap or of a measure: the journal's lines of their rows, newest first. */
@Service
class HistoryService {

    private static final int PAGE = 100;

    private final HistorySubjects subjects;
    private final JournalApi journal;
    private final PersonApi people;

    HistoryService(HistorySubjects subjects, JournalApi journal, PersonApi people) {
        this.subjects = subjects;
        this.journal = journal;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public HistoryPage ofRoadmap(Viewer viewer, UUID roadmap, @Nullable Long before) {
        viewer.require(Permission.ROADMAP_READ);
        return page(viewer, subjects.ofRoadmap(roadmap), before);
    }

    @Transactional(readOnly = true)
    public HistoryPage ofMeasure(Viewer viewer, UUID measure, @Nullable Long before) {
        viewer.require(Permission.ROADMAP_READ);
        return page(viewer, subjects.ofMeasure(measure), before);
    }

    /** One line more than a page is asked for, to know whether there is a next one. */
    private HistoryPage page(Viewer viewer, Map<UUID, Subject> rows, @Nullable Long before) {
        var found = journal.of(viewer, rows.keySet(), before, PAGE + 1);
        var more = found.size() > PAGE;
        var shown = more ? found.subList(0, PAGE) : found;
        var names = names(viewer, shown);
        var told =
                shown.stream()
                        .map(line -> line(line, rows, names))
                        .filter(HistoryLine::tells)
                        .toList();
        return new HistoryPage(told, more ? shown.getLast().id() : null);
    }

    private Map<PersonId, Person> names(Viewer viewer, List<JournalLine> lines) {
        var ids = lines.stream().map(JournalLine::person).filter(Objects::nonNull).collect(toSet());
        return people.people(viewer, ids);
    }

    private static HistoryLine line(
            JournalLine line, Map<UUID, Subject> rows, Map<PersonId, Person> names) {
        var subject = Objects.requireNonNull(rows.get(line.row()));
        var person = line.person() == null ? null : names.get(line.person());
        return new HistoryLine(
                line.id(),
                line.at(),
                person == null ? "" : person.name().brief(),
                line.hat(),
                line.ground(),
                line.table(),
                line.operation(),
                subject.number(),
                subject.title(),
                subject.due(),
                line.fields());
    }
}
