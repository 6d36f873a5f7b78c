package opora.notice.internal;

import java.util.List;
import java.util.Map;
import opora.person.Person;
import opora.shared.PersonId;

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

    public String to(Letter letter) {
        var person = people.get(letter.person());
        return person == null ? letter.address() : person.name().full();
    }
}
