package opora.roadmap.internal.plan;

import java.time.LocalDate;
import opora.roadmap.internal.occurrence.Occurrences;
import opora.roadmap.internal.occurrence.ScheduleRule;

/** What a roadmap and one of its rows say together of occurrences. */
final class PlanRules {

    static ScheduleRule of(Roadmap roadmap, Measure measure) {
        return new ScheduleRule(
                measure.schedule(),
                measure.duty(),
                roadmap.period(),
                measure.checkPoints() == null ? roadmap.checkPoints() : measure.checkPoints(),
                keptFrom(roadmap, measure));
    }

    /**
     * A row added or reworded on a day owes nothing for what ended before it: nobody knew of it
     * then.
     */
    private static LocalDate keptFrom(Roadmap roadmap, Measure measure) {
        var since = measure.changedOn();
        return since == null || since.isBefore(roadmap.keptFrom()) ? roadmap.keptFrom() : since;
    }

    static Occurrences.Owner owner(Roadmap roadmap, Measure measure) {
        return new Occurrences.Owner(
                roadmap.id(), measure.id(), roadmap.scope(), roadmap.audience().name());
    }

    private PlanRules() {}
}
