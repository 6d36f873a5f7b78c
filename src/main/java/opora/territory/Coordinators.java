package opora.territory;

import java.time.LocalDate;
import java.util.List;
import opora.shared.Viewer;

/**
 * Who coordinates each level, told by the module that keeps appointments (координаторы уровней).
 */
public interface Coordinators {

    /** In force on a day, for a unit at this path and for the units above it, the highest first. */
    List<Coordinator> on(Viewer viewer, String scope, LocalDate day);

    /**
     * @param name organisation, person or both
     * @param act by which it was appointed; may be empty
     */
    record Coordinator(Level level, String name, String act, LocalDate startsOn) {}
}
