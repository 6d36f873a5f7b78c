package opora.roadmap.internal.answer;

import static db.roadmap.tables.Assignment.ASSIGNMENT;

import java.util.List;
import java.util.UUID;
import opora.shared.Viewer;
import org.jooq.Condition;

/** In whose name somebody is asked: himself, and the units he answers for (за кого отвечает). */
public record Whose(UUID person, List<UUID> units) {

    public Whose {
        units = List.copyOf(units);
    }

    public static Whose of(Viewer viewer, OwnUnits units) {
        return new Whose(viewer.actor().value(), List.copyOf(units.of(viewer)));
    }

    /** Assignments in force that are his. */
    public Condition assigned() {
        var own = ASSIGNMENT.PERSON_ID.eq(person).or(ASSIGNMENT.UNIT_ID.in(units));
        return ASSIGNMENT.ENDS_ON.isNull().and(own);
    }
}
