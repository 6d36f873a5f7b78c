package opora.staff.internal.invite;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.access.SignInApi.Planned;
import opora.access.SignInApi.Way;
import opora.person.Person;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.UnitId;

/**
 * Who was chosen in the registry and what will happen to each (выбранные для приглашения).
 *
 * @param all how many were chosen; more than may be invited at once are not planned
 */
public record Chosen(
        int all,
        List<Planned> planned,
        List<Role> roles,
        Map<PersonId, Person> people,
        Map<UUID, String> units) {

    public Chosen {
        planned = List.copyOf(planned);
        roles = List.copyOf(roles);
        people = Map.copyOf(people);
        units = Map.copyOf(units);
    }

    public boolean many() {
        return planned.isEmpty() && all > 0;
    }

    public List<Planned> by(Way way) {
        return planned.stream().filter(one -> one.way() == way).toList();
    }

    public boolean invites() {
        return planned.stream().anyMatch(one -> one.way() == Way.LETTER || one.way() == Way.PAPER);
    }

    public String name(PersonId id) {
        var person = people.get(id);
        return person == null ? "" : person.name().full();
    }

    public String unit(UnitId id) {
        return units.getOrDefault(id.value(), "");
    }
}
