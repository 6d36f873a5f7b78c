package opora.notice.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import opora.notice.LetterLine;
import opora.notice.LetterSource;
import opora.person.PersonApi;
import opora.shared.Period;
import opora.shared.Viewer;
import opora.shared.calendar.ProductionCalendar;
import opora.shared.web.Language;
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
    private final WriteLetter write;
    private final PersonApi people;
    private final ProductionCalendar calendar;

    GatherLetters(
            List<LetterSource> sources,
            LetterRepository letters,
            WriteLetter write,
            PersonApi people,
            ProductionCalendar calendar) {
        this.sources = sources;
        this.letters = letters;
        this.write = write;
        this.people = people;
        this.calendar = calendar;
    }

    /**
     * @return how many were written
     */
    @Transactional
    int gather(Viewer viewer, LocalDate day) {
        var worked = calendar.within(new Period(day.minusDays(6), day));
        if (!worked.worked(day)) return 0;
        var lines = new ArrayList<LetterLine>();
        for (var source : sources) lines.addAll(source.lines(viewer, day));
        var byPerson = WriteLetter.byPerson(lines);
        byPerson.keySet()
                .removeAll(letters.had(byPerson.keySet(), day, viewer.municipalityScope()));
        var wanted = letters.frequencies(byPerson.keySet());
        byPerson.keySet()
                .removeIf(one -> !wanted.getOrDefault(one, Frequency.DAILY).on(day, worked));
        var languages = write.languages(byPerson.keySet());
        int written = 0;
        for (var person : people.people(viewer, byPerson.keySet()).values()) {
            var letter =
                    write.letter(
                            viewer.municipalityScope(),
                            day,
                            Letter.Kind.DIGEST,
                            person,
                            languages.getOrDefault(person.id(), Language.RU),
                            byPerson.getOrDefault(person.id(), List.of()),
                            false);
            if (letters.insert(letter)) written++;
        }
        return written;
    }
}
