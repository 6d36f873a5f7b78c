package opora.roadmap.internal.plan;

import java.time.LocalDate;
import java.util.List;
import opora.reading.Party;
import opora.roadmap.MeasureChanged;
import opora.roadmap.Origin;
import opora.roadmap.internal.executor.Assigning;
import opora.roadmap.internal.occurrence.Occurrences;
import opora.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores a changed row with what hangs on it, the same way for a hand and for an amendment. */
@Component
class RowChanges {

    private final MeasureRepository measures;
    private final Assigning assigning;
    private final Occurrences dates;
    private final ApplicationEventPublisher events;

    RowChanges(
            MeasureRepository measures,
            Assigning assigning,
            Occurrences dates,
            ApplicationEventPublisher events) {
        this.measures = measures;
        this.assigning = assigning;
        this.dates = dates;
        this.events = events;
    }

    void add(Viewer viewer, Roadmap roadmap, Measure measure, List<Party> parties) {
        measures.onGround(measure.ground());
        measures.insert(List.of(measure), roadmap.audience());
        dates.regenerate(PlanRules.owner(roadmap, measure), PlanRules.of(roadmap, measure));
        assigning.replace(
                viewer, roadmap.scope(), measure.id(), PlanDraft.executors(measure.id(), parties));
        announce(viewer, measure);
    }

    /** Occurrences and executors are made anew only where their cell says something else. */
    void change(
            Viewer viewer, Roadmap roadmap, Measure before, Measure after, List<Party> parties) {
        measures.onGround(after.ground());
        measures.update(after);
        if (!before.schedule().equals(after.schedule())
                || before.checkPoints() != after.checkPoints()) {
            dates.regenerate(PlanRules.owner(roadmap, after), PlanRules.of(roadmap, after));
        }
        if (!Likeness.sameText(before.printed().executors(), after.printed().executors())) {
            assigning.replace(
                    viewer, roadmap.scope(), after.id(), PlanDraft.executors(after.id(), parties));
        }
        announce(viewer, after);
    }

    void cancel(Viewer viewer, Measure measure, LocalDate on, String ground) {
        measures.onGround(ground);
        measures.update(measure.cancel(on, ground));
        dates.cancelAwaited(List.of(measure.id()), viewer.person(), ground);
        announce(viewer, measure);
    }

    void announce(Viewer viewer, Measure measure) {
        events.publishEvent(new MeasureChanged(measure.roadmap(), measure.id(), Origin.of(viewer)));
    }
}
