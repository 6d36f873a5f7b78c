package opora.roadmap.internal.plan;

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
                roadmap.keptFrom());
    }

    static Occurrences.Owner owner(Roadmap roadmap, Measure measure) {
        return new Occurrences.Owner(
                roadmap.id(), measure.id(), roadmap.scope(), roadmap.audience().name());
    }

    private PlanRules() {}
}
