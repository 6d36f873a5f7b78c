package opora.notice.internal;

import static opora.shared.Permission.OUTBOX_READ;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.person.Person;
import opora.person.PersonApi;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters as people look at them. */
@Service
class Letters {

    private final LetterRepository letters;
    private final PersonApi people;
    private final SendLetter send;
    private final Clock clock;

    Letters(LetterRepository letters, PersonApi people, SendLetter send, Clock clock) {
        this.letters = letters;
        this.people = people;
        this.send = send;
        this.clock = clock;
    }

    /** One's own, the latest first; they count as read from now on. */
    @Transactional
    public MyLetters mine(Viewer viewer) {
        var me = viewer.actor();
        var found = letters.of(me);
        letters.read(me, clock.instant());
        var frequency = letters.frequencies(List.of(me)).getOrDefault(me, Frequency.DAILY);
        return new MyLetters(found, frequency);
    }

    @Transactional
    public void choose(Viewer viewer, Frequency frequency) {
        letters.choose(viewer.actor(), frequency);
    }

    @Transactional(readOnly = true)
    public int unread(Viewer viewer) {
        return letters.unread(viewer.actor());
    }

    @Transactional(readOnly = true)
    public OutboxPage outbox(Viewer viewer) {
        viewer.require(OUTBOX_READ);
        var found = letters.outbox(viewer.scope());
        return new OutboxPage(found, names(viewer, found), send.configured());
    }

    @Transactional
    public void again(Viewer viewer, UUID id) {
        viewer.require(OUTBOX_READ);
        letters.again(letters.find(id).orElseThrow(() -> new NotFound("Letter", id)));
    }

    private Map<PersonId, Person> names(Viewer viewer, List<Letter> found) {
        return people.people(viewer, found.stream().map(Letter::person).toList());
    }
}
