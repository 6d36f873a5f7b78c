package opora.roadmap.internal.letter;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import opora.notice.NoticeApi;
import opora.notice.Reminded;
import opora.person.Person;
import opora.person.PersonApi;
import opora.roadmap.OccurrenceId;
import opora.roadmap.internal.occurrence.OccurrenceRepository;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.Scopes;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * «Напомнить»: a letter now to those who have not answered for one date. It is their letter of the
 * day, with the same link, and nobody gets two.
 */
@Service
class RemindByHand {

    private final OccurrenceRepository occurrences;
    private final DueRepository due;
    private final DueLines lines;
    private final PersonApi people;
    private final NoticeApi notices;
    private final Clock clock;

    RemindByHand(
            OccurrenceRepository occurrences,
            DueRepository due,
            DueLines lines,
            PersonApi people,
            NoticeApi notices,
            Clock clock) {
        this.occurrences = occurrences;
        this.due = due;
        this.lines = lines;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    /** Who was meant, and what became of it; empty when there is nobody to write to. */
    @Transactional
    public Map<Person, Reminded> remind(Viewer viewer, OccurrenceId id) {
        viewer.require(Permission.ROADMAP_ACCEPT);
        var occurrence = occurrences.find(id).orElseThrow(() -> new NotFound("Occurrence", id));
        if (!Scopes.within(occurrence.scope(), viewer.scope()))
            throw new NotFound("Occurrence", id);
        var day = LocalDate.now(clock.withZone(viewer.zone()));
        var waiting = due.of(id.value());
        var readers = lines.readers(viewer, waiting);
        var told = notices.remind(viewer, lines.of(viewer, day, waiting, readers, false));
        var persons = people.people(viewer, told.keySet());
        return told.entrySet().stream()
                .filter(one -> persons.containsKey(one.getKey()))
                .collect(
                        toMap(
                                one -> java.util.Objects.requireNonNull(persons.get(one.getKey())),
                                Map.Entry::getValue));
    }
}
