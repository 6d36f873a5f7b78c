package opora.roadmap.internal.today;

import java.util.List;
import java.util.UUID;
import opora.roadmap.internal.answer.OwnUnits;
import opora.shared.Viewer;

/** In whose name somebody is asked: himself, and the units he answers for (за кого отвечает). */
record Whose(UUID person, List<UUID> units) {

    Whose {
        units = List.copyOf(units);
    }

    static Whose of(Viewer viewer, OwnUnits units) {
        return new Whose(viewer.actor().value(), List.copyOf(units.of(viewer)));
    }
}
