package opora.roadmap.internal.answer;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import opora.person.PersonApi;
import opora.shared.Permission;
import opora.shared.UnitId;
import opora.shared.Viewer;
import org.springframework.stereotype.Component;

/**
 * Units a viewer speaks for: his hat's, and where he works at or under it, so that a methodist
 * answers for the methodical centre (за какие организации отвечает).
 */
@Component
public class OwnUnits {

    private final PersonApi people;

    OwnUnits(PersonApi people) {
        this.people = people;
    }

    public Set<UUID> of(Viewer viewer) {
        if (!viewer.may(Permission.ROADMAP_ANSWER_UNIT) || viewer.person() == null) return Set.of();
        var units = new LinkedHashSet<UUID>();
        units.add(viewer.unit().value());
        people.workplaces(viewer, viewer.actor()).stream().map(UnitId::value).forEach(units::add);
        return units;
    }
}
