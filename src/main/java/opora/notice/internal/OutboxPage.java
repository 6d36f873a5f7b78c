package opora.notice.internal;

import java.util.List;
import java.util.Map;
import opora.person.Person;
import opora.shared.PersonId;
import opora.shared.web.Ui;

/**
 * Letters of a municipality.
 *
 * @param sending a mail server is configured; without it they are handed over by other means
 */
public record OutboxPage(List<Letter> letters, Map<PersonId, Person> people, boolean sending) {

    public OutboxPage {
        letters = List.copyOf(letters);
        people = Map.copyOf(people);
    }

    /** Held back for want of an address, or because letters are not wanted. */
    public String status(Ui ui, Letter letter) {
        var held = letter.status() == Letter.Status.HELD;
        return ui.text(
                held && !letter.address().isEmpty()
                        ? "outbox.status.NOT_WANTED"
                        : "outbox.status." + letter.status().name());
    }

    /** Words of the mail server as they are; what we say ourselves is said in words of the page. */
    public String failure(Ui ui, Letter letter) {
        return letter.failure().equals(SendLetter.CUT_OFF)
                ? ui.text(SendLetter.CUT_OFF)
                : letter.failure();
    }

    public String to(Letter letter) {
        var person = people.get(letter.person());
        return person == null ? letter.address() : person.name().full();
    }
}
