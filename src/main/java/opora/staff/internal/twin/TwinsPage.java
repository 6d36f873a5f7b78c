package opora.staff.internal.twin;

import java.util.List;
import java.util.Map;
import opora.person.Different;
import opora.person.Person;
import opora.shared.PersonId;

/**
 * Cards that may be of one person, and those told apart.
 *
 * @param more there are more than are shown
 */
public record TwinsPage(
        List<TwinLine> lines, boolean more, List<Different> apart, Map<PersonId, Person> people) {

    public TwinsPage {
        lines = List.copyOf(lines);
        apart = List.copyOf(apart);
        people = Map.copyOf(people);
    }

    public String name(PersonId id) {
        var known = people.get(id);
        return known == null ? "" : known.name().full();
    }
}
