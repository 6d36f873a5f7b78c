package opora.notice.internal;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.notice.LetterLine;
import opora.notice.NoticeApi;
import opora.notice.Reminded;
import opora.notice.internal.Letter.Status;
import opora.person.Person;
import opora.person.PersonApi;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.Viewer;
import opora.shared.web.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** Writes letters into the outbox; the post takes them from there. */
@Service
@Transactional
class Outbox implements NoticeApi {

    private final LetterRepository letters;
    private final WriteLetter write;
    private final PersonApi people;
    private final Clock clock;

    Outbox(LetterRepository letters, WriteLetter write, PersonApi people, Clock clock) {
        this.letters = letters;
        this.write = write;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void send(
            Viewer viewer,
            String scope,
            PersonId person,
            String address,
            String subject,
            String text) {
        letters.insert(
                new Letter(
                        Ids.next(),
                        scope,
                        person,
                        Letter.Kind.INVITATION,
                        write.today(viewer),
                        address,
                        subject,
                        text,
                        html(text),
                        Status.WAITING,
                        0,
                        "",
                        clock.instant(),
                        null,
                        null,
                        0));
    }

    @Override
    public Map<PersonId, Reminded> remind(Viewer viewer, List<LetterLine> lines) {
        var byPerson = WriteLetter.byPerson(lines);
        var told = new HashMap<PersonId, Reminded>();
        for (var one :
                letters.had(byPerson.keySet(), write.today(viewer), viewer.municipalityScope()))
            told.put(one, Reminded.HAD_LETTER);
        byPerson.keySet().removeAll(told.keySet());
        var wanted = letters.frequencies(byPerson.keySet());
        var languages = write.languages(byPerson.keySet());
        for (var person : people.people(viewer, byPerson.keySet()).values()) {
            var silent = wanted.get(person.id()) == Frequency.NONE;
            var letter =
                    write.letter(
                            viewer.scope(),
                            write.today(viewer),
                            Letter.Kind.REMINDER,
                            person,
                            languages.getOrDefault(person.id(), Language.RU),
                            byPerson.getOrDefault(person.id(), List.of()),
                            silent);
            told.put(
                    person.id(),
                    letters.insert(letter) ? fate(person, silent) : Reminded.HAD_LETTER);
        }
        return told;
    }

    private static Reminded fate(Person person, boolean silent) {
        if (silent) return Reminded.NOT_WANTED;
        return person.email().isEmpty() ? Reminded.NO_ADDRESS : Reminded.WRITTEN;
    }

    /** Paragraphs, and addresses that can be pressed. */
    private static String html(String text) {
        return "<p>"
                + HtmlUtils.htmlEscape(text, "UTF-8")
                        .replaceAll("(https?://\\S+)", "<a href=\"$1\">$1</a>")
                        .replace("\n\n", "</p><p>")
                        .replace("\n", "<br>")
                + "</p>";
    }
}
