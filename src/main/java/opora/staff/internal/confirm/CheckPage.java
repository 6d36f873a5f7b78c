package opora.staff.internal.confirm;

import java.util.List;
import java.util.Map;
import opora.person.Person;
import opora.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A check and how everybody asked stands in it.
 *
 * @param asks the viewer may change it and remind
 * @param only the state it is narrowed to; null for all
 * @param names those who confirmed, as far as the viewer sees them
 */
public record CheckPage(
        CheckLine whole, boolean asks, @Nullable ListState only, Map<PersonId, Person> names) {

    public CheckPage {
        names = Map.copyOf(names);
    }

    public ListCheck check() {
        return whole.check();
    }

    public List<SchoolLine> shown() {
        return whole.schools().stream().filter(one -> only == null || one.state() == only).toList();
    }

    public boolean owing() {
        return whole.schools().stream().anyMatch(one -> one.state().owes());
    }

    public String name(Confirmation one) {
        var person = names.get(new PersonId(one.person()));
        return person == null ? "" : person.name().brief();
    }
}
