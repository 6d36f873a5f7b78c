package opora.notice.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opora.notice.Languages;
import opora.notice.LetterLine;
import opora.notice.internal.Letter.Status;
import opora.person.Person;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.Viewer;
import opora.shared.web.Language;
import org.springframework.stereotype.Component;

/** Makes one letter out of the lines for a person, in the language he reads. */
@Component
class WriteLetter {

    private final LetterText words;
    private final Languages languages;
    private final Clock clock;

    WriteLetter(LetterText words, Languages languages, Clock clock) {
        this.words = words;
        this.languages = languages;
        this.clock = clock;
    }

    static Map<PersonId, List<LetterLine>> byPerson(Collection<LetterLine> lines) {
        return lines.stream().collect(groupingBy(LetterLine::person, LinkedHashMap::new, toList()));
    }

    Map<PersonId, Language> languages(Collection<PersonId> people) {
        return languages.of(people);
    }

    /**
     * @param scope path of the unit in whose outbox it lies
     * @param held it stays inside the system
     */
    Letter letter(
            String scope,
            LocalDate day,
            Letter.Kind kind,
            Person to,
            Language language,
            List<LetterLine> lines,
            boolean held) {
        var name = (to.name().given() + " " + to.name().patronymic()).strip();
        var said = words.write(language, name, lines);
        return new Letter(
                Ids.next(),
                scope,
                to.id(),
                kind,
                day,
                to.email(),
                said.subject(),
                said.text(),
                said.html(),
                held || to.email().isEmpty() ? Status.HELD : Status.WAITING,
                0,
                "",
                clock.instant(),
                null,
                null,
                0);
    }

    LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
