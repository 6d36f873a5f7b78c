package opora.roadmap.internal.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.roadmap.internal.answer.OwnUnits;
import opora.roadmap.internal.answer.Whose;
import opora.shared.Viewer;
import org.springframework.stereotype.Component;

/** Knows for whom a viewer answers and what day it is where he is. */
@Component
class Onlookers {

    /** A system hat is no person: nothing is laid on it. */
    private static final Whose NOBODY = new Whose(new UUID(0, 0), List.of());

    private final OwnUnits units;
    private final Clock clock;

    Onlookers(OwnUnits units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    Onlooker of(Viewer viewer) {
        var whose = viewer.person() == null ? NOBODY : Whose.of(viewer, units);
        return new Onlooker(viewer.scope(), viewer.ancestors(), whose, today(viewer));
    }

    /** For what does not ask whose a row is. */
    Onlooker anybody(Viewer viewer) {
        return new Onlooker(viewer.scope(), viewer.ancestors(), NOBODY, today(viewer));
    }

    LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
