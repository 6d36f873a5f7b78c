package opora.notice.internal;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import opora.notice.LetterLine;
import opora.notice.LetterSource;
import opora.notice.internal.Letter.Status;
import opora.person.Person;
import opora.person.PersonApi;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the letters of a day of one municipality: at most one a person, all of them or none, so
 * that a job cut off begins again.
 */
@Service
class GatherLetters {

    private final List<LetterSource> sources;
    private final LetterRepository letters;
    private final LetterText words;
    private final PersonApi people;
    private final Clock clock;

    GatherLetters(
            List<LetterSource> sources,
            LetterRepository letters,
            LetterText words,
            PersonApi people,
            Clock clock) {
        this.sources = sources;
        this.letters = letters;
        this.words = words;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @return how many were written
     */
    @Transactional
    int gather(Viewer viewer, LocalDate day) {
        var lines = new ArrayList<LetterLine>();
        for (var source : sources) lines.addAll(source.lines(viewer, day));
        var byPerson =
                lines.stream()
                        .collect(
                                groupingBy(
                                        LetterLine::person,
                                        LinkedHashMap::new,
                                        java.util.stream.Collectors.toList()));
        byPerson.keySet().removeAll(letters.written(viewer.municipalityScope(), day));
        var wanted = letters.frequencies(byPerson.keySet());
        byPerson.keySet().removeIf(one -> !wanted.getOrDefault(one, Frequency.DAILY).on(day));
        var persons = people.people(viewer, byPerson.keySet());
        int written = 0;
        for (var person : persons.values()) {
            if (letters.insert(
                    letter(viewer, day, person, byPerson.getOrDefault(person.id(), List.of()))))
                written++;
        }
        return written;
    }

    private Letter letter(Viewer viewer, LocalDate day, Person to, List<LetterLine> lines) {
        var name = (to.name().given() + " " + to.name().patronymic()).strip();
        var said = words.write(name, lines);
        return new Letter(
                Ids.next(),
                viewer.municipalityScope(),
                new PersonId(to.id().value()),
                "DIGEST",
                day,
                to.email(),
                said.subject(),
                said.text(),
                said.html(),
                to.email().isEmpty() ? Status.HELD : Status.WAITING,
                0,
                "",
                clock.instant(),
                null,
                null,
                0);
    }
}
